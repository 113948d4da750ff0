using DramaBot.Answers.Ratings;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Words;

/// <summary>A run in Netflix's Top 10 in words.</summary>
internal static class NetflixWords
{
    /// <summary>The whole line, with the chart's name.</summary>
    public static string Whole(NetflixRun run, Wording words) => words.Labelled(Line.NetflixChart, Figures(run, words));

    /// <summary>The figures alone.</summary>
    public static string Figures(NetflixRun run, Wording words) =>
        words.Say(Line.NetflixFigures, words.List(Hours(run, words), Views(run, words), Weeks(run, words), Best(run, words)), words.Day(run.LastWeek));

    /// <summary>"287.6 million hours".</summary>
    public static string? Hours(NetflixRun run, Wording words) => run.Hours is { } hours ? Known(NumberWords.Hours(hours, words), run.WeeksWithHours, run, words) : null;

    private static string? Views(NetflixRun run, Wording words) => run.Views is { } views ? Known(NumberWords.Views(views, words), run.WeeksWithViews, run, words) : null;

    private static string Known(string figure, int weeks, NetflixRun run, Wording words) =>
        weeks < All(run) ? words.Say(Line.KnownForWeeks, figure, weeks, All(run)) : figure;

    private static string Weeks(NetflixRun run, Wording words) => run.WeeksInTop10 is { } weeks
        ? words.Count(weeks, Line.Week, Line.Weeks)
        : words.Count(run.KnownWeeks, Line.WeekKnown, Line.WeeksKnown);

    private static int All(NetflixRun run) => Math.Max(run.KnownWeeks, run.WeeksInTop10 ?? 0);

    private static string? Best(NetflixRun run, Wording words) =>
        run is { BestRank: { } rank, BestRankWeek: { } week } ? words.Say(Line.BestRank, rank, words.Day(week)) : null;
}
