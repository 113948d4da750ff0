using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Imports;

/// <summary>All weeks of one season of a show, as Netflix names it, oldest first.</summary>
internal sealed record NetflixRun(string Show, string Season, IReadOnlyList<NetflixRow> Rows)
{
    public DateOnly First => Rows[0].Week;

    public DateOnly Last => Rows[^1].Week;

    public NetflixSeasonLabel Label { get; } = NetflixSeasonLabel.Of(Show, Season);

    /// <summary>The runs of the list in which Korean series stand.</summary>
    public static IReadOnlyList<NetflixRun> Of(NetflixFile file) =>
        [.. file.Rows
            .Where(static row => row.Category == NetflixRow.NonEnglishTelevision)
            .GroupBy(static row => (row.Show, row.Season))
            .Select(static rows => new NetflixRun(rows.Key.Show, rows.Key.Season, [.. rows.OrderBy(static row => row.Week)]))
            .OrderBy(static run => run.First)
            .ThenBy(static run => run.Season, StringComparer.Ordinal)];
}

/// <summary>A drama's season that a run may be.</summary>
/// <param name="Drama">The drama.</param>
/// <param name="Season">The season; null where the drama has none that fits.</param>
/// <param name="Doubt">Why it is not taken; null where it is.</param>
internal sealed record NetflixMatch(Drama Drama, Season? Season, string? Doubt);
