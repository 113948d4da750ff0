using DramaBot.Terminal;

namespace DramaBot.Tests.Terminal;

public class ColumnWidthTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("도깨비", 6)]
    [InlineData("ㄷㄲㅂ", 6)]
    [InlineData("\u1103\u1169\u11AB", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("\U0001F600", 2)]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467", 2)]
    [InlineData("\U0001F1F0\U0001F1F7", 2)]
    [InlineData("\u2764\uFE0F", 2)]
    [InlineData("漢字、ｆ", 8)]
    [InlineData("é–…", 3)]
    [InlineData("", 0)]
    public void Of_Text_CountsColumns(string text, int columns) => Assert.Equal(columns, ColumnWidth.Of(text));

    [Theory]
    [InlineData("도깨비", 5, "도깨")]
    [InlineData("도깨비", 6, "도깨비")]
    [InlineData("ae\u0301b", 2, "ae\u0301")]
    [InlineData("a", 0, "")]
    public void Fit_Text_EndsAtAWholeCluster(string text, int columns, string fitting) =>
        Assert.Equal(fitting, ColumnWidth.Fit(text, columns).ToString());
}
