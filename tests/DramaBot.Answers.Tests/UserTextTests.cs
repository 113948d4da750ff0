namespace DramaBot.Answers.Tests;

public sealed class UserTextTests
{
    [Theory]
    [InlineData("Queen of Tears", "Queen of Tears")]
    [InlineData("  a\t\r\n b  ", "a b")]
    [InlineData("눈물의 여왕 👑", "눈물의 여왕 👑")]
    [InlineData("a\u202eb\u200bc\u2066d\ufeffe", "abcde")]
    [InlineData("a\u0007b\u001b[31m", "a b 31m")]
    [InlineData("**b** __u__ ~~s~~ `c` ||sp|| # h > q", "b u s c sp h q")]
    [InlineData("@everyone <@123> <#4> <:e:5>", "everyone 123 4 :e:5")]
    [InlineData("[x](https://evil.example)", "x (https: evil.example)")]
    [InlineData("[red]x[/]", "red x")]
    [InlineData("{0} \\n ${x} ../../etc", "0 n x .. .. etc")]
    [InlineData("\u3164\u2800", "")]
    [InlineData(null, "")]
    public void Quote_OfAnything_IsHarmless(string? text, string expected) => Assert.Equal(expected, UserText.Quote(text));

    [Fact]
    public void Quote_OfALongText_IsCutAtAHundredCodePoints()
    {
        string quote = UserText.Quote(string.Concat(Enumerable.Repeat("😀", 5000)));
        Assert.Equal(101, quote.EnumerateRunes().Count());
        Assert.EndsWith("…", quote);
    }

    // Not a row above: attributes cannot hold half a surrogate pair.
    [Fact]
    public void Quote_OfHalfASurrogatePair_ReplacesIt() => Assert.Equal("\ufffdx\ufffd", UserText.Quote("\ud800x\udc00"));

    [Fact]
    public void Quote_OfStackedMarks_KeepsTwo() => Assert.Equal("a\u0301\u0302b", UserText.Quote("a\u0301\u0302\u0303\u0304\u0305b"));

    [Fact]
    public void Quote_OfEveryCharacter_HoldsNothingThatMeansSomething()
    {
        for (int c = 0; c <= char.MaxValue; c++)
            Assert.DoesNotContain(UserText.Quote(((char)c).ToString()), static shown => "*_~`|>#[]<>@\\/{}".Contains(shown) || char.IsControl(shown) || shown is '\u202e' or '\u2028');
    }
}
