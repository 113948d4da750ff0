using DramaBot.Discord.Text;

namespace DramaBot.Discord.Tests.Messages;

/// <summary>Texts are counted, cut and made harmless as Discord's side requires.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData(null, 0)]
    [InlineData("abc", 3)]
    [InlineData("눈물의 여왕", 6)]
    [InlineData("😀😀", 2)]
    [InlineData("👨‍👩‍👧", 5)]
    public void Length_CountsCodePoints(string? text, int length) => Assert.Equal(length, DiscordLimits.Length(text));

    [Fact]
    public void Length_OfHalfAnEmoji_IsOne() => Assert.Equal(2, DiscordLimits.Length("\ud83dx"));

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdef", 5, "abcd…")]
    [InlineData("😀😀😀", 3, "😀😀😀")]
    [InlineData("😀😀😀", 2, "😀…")]
    [InlineData("a👨‍👩‍👧b", 5, "a…")]
    [InlineData("é́xyz", 4, "é́x…")]
    public void Truncate_KeepsWholeCharacters(string text, int length, string expected)
    {
        string cut = RuneText.Truncate(text, length);

        Assert.InRange(DiscordLimits.Length(cut), 1, length);
        Assert.Equal(expected, cut);
    }

    [Theory]
    [InlineData("**bold** _it_ ~x~ `c`", @"\*\*bold\*\* \_it\_ \~x\~ \`c\`")]
    [InlineData("[free](https://evil.example)", @"\[free\]\(https\://evil.example)")]
    [InlineData("||spoiler||", @"\|\|spoiler\|\|")]
    [InlineData("# big\n- list\n> quote", @"\# big - list > quote")]
    [InlineData(" > quote", @" \> quote")]
    [InlineData("-# small", @"\-# small")]
    [InlineData("12. point", @"12\. point")]
    [InlineData("24.850 % (nationwide) - 3:1", "24.850 % (nationwide) - 3:1")]
    [InlineData("@everyone <@1> <t:0:R>", "@\u200Beveryone \\<@\u200B1> \\<t:0:R>")]
    [InlineData("a\u202Eb\u200Bc\u0007d\u2066e", "abcde")]
    [InlineData("눈물의 여왕 👨‍👩‍👧", "눈물의 여왕 👨‍👩‍👧")]
    public void Escape_LeavesNothingThatActs(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Fact]
    public void Escape_InsideOfASpoiler_CannotEndIt() => Assert.DoesNotContain('|', MarkdownText.EscapeInSpoiler("a || b"));

    [Fact]
    public void Timestamp_IsDiscordsTag() =>
        Assert.Equal("<t:1714435200:D>", TimestampTag.Format(new DateTimeOffset(2024, 4, 30, 9, 0, 0, TimeSpan.FromHours(9)), TimestampStyle.LongDate));
}
