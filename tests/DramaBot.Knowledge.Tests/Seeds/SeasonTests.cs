namespace DramaBot.Knowledge.Tests.Seeds;

/// <summary>Seasons stand in order, and their dates and figures fit them.</summary>
public class SeasonTests
{
    private const string Sources = "sources:\n  s: {publisher: P}\n  t: {publisher: P}\n";
    private const string Season = "title: A\ndescribed_by: [s, t]\nseasons:\n  - season: 1\n    episodes: 16\n    premiere: 2024-03-09\n    finale: 2024-04-28\n";

    [Theory]
    [InlineData("- {season: 1}\n  - {season: 1}", "4:14", "season 1 stands here a second time")]
    [InlineData("- {season: 2}\n  - {season: 1}", "4:14", "season 1 stands after season 2", "in order")]
    [InlineData("- {season: 1, premiere: 2024-03-09}\n  - {season: 2, premiere: 2023-03-09}", "4:27", "season 2 begins before season 1 (2024-03-09)")]
    [InlineData("- {season: 1, premiere: 2024-03-09, finale: 2024-03-08}", "3:47", "the finale 2024-03-08 lies before the premiere 2024-03-09")]
    [InlineData("- {season: 1, year: 2023, premiere: 2024-03-09}", "3:23", "the year 2023 is not that of the premiere 2024-03-09")]
    [InlineData("- {title: One}", "3:5", "'season' is missing")]
    public void Season_OutOfOrder_IsRefused(string seasons, string place, params string[] words) =>
        Checked.HasOneProblem($"title: A\nseasons:\n  {seasons}\n", place, words);

    [Fact]
    public void Season_WithUnreadableNumber_IsReportedOnce() =>
        Checked.HasOneProblem("title: A\nseasons:\n  - {season: 1}\n  - {season: two}\n  - {season: 3}\n", "4:14", "'season' needs a whole number");

    [Fact]
    public void Rating_ThatFits_IsGood() => Checked.HasNoProblem(Nielsen(
        "{episode: 1, on: 2024-03-09, nationwide: 5.853, nationwide_peak: 5.853, source: s}",
        "{episode: 1, on: 2024-03-09, nationwide: 5.9, source: t}",
        "{episode: 16, on: 2024-04-28, nationwide: 24.850, seoul: 28.381, seoul_peak: 31, source: s}",
        "{on: 2024-04-28, paid_platform: 20.5, source: s}"));

    [Theory]
    [InlineData("{episode: 17, on: 2024-04-28, nationwide: 5, source: s}", "9:19", "episode 17 does not fit a season of 16")]
    [InlineData("{episode: 1, on: 2024-03-08, nationwide: 5, source: s}", "9:26", "2024-03-08 lies before the season's premiere 2024-03-09")]
    [InlineData("{episode: 16, on: 2024-04-29, nationwide: 5, source: s}", "9:27", "2024-04-29 lies after the season's finale 2024-04-28")]
    [InlineData("{episode: 1, on: 2024-03-09, source: s}", "9:9", "needs at least one figure", "paid_platform_peak")]
    [InlineData("{episode: 1, on: 2024-03-09, nationwide: null, source: s}", "9:9", "needs at least one figure")]
    [InlineData("{on: 2024-03-09, nationwide: 5, nationwide_peak: 4.9, source: s}", "9:58", "the highest minute (4.9) cannot lie below the episode's average (5)")]
    [InlineData("{on: 2024-03-09, seoul: 5.1, seoul_peak: 5, source: s}", "9:50", "the highest minute (5) cannot lie below")]
    [InlineData("{on: 2024-03-09, paid_platform: 5, paid_platform_peak: 4, source: s}", "9:64", "the highest minute (4) cannot lie below")]
    [InlineData("{episode: 1, nationwide: 5, source: s}", "9:9", "'on' is missing")]
    [InlineData("{on: 2024-03-09, nationwide: 5}", "9:9", "'source' is missing")]
    [InlineData("{on: 2024-03-09, nationwide: five, source: s}", "9:38", "'nationwide' needs a number")]
    public void Rating_ThatDoesNotFit_IsNamedAtTheFigure(string entry, string place, params string[] words) => Checked.HasOneProblem(Nielsen(entry), place, words);

    [Fact]
    public void Rating_OfALaterEpisodeOnAnEarlierDay_IsNamed() => Checked.HasOneProblem(
        Nielsen("{episode: 3, on: 2024-03-16, nationwide: 5, source: s}", "{episode: 4, on: 2024-03-10, nationwide: 5, source: s}", "{episode: 5, on: 2024-03-23, nationwide: 5, source: s}"),
        "10:26",
        "episode 4 cannot have aired before episode 3 (2024-03-16)");

    [Fact]
    public void Rating_OfAnEarlierEpisodeOnALaterDay_IsNamed() => Checked.HasOneProblem(
        Nielsen("{episode: 4, on: 2024-03-16, nationwide: 5, source: s}", "{episode: 3, on: 2024-03-17, nationwide: 5, source: s}"),
        "10:26",
        "episode 3 cannot have aired after episode 4 (2024-03-16)");

    [Fact]
    public void Rating_BeyondTheFinale_IsOneProblemThoughTheNextEpisodeAiredBefore() => Checked.HasOneProblem(
        Nielsen("{episode: 3, on: 2025-03-16, nationwide: 5, source: s}", "{episode: 4, on: 2024-03-17, nationwide: 5, source: s}"),
        "9:26",
        "lies after the season's finale");

