using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge.Tests.Titles;

public sealed class TitleKeyTests
{
    [Theory]
    [InlineData("Love & Weather", "love and weather")]
    [InlineData("Bon Appétit, Your Majesty", "bon appetit your majesty")]
    [InlineData("ＳＫＹ Ｃａｓｔｌｅ", "skycastle")]
    [InlineData("Hometown Cha-Cha-Cha", "Hometown ChaChaCha")]
    [InlineData("사랑의 불시착", "사랑의불시착")]
    [InlineData("What’s Wrong", "Whats wrong")]
    [InlineData("\u1109\u1161\u1105\u1161\u11BC", "사랑")]
    public void Of_TitlesThatReadAlike_IsTheSame(string one, string other) => Assert.Equal(TitleKey.Of(one), TitleKey.Of(other));

    [Theory]
    [InlineData("Reply 1988", "Reply 1997")]
    [InlineData("The Glory", "Glory")]
    [InlineData("사랑", "사람")]
    public void Of_DifferentTitles_Differs(string one, string other) => Assert.NotEqual(TitleKey.Of(one), TitleKey.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("!?")]
    [InlineData("😀")]
    public void Of_NothingToRead_IsEmpty(string title) => Assert.Empty(TitleKey.Of(title));
}
