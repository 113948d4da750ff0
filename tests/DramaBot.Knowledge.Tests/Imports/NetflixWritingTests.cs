using DramaBot.Knowledge.Imports;
using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Imports;

/// <summary>Weeks go into a seed file beside what stands there, and nothing else in it moves.</summary>
public sealed class NetflixWritingTests : IDisposable
{
    private const string Source = "  netflix-top10:\n    publisher: Netflix\n    title: \"Netflix Top 10: weekly lists since 2021, worldwide (all-weeks-global.tsv)\"\n    published: 2024-04-24\n    url: https://www.netflix.com/tudum/top10\n";

    private readonly SeedFolder _seeds = new();

    private static NetflixTable Table => new NetflixTable()
        .Row("2024-04-21", "The Hill", "The Hill: Limited Series", hours: 75_300_000, rank: 3, weeks: 2, views: 4_800_000)
        .Row("2024-04-14", "The Hill", "The Hill: Limited Series", hours: 64_800_000, rank: 3, weeks: 1, views: 4_400_000);

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void Import_FileWithComments_AddsLinesAndTouchesNoOther()
    {
        const string Top = "# Looked at twice.\ntitle: 'The Hill'   # as the poster has it\nstreaming: [ Netflix ]\n\nseasons:\n  # the only one\n  - season: 1\n    premiere: 2024-03-09\n    finale: 2024-04-28\n    nielsen:\n      - {on: 2024-03-09, nationwide: 5.853, source: mb}\n      # no more were found\n";
        const string Ending = "    # of two minds\n    ending:\n      kind:   open\n      source: mb\n\n";
        const string Sources = "sources:\n  mb: {publisher: Manila Bulletin}   # opened in May\n";
        _seeds.Drama("hill", Top + Ending + Sources);

        Table.ImportInto(_seeds);

        Assert.Equal(
            Top
            + "    netflix:\n"
            + "      - {week_ending: 2024-04-14, hours: 64800000, views: 4400000, rank: 3, weeks_in_top_10: 1, source: netflix-top10}\n"
            + "      - {week_ending: 2024-04-21, hours: 75300000, views: 4800000, rank: 3, weeks_in_top_10: 2, source: netflix-top10}\n"
            + Ending + Sources + Source,
            Text);
    }

    [Fact]
    public void Import_ASecondTime_ChangesNoByte()
    {
        _seeds.Drama("hill", "title: The Hill\nstreaming: [Netflix]\nseasons:\n- season: 1\n  premiere: 2024-03-09");
        Table.ImportInto(_seeds);
        string after = Text;

        NetflixImportReport again = Table.ImportInto(_seeds);

        Assert.Empty(again.Changed);
        Assert.Empty(again.Differing);
        Assert.Equal(after, Text);
    }

    [Fact]
    public void Import_Dry_WritesNothing()
    {
        const string Yaml = "title: The Hill\nstreaming: [Netflix]\nseasons:\n  - {season: 1, premiere: 2024-03-09}\n";
        _seeds.Drama("hill", Yaml);

        Assert.Equal(2, Assert.Single(Table.ImportInto(_seeds, isDry: true).Changed).Added);

        Assert.Equal(Yaml, Text);
        Assert.Equal(_seeds.PathOf("hill"), Assert.Single(Directory.GetFileSystemEntries(_seeds.At("dramas"))));
    }

    [Theory]
    [InlineData("2024-04-17", true)]
    [InlineData("2024-04-24", true)]
    [InlineData("2024-05-01", false)]
    public void Import_DifferingFigure_TheNewerFileWins(string published, bool isTaken)
    {
        string head = "title: The Hill\nstreaming: [Netflix]\nseasons:\n  - season: 1\n    premiere: 2024-03-09\n    netflix:\n";
        string source = Source.Replace("2024-04-24", published, StringComparison.Ordinal);
        _seeds.Drama("hill", head
            + "      - {week_ending: 2024-04-14, hours: 64000000, rank: 3, weeks_in_top_10: 1, source: netflix-top10}   # seen on Tuesday\n"
            + "      - week_ending: 2024-04-21 # and this\n        hours: 75300000\n        weeks_in_top_10: 2\n        source: netflix-top10\nsources:\n" + source);
        string before = Text;

        NetflixImportReport report = Table.ImportInto(_seeds);

        Assert.Equal([isTaken, isTaken], report.Differing.Select(static week => week.IsTaken));
        Assert.Equal((64_000_000, 64_800_000), (report.Differing[0].Before.Hours, report.Differing[0].After.Hours));
        Assert.Equal(
            isTaken
                ? head
                  + "      - {week_ending: 2024-04-14, hours: 64800000, views: 4400000, rank: 3, weeks_in_top_10: 1, source: netflix-top10}   # seen on Tuesday\n"
                  + "      - week_ending: 2024-04-21 # and this\n        hours: 75300000\n        views: 4800000\n        rank: 3\n        weeks_in_top_10: 2\n        source: netflix-top10\nsources:\n" + Source
                : before,
            Text);
    }

