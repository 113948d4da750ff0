using DramaBot.Knowledge.Imports;
using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Imports;

/// <summary>Which drama and season a run of weeks is taken for; and what is not taken, and said.</summary>
public sealed class NetflixMatchingTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Theory]
    [InlineData("The Hill", "The Hill: Season 2", 2)]
    [InlineData("The Hill", "The Hill: Season 2: Counter Punch", 2)]
    [InlineData("The Hill", "The Hill: 시즌 2", 2)]
    [InlineData("The Hill", "The Hill: Class 2", 2)]
    [InlineData("The Hill", "The Hill: Part 2", 2)]
    [InlineData("The Hill", "The Hill: Light and Shadow", 2)]
    [InlineData("The Hill: Light and Shadow", "The Hill: Light and Shadow: Limited Series", 2)]
    [InlineData("The Hill", "The Hill: Limited Series", 2)]
    [InlineData("The Hill", "N/A", 2)]
    [InlineData("Hills of Home", "Hills of Home: Season 2", 2)]
    [InlineData("the hill 2", "the hill 2: Season 1", 2)]
    public void Import_OfASecondSeason_FindsIt(string show, string season, int number)
    {
        _seeds.Drama("hill", "title: The Hill\naliases: [Hills of Home, The Hill 2]\nnetwork: Netflix\nseasons:\n  - {season: 1, premiere: 2022-01-07, finale: 2022-01-07}\n  - {season: 2, title: Light and Shadow, premiere: 2023-01-06, finale: 2023-01-06}\n");

        NetflixImportReport report = new NetflixTable().Row("2023-01-08", show, season, hours: 77).ImportInto(_seeds);

        Assert.Empty(report.Doubtful);
        Assert.Contains($"{{season: {number}, title: Light and Shadow, premiere: 2023-01-06, finale: 2023-01-06, netflix: [{{week_ending: 2023-01-08, hours: 77, ", File.ReadAllText(_seeds.PathOf("hill")));
    }

    [Fact]
    public void Import_HalvesOfOneSeason_AddUpInIt()
    {
        _seeds.Drama("hill", "title: The Hill\nnetwork: Netflix\nseasons:\n  - season: 1\n    premiere: 2022-06-24\n    finale: 2022-12-09\n");

        new NetflixTable()
            .Row("2022-06-26", "The Hill", "The Hill: Part 1", hours: 30, rank: 1, weeks: 1)
            .Row("2022-12-11", "The Hill", "The Hill: Part 1", hours: 5, rank: 9, weeks: 2)
            .Row("2022-12-11", "The Hill", "The Hill: Part 2", hours: 20, rank: 2, weeks: 1)
            .Row("2022-12-18", "The Hill", "The Hill: Part 2", hours: 10, rank: 4, weeks: 2)
            .ImportInto(_seeds);

        Assert.Contains(
            "      - {week_ending: 2022-06-26, hours: 30, rank: 1, weeks_in_top_10: 1, source: netflix-top10}\n"
            + "      - {week_ending: 2022-12-11, hours: 25, rank: 2, weeks_in_top_10: 2, source: netflix-top10}\n"
            + "      - {week_ending: 2022-12-18, hours: 10, rank: 4, weeks_in_top_10: 3, source: netflix-top10}\n",
            File.ReadAllText(_seeds.PathOf("hill")));
    }

    [Fact]
    public void Import_FirstSeasonThatComesWithTheSecond_IsTakenWithIt()
    {
        _seeds.Drama("hill", "title: The Hill\nstreaming: [Netflix]\nseasons:\n  - {season: 1, premiere: 2018-01-07, finale: 2018-02-07}\n  - {season: 2, premiere: 2023-01-06}\n");

        NetflixImportReport report = new NetflixTable().Row("2023-01-08", "The Hill", "The Hill: Season 1").Row("2023-01-08", "The Hill", "The Hill: Season 2").ImportInto(_seeds);

        Assert.Empty(report.Doubtful);
        Assert.Equal(2, Assert.Single(report.Changed).Added);
    }

    [Theory]
    // A show of the same title from another country, years later ("The Guest").
    [InlineData("premiere: 2018-09-12, finale: 2018-11-01", "[Netflix]", "2025-09-28", "The Hill: Season 1", "long after")]
    // Months later, but with seasons that the drama never had ("Undercover").
    [InlineData("premiere: 2021-04-23, finale: 2021-08-12", "[Netflix]", "2022-01-16", "The Hill: Season 3", "no season 3")]
    [InlineData("premiere: 2022-02-01, finale: 2022-03-01", "[Netflix]", "2022-01-16", "The Hill: Season 1", "before hill began")]
    [InlineData("premiere: 2022-01-01, finale: 2022-03-01", "[Disney+]", "2022-01-16", "The Hill: Season 1", "streams on Netflix")]
    [InlineData("episodes: 8", "[Netflix]", "2022-01-16", "The Hill: Season 1", "do not say when")]
    public void Import_SameTitleThatMayBeAnotherShow_IsListedAndNotWritten(string season, string streaming, string week, string label, string doubt)
    {
        string yaml = $"title: The Hill\nstreaming: {streaming}\nseasons:\n  - {{season: 1, {season}}}\n";
        _seeds.Drama("hill", yaml);

        NetflixImportReport report = new NetflixTable().Row(week, "The Hill", label).ImportInto(_seeds);

        Assert.Contains(doubt, Assert.Single(report.Doubtful).Doubt);
        Assert.Equal(yaml, File.ReadAllText(_seeds.PathOf("hill")));
    }

    [Fact]
    public void Import_OneSeasonTooMany_MakesTheNearOnesDoubtfulToo()
    {
        _seeds.Drama("hill", "title: The Hill\nstreaming: [Netflix]\nseasons:\n  - {season: 1, premiere: 2021-04-23, finale: 2021-08-12}\n");

        NetflixImportReport report = new NetflixTable().Row("2022-01-16", "The Hill", "The Hill: Season 1").Row("2022-01-16", "The Hill", "The Hill: Season 3").ImportInto(_seeds);

        Assert.Equal(2, report.Doubtful.Count);
        Assert.Empty(report.Changed);
    }

    [Fact]
    public void Import_DoubtfulWeeksOnceAccepted_AreTakenFromThenOn()
    {
        _seeds.Drama("hill", "title: The Hill\nstreaming: [Netflix]\nseasons:\n  - {season: 1, premiere: 2015-11-16, finale: 2016-01-05}\n");
        NetflixTable table = new NetflixTable().Row("2022-07-24", "The Hill", "The Hill: Limited Series");
        Assert.Single(table.ImportInto(_seeds, isDry: true).Doubtful);

        Assert.Equal(1, Assert.Single(table.ImportInto(_seeds, false, "hill").Changed).Added);

        // What stands in the seeds proves the match: no flag is needed for the weeks that follow.
        NetflixImportReport later = table.Row("2022-07-31", "The Hill", "The Hill: Limited Series", weeks: 2).ImportInto(_seeds);
        Assert.Empty(later.Doubtful);
        Assert.Equal(1, Assert.Single(later.Changed).Added);
        Assert.Equal(["nobody"], table.ImportInto(_seeds, true, "nobody").Unaccepted);
    }

    [Fact]
    public void Import_TwoDramasOfOneTitle_TakesTheOneThatWasOnAir()
    {
        _seeds.Drama("hill-2012", "title: The Hill\nstreaming: [Netflix]\nseasons:\n  - {season: 1, premiere: 2012-11-16, finale: 2012-12-05}\n")
            .Drama("hill-2022", "title: The Hill\nstreaming: [Netflix]\nseasons:\n  - {season: 1, premiere: 2022-07-16, finale: 2022-09-05}\n");

        NetflixImportReport report = new NetflixTable().Row("2022-07-24", "The Hill", "The Hill: Season 1").ImportInto(_seeds);

        Assert.Equal("hill-2022", Assert.Single(report.Changed).Id);
    }

    [Fact]
    public void Import_OtherCategories_AreLeftAlone()
    {
        _seeds.Drama("hill", "title: The Hill\nstreaming: [Netflix]\nseasons:\n  - {season: 1, premiere: 2022-07-16, finale: 2022-09-05}\n");

        NetflixImportReport report = new NetflixTable()
            .Row("2022-07-24", "The Hill", "The Hill: Season 1", category: "TV (English)").Row("2022-07-24", "The Hill", "N/A", category: "Films (Non-English)").Row("2022-07-24", "Other", "N/A")
            .ImportInto(_seeds);

        Assert.Empty(report.Changed);
        Assert.Equal(1, report.UnknownShows);
    }

    [Fact]
    public void Import_UnknownShows_SaysWhichBearSignsOfKorea()
    {
        _seeds.Drama("signal", "title: Signal\n");
        var table = new NetflixTable().Row("2024-03-10", "The Signal", "The Signal: Limited Series").Row("2024-03-10", "Idol I", "Idol I: 시즌 1").Row("2024-03-10", "La Palma", "La Palma: Limited Series");
        for (int i = 0; i < 4; i++)
        {
            string week = new DateOnly(2024, 3, 10).AddDays(7 * i).ToString("yyyy-MM-dd");
            table.Row(week, "Castaway Singer", "Castaway Singer: Limited Series", hours: 10 + i, views: 1, runtime: $"{2.4 + (2.4 * i):0.00}");
            table.Row(week, "Thirty-Eight", "Thirty-Eight: Limited Series", hours: 10 + i);
            table.Row(week, "Casa Nova", "Casa Nova: Limited Series", hours: 10 - i);
            table.Row(week, "Carousel", "N/A", hours: 10 + i);
        }

        NetflixImportReport report = table.ImportInto(_seeds);

        Assert.Equal(["Castaway Singer", "Idol I", "The Signal", "Thirty-Eight"], report.MayBeKorean.Select(static show => show.Title).Order(StringComparer.Ordinal));
        Assert.Equal(7, report.UnknownShows);
    }
}
