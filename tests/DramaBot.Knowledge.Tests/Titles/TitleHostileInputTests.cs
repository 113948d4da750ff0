using System.Diagnostics;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge.Tests.Titles;

public sealed class TitleHostileInputTests
{
    public static TheoryData<string> Texts =>
    [
        "",
        " ",
        "\0",
        "\0\u0001\u0002queen\u0007of\u001Btears",
        "\u202Equeen of tears\u202C",
        "\u200B\u200D\uFEFF",
        "\uD83D",
        "\uDE00\uD83D",
        "😀😀😀 queen of tears 😀",
        "'; DROP TABLE dramas; --",
        "%' OR 1=1",
        "*",
        "\"queen\" AND \"tears\"",
        "<script>alert(1)</script>",
        new('a', 10_000),
        new('가', 10_000),
        new('ㅅ', 10_000),
        new(' ', 10_000),
        new('1', 10_000),
        string.Concat(Enumerable.Repeat("queen of tears ", 1000)),
        string.Concat(Enumerable.Repeat("사랑의 불시착 ", 1000)),
        string.Concat(Enumerable.Repeat("a1", 5000)),
        string.Concat(Enumerable.Repeat("e\u0301\u0302\u0303", 3000)),
        string.Concat(Enumerable.Repeat("\u1100\u1161\u11A8", 3000)),
        "\u1100\u11A8\u1161\u119E",
        "進撃の巨人 Ψυχή Игра в кальмара",
        "season 2",
        "s2",
        "시즌2",
        "2 season 2 season 2",
        "the",
        "kdrama",
        "99999999999999999999",
        "99999999999999999999의 여왕",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Everything_AnyText_AnswersAtOnce(string text)
    {
        Eval.Many.Find(text);
        Eval.Many.Suggest(text);
        Eval.Many.FindMentions(text);
        // Generous, for a busy machine: what is caught here takes minutes.
        var watch = Stopwatch.StartNew();
        Eval.Many.Find(text);
        Eval.Many.Suggest(text);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 2000);
        watch.Restart();
        Eval.Many.FindMentions(text);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 5000);
        _ = TitleKey.Of(text);
        Assert.NotNull(TitleIndex.Build([new TitleEntry("x", text, text, text, [text, text], null, 0)]).Find(text));
    }

    [Fact]
    public void Find_ControlAndBidiCharacters_DoNotHideATitle()
    {
        Assert.Equal("queen-of-tears", Eval.First("\u202Equeen\u200B of \u2066tears\u202C"));
        Assert.Equal("queen-of-tears", Eval.First("queen\u00ADof\u00A0tears"));
    }

    [Fact]
    public void Find_RandomText_NeverThrows()
    {
        var random = new Random(1);
        for (int i = 0; i < 5000; i++)
        {
            char[] text = new char[random.Next(40)];
            for (int j = 0; j < text.Length; j++)
            {
                text[j] = random.Next(6) switch
                {
                    0 => (char)random.Next(0x10000),
                    1 => (char)random.Next(0xAC00, 0xD7A4),
                    2 => (char)random.Next(0x3131, 0x318F),
                    3 => (char)random.Next(0x1100, 0x1200),
                    _ => (char)random.Next(32, 127),
                };
            }

            string query = new(text);
            Eval.Few.Find(query);
            Eval.Few.Suggest(query);
        }
    }

    [Fact]
    public void Find_FromManyThreads_GivesTheSameAnswers()
    {
        string[] texts = [.. Eval.Tune.Queries.Select(query => query.Text)];
        string?[] alone = [.. texts.Select(Eval.First)];
        Parallel.For(0, texts.Length * 4, i => Assert.Equal(alone[i % texts.Length], Eval.First(texts[i % texts.Length])));
    }

    [Fact]
    public void Build_NoEntries_FindsNothing()
    {
        TitleIndex empty = TitleIndex.Build([]);
        Assert.Empty(empty.Find("queen of tears").Matches);
        Assert.Empty(empty.Suggest(""));
        Assert.Empty(empty.Suggest("q"));
        Assert.Empty(empty.FindMentions("how did queen of tears end"));
    }
}