    [Fact]
    public void Rating_FromOneSourceTwice_IsRefused() => Checked.HasOneProblem(
        Nielsen("{episode: 3, on: 2024-03-16, nationwide: 5, source: s}", "{episode: 3, on: 2024-03-16, seoul: 5, source: s}"), "10:9", "a second time");

    [Fact]
    public void Rating_FarInTheFuture_IsRefused() => Checked.HasOneProblem(
        "title: A\nseasons:\n  - season: 1\n    nielsen: [{on: 2028-01-01, nationwide: 5, source: s}]\nsources: {s: {publisher: P}}\n", "4:20", "2028-01-01 lies in the future");

    [Fact]
    public void Rating_ThatIsNoEntry_LeavesTheOthersChecked() =>
        Assert.Equal(["9:9", "10:19"], Checked.Places(Nielsen("24.85", "{episode: 17, on: 2024-04-28, nationwide: 5, source: s}")));

    [Fact]
    public void Week_ThatFits_IsGood() => Checked.HasNoProblem(Netflix("{week_ending: 2024-03-10, hours: 1, source: s}", "{week_ending: 2024-03-17, views: 1, source: s}", "{week_ending: 2024-03-17, rank: 1, source: t}"));

    [Theory]
    [InlineData("{week_ending: 2024-03-16, hours: 1, source: s}", "9:23", "weeks end on Sundays", "2024-03-16 is a Saturday")]
    [InlineData("{week_ending: 2024-03-03, hours: 1, source: s}", "9:23", "the week ends before the season's premiere 2024-03-09")]
    [InlineData("{week_ending: 2021-06-27, hours: 1, source: s}", "9:23", "since the week ending 2021-07-04")]
    [InlineData("{week_ending: 2028-01-02, hours: 1, source: s}", "9:23", "lies in the future")]
    [InlineData("{week_ending: 2024-03-10, source: s}", "9:9", "needs at least one figure", "weeks_in_top_10")]
    [InlineData("{week_ending: 2024-03-10, rank: 11, source: s}", "9:41", "'rank' cannot be '11'", "between 1 and 10")]
    [InlineData("{week_ending: 2024-03-10, hours: 75_300_000, source: s}", "9:42", "'hours' needs a whole number", "commas")]
    [InlineData("{hours: 1, source: s}", "9:9", "'week_ending' is missing")]
    [InlineData("{week_ending: 2024-03-10, hours: 1}", "9:9", "'source' is missing")]
    public void Week_ThatDoesNotFit_IsNamed(string entry, string place, params string[] words) => Checked.HasOneProblem(Netflix(entry), place, words);

    [Fact]
    public void Week_FromOneSourceTwice_IsRefused() => Checked.HasOneProblem(
        Netflix("{week_ending: 2024-03-10, hours: 1, source: s}", "{week_ending: 2024-03-10, hours: 2, source: s}"), "10:9", "a second time");

    [Theory]
    [InlineData("ending: {source: s}", "4:13", "'kind' is missing")]
    [InlineData("ending: {kind: happy}", "4:13", "'source' is missing")]
    [InlineData("ending: {kind: hapy, source: s}", "4:20", "did you mean 'happy'?")]
    [InlineData("ending: {kind: happy, source: s, fates: [{fate: Lives}]}", "4:46", "'character' is missing")]
    public void Ending_Incomplete_IsRefused(string ending, string place, string message) =>
        Checked.HasOneProblem($"title: A\nseasons:\n  - season: 1\n    {ending}\ndescribed_by: [s, t]\n{Sources}", place, message);

    [Theory]
    [InlineData("claims: [{on: 2028-01-01, claim: Best, source: s}]", "2:15", "lies in the future")]
    [InlineData("claims: [{on: 2024-01-01, source: s}]", "2:10", "'claim' is missing")]
    [InlineData("claims: [{on: 2024-01-01, claim: Best, basis: seoul-average, source: s}]", "2:47", "'basis' cannot be 'seoul-average'")]
    [InlineData("fans: [{on: 2028-01-01, summary: More, source: s}]", "2:13", "lies in the future")]
    [InlineData("events: [{on: 2024-01-01, kind: party, title: T, source: s}]", "2:33", "'kind' cannot be 'party'", "fan-meeting")]
    [InlineData("events: [{on: 2024-01-01, title: T}]", "2:10", "'source' is missing")]
    public void Report_AroundTheDrama_IsChecked(string field, string place, params string[] words) =>
        Checked.HasOneProblem($"title: A\n{field}\ndescribed_by: [s, t]\n{Sources}", place, words);

    [Fact]
    public void Event_InTheFuture_IsGood() => Checked.HasNoProblem($"title: A\nevents: [{{on: 2028-01-01, title: T, source: s}}]\ndescribed_by: [s, t]\n{Sources}");

    private static string Nielsen(params string[] entries) => $"{Season}    nielsen:\n{Items(entries)}{Sources}";

    private static string Netflix(params string[] entries) => $"{Season}    netflix:\n{Items(entries)}{Sources}";

    private static string Items(string[] entries) => string.Concat(entries.Select(static entry => $"      - {entry}\n"));
}
