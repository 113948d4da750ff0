using DramaBot.Answers;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Renewal;
using DramaBot.Knowledge.Dramas;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Tests.Rendering;

public sealed class WordsTests
{
    [Theory]
    [InlineData("2026-11-20", "today")]
    [InlineData("2026-11-19", "yesterday")]
    [InlineData("2026-11-21", "tomorrow")]
    [InlineData("2026-11-14", "6 days ago")]
    [InlineData("2026-11-13", "1 week ago")]
    [InlineData("2026-10-30", "3 weeks ago")]
    [InlineData("2026-10-21", "4 weeks ago")]
    [InlineData("2026-10-20", "1 month ago")]
    [InlineData("2025-11-21", "11 months ago")]
    [InlineData("2025-11-20", "1 year ago")]
    [InlineData("2024-04-30", "2 years ago")]
    [InlineData("2026-12-11", "in 3 weeks")]
    [InlineData("2028-01-01", "in 1 year")]
    public void TimeAgo_IsTheGreatestFullUnit(string day, string expected) =>
        Assert.Equal(expected, TimeAgo.Of(DateOnly.Parse(day), Golden.Readers));

    [Theory]
    [InlineData("2026-01-31", "2026-02-28", "1 month ago")]
    [InlineData("2026-01-30", "2026-03-01", "1 month ago")]
    [InlineData("2024-02-29", "2025-02-28", "1 year ago")]
    [InlineData("2026-03-31", "2026-04-29", "4 weeks ago")]
    public void TimeAgo_AtTheEndsOfMonths_CountsFullMonths(string day, string today, string expected) =>
        Assert.Equal(expected, TimeAgo.Of(DateOnly.Parse(day), Audience.English(DateOnly.Parse(today))));

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(11, "11th")]
    [InlineData(22, "22nd")]
    [InlineData(113, "113th")]
    public void Ordinal_EndsAsItIsSpoken(int number, string expected) => Assert.Equal(expected, NumberWords.Ordinal(number, Wording.English));

    [Theory]
    [InlineData(287_600_000, "287.6 million")]
    [InlineData(1_449_900_000, "1.45 billion")]
    [InlineData(950_000, "950,000")]
    public void Large_Numbers_AreShort(long number, string expected) => Assert.Equal(expected, NumberWords.Large(number, Wording.English));

    /// <summary>Only an official report may sound official.</summary>
    [Theory]
    [InlineData(Evidence.Official, "officially renewed", "Official: on record")]
    [InlineData(Evidence.Reported, "reportedly renewed", "Reported by Soompi")]
    [InlineData(Evidence.Remark, "renewed according to cast or crew", "A remark by cast or crew, not a decision")]
    [InlineData(Evidence.Inferred, "apparently renewed", "Inferred from what is known, not announced")]
    public void Renewal_NeverSaysMoreThanItsEvidence(Evidence evidence, string verdict, string said)
    {
        var news = new RenewalNews(Golden.Today, RenewalStatus.Renewed, 2, evidence, null, null, new CitedSource("s", "Soompi", null, null, null, null));
        Assert.Equal(verdict, RenewalWords.Verdict(news, Wording.English));
        Assert.StartsWith(said, RenewalWords.Evidence(news, Golden.Readers));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-02-01", "aired 1 January 2026 to 1 February 2026, 9 months ago")]
    [InlineData("2026-11-01", "2026-12-01", "on air since 1 November 2026, 2 weeks ago; last episode on 1 December 2026, in 1 week")]
    [InlineData("2026-12-01", "2027-01-01", "begins on 1 December 2026, in 1 week, and ends on 1 January 2027")]
    [InlineData("2021-09-17", "2021-09-17", "released on 17 September 2021, 5 years ago")]
    [InlineData("2026-12-26", "2026-12-26", "comes out on 26 December 2026, in 1 month")]
    [InlineData("2026-11-20", null, "began today, 20 November 2026")]
    [InlineData(null, "2026-11-20", "ends today, 20 November 2026")]
    [InlineData(null, null, "from 2020")]
    public void Dates_OfASeason_SayWhereItStands(string? premiere, string? finale, string expected)
    {
        var season = new SeasonInfo(1, null, null, null, 2020, null, premiere is null ? null : DateOnly.Parse(premiere), finale is null ? null : DateOnly.Parse(finale), SeasonState.Unknown);
        Assert.Equal(expected, SeasonWords.Dates(season, Golden.Readers));
    }

    [Fact]
    public void EveryStatusAndEvidence_HasWordsOfItsOwn()
    {
        string[] verdicts = [.. from status in Enum.GetValues<RenewalStatus>() from evidence in new[] { Evidence.Official, Evidence.Inferred } where status != RenewalStatus.Pending select RenewalWords.Verdict(new RenewalNews(Golden.Today, status, 2, evidence, null, null, new CitedSource("s", "S", null, null, null, null)), Wording.English)];
        Assert.Equal(verdicts.Length, verdicts.Distinct().Count());
        Assert.All(verdicts, verdict => Assert.True(verdict.StartsWith("officially") || verdict.StartsWith("apparently"), verdict));
    }

    [Fact]
    public void Chart_HasABlockPerEpisodeAndADotWhereNoneIsKnown()
    {
        Assert.Equal("▁·▅█··", RunChart.Draw(Run(6, (1, 5m), (3, 7m), (4, 8.5m))));
        Assert.Equal("▁▁▁", RunChart.Draw(Run(3, (1, 5m), (2, 5m), (3, 5m))));
        Assert.Null(RunChart.Draw(Run(6, (1, 5m), (3, 7m))));
        Assert.Null(RunChart.Draw(Run(120, (1, 5m), (3, 7m), (4, 8m))));
    }

    private static RatedRun Run(int episodes, params (int Episode, decimal Percent)[] points) =>
        new([.. points.Select(point => new RatedBroadcast(point.Episode, Golden.Today, point.Percent, new CitedSource("s", "S", null, null, null, null)))]) { Episodes = episodes };
}
