using System.Text;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge.Tests.Titles;

public sealed class RomanizerTests
{
    // The first five are examples of the rule itself (Revised Romanization of Korean, sections 3-1 and 3-4).
    [Theory]
    [InlineData("백마", "baengma")]
    [InlineData("종로", "jongno")]
    [InlineData("왕십리", "wangsimni")]
    [InlineData("별내", "byeollae")]
    [InlineData("신라", "silla")]
    [InlineData("해돋이", "haedoji")]
    [InlineData("좋고", "joko")]
    [InlineData("한국", "hanguk")]
    [InlineData("도깨비", "dokkaebi")]
    [InlineData("눈물의 여왕", "nunmurui yeowang")]
    [InlineData("사랑의 불시착", "sarangui bulsichak")]
    [InlineData("재벌집 막내아들", "jaebeoljip mangnaeadeul")]
    [InlineData("응답하라 1988", "eungdaphara 1988")]
    public void Append_AsPronounced_FollowsTheRule(string korean, string expected) => Assert.Equal(expected, Romanize(korean, pronounced: true));

    [Theory]
    [InlineData("막내", "maknae")]
    [InlineData("꽃", "kkoch")]
    [InlineData("꽃이", "kkochi")]
    public void Append_LetterByLetter_KeepsTheLetters(string korean, string expected) => Assert.Equal(expected, Romanize(korean, pronounced: false));

    private static string Romanize(string korean, bool pronounced)
    {
        var to = new StringBuilder();
        Romanizer.Append(to, korean, pronounced);
        return to.ToString();
    }
}