    [Fact]
    public void Import_WeeksBetweenAndBeforeThoseThatStand_GoInByDate()
    {
        string Row(string week, int hours) => $"      - {{week_ending: {week}, hours: {hours}, rank: 5, weeks_in_top_10: 1, source: netflix-top10}}\n";
        string head = "title: The Hill\nstreaming: [Netflix]\nseasons:\n  - season: 1\n    premiere: 2024-03-09\n    netflix:\n";
        _seeds.Drama("hill", head + Row("2024-04-07", 2) + "      # a gap\n" + Row("2024-04-21", 4) + "sources:\n" + Source);
        var table = new NetflixTable();
        foreach ((string week, int hours) in ((string, int)[])[("2024-03-31", 1), ("2024-04-07", 2), ("2024-04-14", 3), ("2024-04-21", 4)])
            table.Row(week, "The Hill", "N/A", hours);

        table.ImportInto(_seeds);

        Assert.Equal(head + Row("2024-03-31", 1) + Row("2024-04-07", 2) + Row("2024-04-14", 3) + "      # a gap\n" + Row("2024-04-21", 4) + "sources:\n" + Source, Text);
    }

    [Fact]
    public void Import_WeeksOfAnotherSourceAndWeeksNotInTheFile_Stay()
    {
        _seeds.Drama("hill", "title: The Hill\nstreaming: [Netflix]\nseasons:\n  - season: 1\n    premiere: 2024-03-09\n    netflix: [{week_ending: 2024-04-21, hours: 1, source: mb}, {week_ending: 2024-03-31, hours: 2, source: netflix-top10}]\nsources:\n  mb: {publisher: Manila Bulletin}\n" + Source);

        NetflixImportReport report = Table.ImportInto(_seeds);

        Assert.Equal(1, report.Kept);
        Assert.Equal(2, Assert.Single(report.Changed).Added);
        Assert.Contains("{week_ending: 2024-04-21, hours: 1, source: mb}", Text);
        Assert.Contains("{week_ending: 2024-03-31, hours: 2, source: netflix-top10}", Text);
    }

    [Theory]
    [InlineData("netflix:\n")]
    [InlineData("netflix: []\n")]
    [InlineData("netflix: null # none yet\n")]
    public void Import_EmptyList_IsFilled(string list)
    {
        _seeds.Drama("hill", "title: The Hill\nstreaming: [Netflix]\nsources: {}\nseasons:\n  - season: 1\n    premiere: 2024-03-09\n    " + list);

        Assert.Equal(2, Assert.Single(Table.ImportInto(_seeds).Changed).Added);
        Assert.Empty(Table.ImportInto(_seeds).Changed);
    }

    [Fact]
    public void Import_FileWithWindowsLineBreaksAndByteOrderMark_KeepsBoth()
    {
        _seeds.File("dramas/hill.yaml", [.. "\uFEFF"u8, .. "title: The Hill\r\nstreaming: [Netflix]\r\nseasons:\r\n  - season: 1\r\n    premiere: 2024-03-09\r\n    ending:\r\n      kind: open\r\n      source: s\r\nsources:\r\n  s:\r\n    publisher: >-\r\n      The\r\n      Paper\r\n"u8]);

        Table.ImportInto(_seeds);

        byte[] bytes = File.ReadAllBytes(_seeds.PathOf("hill"));
        Assert.True(bytes.AsSpan().StartsWith("\uFEFF"u8));
        Assert.Equal(bytes.Count(static b => b == (byte)'\r'), bytes.Count(static b => b == (byte)'\n'));
    }

    [Fact]
    public void Import_SeedsWithAProblem_ChangesNothingAndNamesIt()
    {
        _seeds.Drama("hill", "title: The Hill\nstreaming: [Netflix]\nseasons:\n  - {season: 1, premiere: 2024-03-09}\n").Drama("other", "titel: Other\n");

        NetflixImportReport report = NetflixImport.Run(new Knowledge.Seeds.SeedDirectory(_seeds.Path), System.Text.Encoding.UTF8.GetBytes(Table.ToString()), new HashSet<string>(), NetflixTable.Today, isDry: false);

        Assert.NotEmpty(report.Problems);
        Assert.DoesNotContain("netflix-top10", Text);
    }

    private string Text => File.ReadAllText(_seeds.PathOf("hill"));
}
