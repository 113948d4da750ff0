using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Seeds;
using DramaBot.Knowledge.Seeds.Editing;
using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Seeds.Editing;

/// <summary>Formatting puts a file in order and loses nothing of it.</summary>
public sealed class FormatTests
{
    public static TheoryData<string> Shipped => [.. Directory.EnumerateFiles(RepositoryRoot.At("seeds/dramas"), "*.yaml").Select(static path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Format_ShippedSeed_SaysTheSameWithEveryCommentAndIsThenStable(string id)
    {
        string before = File.ReadAllText(RepositoryRoot.At($"seeds/dramas/{id}.yaml"));

        string after = Format(before);

        Assert.Equal(Record(before), Record(after));
        Assert.Equal(CommentLines(before).Order(StringComparer.Ordinal), CommentLines(after).Order(StringComparer.Ordinal));
        Assert.Equal(after, Format(after));
        Assert.EndsWith("\n", after, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", after, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_GeneratedSeeds_SayTheSameAndAreThenStable()
    {
        for (int number = 0; number < 200; number++)
        {
            string before = DramaGenerator.Yaml(number);
            string after = Format(before);
            Assert.Equal(Record(before), Record(after));
            Assert.Equal(after, Format(after));
        }
    }

    [Fact]
    public void Format_ASeedInDisorder_ComesOutAsTheOthersAre()
    {
        const string Before = """
            # Looked at twice.
            aliases:
                - 'Another'
                # what the poster says
                - "A, B"
            title:   'The Hill'     # as on the poster
            sources: {mb: {url: null, publisher: "Manila Bulletin"}}
            cast:
              - actor: Kim Soo-hyun
                role: "Baek"
            seasons:


            # the only one
            - finale: 2024-04-28
              season: 1
              # two sources agree
              premiere: "2024-03-09"
              nielsen:
              - source: mb
                nationwide: 5.850
                on: 2024-03-09   # a Saturday
              - {source: mb, on: 2024-03-10, nationwide: 6}
              ending:
                source: mb
                verdict: "It ends as it began: in the rain, at the stop where nobody else has ever waited for the last bus of the day, and with a song."
                kind: open
            # the end
            """;

        Assert.Equal(
            """
            # Looked at twice.
            title: The Hill  # as on the poster
            aliases:
              - Another
              # what the poster says
              - A, B
            cast:
              - {actor: Kim Soo-hyun, role: Baek}

            seasons:
              # the only one
              - season: 1
                # two sources agree
                premiere: 2024-03-09
                finale: 2024-04-28
                nielsen:
                  - on: 2024-03-09  # a Saturday
                    nationwide: 5.850
                    source: mb
                  - {on: 2024-03-10, nationwide: 6, source: mb}
                ending:
                  kind: open
                  verdict: >-
                    It ends as it began: in the rain, at the stop where nobody else has ever waited for the last bus of the day, and
                    with a song.
                  source: mb

            sources:
              mb:
                publisher: Manila Bulletin
                url: null
            # the end

            """,
            Format(Before));
    }

    [Theory]
    [InlineData("title: 'No'\n", "title: \"No\"\n")]
    [InlineData("title: \"1988\"\n", "title: \"1988\"\n")]
    [InlineData("title: '2024-03-09'\n", "title: \"2024-03-09\"\n")]
    [InlineData("title: 'Hill: The Series'\n", "title: \"Hill: The Series\"\n")]
    [InlineData("title: 'Hill #1'\n", "title: \"Hill #1\"\n")]
    [InlineData("title: 'D.P.'\n", "title: D.P.\n")]
    [InlineData("title: 'It''s \"Mine\"'\n", "title: It's \"Mine\"\n")]
    [InlineData("title: '\"Mine\"'\n", "title: '\"Mine\"'\n")]
    [InlineData("title: A\naliases: ['A, B', 'C]']\n", "title: A\naliases: [\"A, B\", \"C]\"]\n")]
    [InlineData("title: A\r\nnetwork: tvN\r\n", "title: A\nnetwork: tvN\n")]
    [InlineData("title: A\npremise: |-\n  One.\n  Two.\n", "title: A\npremise: >-\n  One.\n\n  Two.\n")]
    [InlineData("title: A\npremise:\nnetwork: ~\naliases: []\n", "title: A\naliases: []\nnetwork: null\npremise:\n")]
    public void Format_Value_IsQuotedOnlyWhereItMustBe(string before, string after)
    {
        Assert.Equal(after, Format(before));
        Assert.Equal(after, Format(after));
    }

    [Theory]
    [InlineData("titel: A\n")]
    [InlineData("title: A\naliases: [B,\n  # why\n  C]\n")]
    [InlineData("title: A\naliases: [B, # why\n  C]\nnetwork: tvN\n")]
    [InlineData("title: A\n    # further in than what follows\naliases: [B]\n")]
    [InlineData("title: A\npremise: >- # wrapped\n  One.\n")]
    public void Format_WhatItDoesNotUnderstand_IsLeftAsItIs(string text)
    {
        FormattedSeed formatted = SeedFormatter.Format("dramas/hill.yaml", text, Checked.Today);

        Assert.NotNull(formatted.Left);
        Assert.Equal(text, formatted.Text);
    }

    [Fact]
    public void Run_Dry_NamesWhatIsNotCanonicalAndWritesNothing()
    {
        using var seeds = new SeedFolder();
        seeds.Drama("good", "title: Good\n").Drama("odd", "title:   Odd\n");

        Assert.Equal([false, true], SeedFormatting.Run(seeds.Path, Checked.Today, isDry: true).Select(static outcome => outcome.IsChanged));
        Assert.Equal("title:   Odd\n", File.ReadAllText(seeds.PathOf("odd")));
        Assert.True(Assert.Single(SeedFormatting.Run(seeds.PathOf("odd"), Checked.Today, isDry: false)).IsChanged);
        Assert.Equal("title: Odd\n", File.ReadAllText(seeds.PathOf("odd")));
    }

    private static string Format(string text)
    {
        FormattedSeed formatted = SeedFormatter.Format("dramas/hill.yaml", text, Checked.Today);
        Assert.Null(formatted.Left);
        return formatted.Text;
    }

    private static string Record(string text)
    {
        SeedFile file = SeedFileReader.Read("dramas/hill.yaml", System.Text.Encoding.UTF8.GetBytes(text), Checked.Today);
        Assert.Empty(file.Problems);
        return System.Text.Encoding.UTF8.GetString(DramaJson.ToUtf8(file.Drama!));
    }

    // Found by other means than the formatter's own: a line's first '#' is a comment's.
    private static IEnumerable<string> CommentLines(string text) => text.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith('#'));
}
