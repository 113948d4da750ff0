using DramaBot.Answers.Ratings;

namespace DramaBot.Rendering.Words;

/// <summary>A run in Netflix's Top 10 in words.</summary>
internal static class NetflixWords
{
    /// <summary>What the figures are of.</summary>
    public const string Chart = "Netflix's worldwide Top 10 (non-English TV)";

    /// <summary>The whole line.</summary>
    public static string Line(NetflixRun run) => $"{Chart}: {Figures(run)}";

    /// <summary>The figures alone.</summary>
    public static string Figures(NetflixRun run)
    {
        string[] facts = [.. new[] { Hours(run), Views(run), Weeks(run), Best(run) }.OfType<string>()];
        return $"{string.Join(", ", facts)}; last known week to {DateWords.Of(run.LastWeek)}";
    }

    /// <summary>"287.6 million hours".</summary>
    public static string? Hours(NetflixRun run) => run.Hours is { } hours
        ? $"{NumberWords.Large(hours)} hours{(run.WeeksWithHours < All(run) ? $" (known for {run.WeeksWithHours} of {All(run)} weeks)" : "")}"
        : null;

    private static string? Views(NetflixRun run) => run.Views is { } views
        ? $"{NumberWords.Large(views)} views{(run.WeeksWithViews < All(run) ? $" (known for {run.WeeksWithViews} of {All(run)} weeks)" : "")}"
        : null;

    private static string Weeks(NetflixRun run) => run.WeeksInTop10 is { } weeks
        ? NumberWords.Count(weeks, "week")
        : $"{NumberWords.Count(run.KnownWeeks, "week")} known";

    private static int All(NetflixRun run) => Math.Max(run.KnownWeeks, run.WeeksInTop10 ?? 0);

    private static string? Best(NetflixRun run) => run is { BestRank: { } rank, BestRankWeek: { } week } ? $"best rank {rank} (week to {DateWords.Of(week)})" : null;
}
