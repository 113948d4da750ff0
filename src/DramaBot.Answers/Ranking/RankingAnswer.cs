using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Answers.Ranking;

/// <summary>A ranking, computed, as it stood at the end of a day.</summary>
/// <param name="By">What it goes by.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Broadcast">Only networks of this kind; null for all.</param>
/// <param name="Network">Only this network; null for all.</param>
/// <param name="Year">Only seasons that began in this year; null for all.</param>
/// <param name="Rows">Best first; empty where nothing fits.</param>
/// <param name="Total">How many seasons fit, those beyond the rows included.</param>
public sealed record RankingAnswer(
    RankingMeasure By,
    DateOnly AsOf,
    BroadcastKind? Broadcast,
    string? Network,
    int? Year,
    IReadOnlyList<RankingRow> Rows,
    int Total) : Answer
{
    public override Intent Intent => Intent.Ranking;

    public override Outcome Outcome => Rows.Count > 0 ? Outcome.Answered : Outcome.NotInKb;

    public override IReadOnlyList<DramaRef> Dramas => [.. Rows.Select(static row => row.Drama).Distinct()];

    /// <summary>How many of the rows each network has, most first.</summary>
    public IReadOnlyList<NetworkCount> Networks =>
        [.. Rows
            .Where(static row => row.Network is not null)
            .CountBy(static row => row.Network!, StringComparer.Ordinal)
            .OrderByDescending(static pair => pair.Value)
            .ThenBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(static pair => new NetworkCount(pair.Key, pair.Value))];
}

/// <summary>A season's place.</summary>
/// <param name="Rank">1 is the highest; equal values share a rank.</param>
/// <param name="Drama">The drama.</param>
/// <param name="Season">The season's number.</param>
/// <param name="IsOnlySeason">Whether the drama has no other season.</param>
/// <param name="Network">Who broadcast it.</param>
/// <param name="Value">Percent, or hours.</param>
/// <param name="On">The day of the broadcast, or the end of the last week counted.</param>
/// <param name="OnAir">Whether it was on air on the day of the ranking.</param>
/// <param name="Source">Who gives the figure.</param>
public sealed record RankingRow(
    int Rank,
    DramaRef Drama,
    int Season,
    bool IsOnlySeason,
    string? Network,
    decimal Value,
    DateOnly On,
    bool OnAir,
    CitedSource Source);

/// <summary>How many rows a network has.</summary>
/// <param name="Network">The network.</param>
/// <param name="Count">How many.</param>
public sealed record NetworkCount(string Network, int Count);
