using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Answers.Ranking;

/// <summary>A ranking, computed, as it stood at the end of a day; or a list of dramas that fit, those with a figure first.</summary>
/// <param name="By">What it goes by.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Broadcast">Only networks of this kind; null for all.</param>
/// <param name="Network">Only this network; null for all.</param>
/// <param name="Year">Only seasons that began in this year; null for all.</param>
/// <param name="Rows">Best first; empty where nothing fits.</param>
/// <param name="Total">How many seasons fit, or dramas in a list of dramas, those beyond the rows included.</param>
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

    /// <summary>Only dramas in which all of these are, as the seeds write their names; empty for all.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Only seasons that end so; null for all.</summary>
    public EndingKind? Ending { get; init; }

    /// <summary>Whether nobody asked for this kind of broadcast only.</summary>
    public bool BroadcastAssumed { get; init; }

    /// <summary>Whether views were asked for, which Netflix has not given for every week.</summary>
    public bool AsksViews { get; init; }

    /// <summary>Only ratings above this, in percent of households; null for all.</summary>
    public decimal? Above { get; init; }

    /// <summary>Whether the lowest comes first.</summary>
    public bool LowestFirst { get; init; }

    /// <summary>Whether it is a list of dramas, those without a figure included.</summary>
    public bool ListsAll { get; init; }

    /// <summary>The dramas that fit and have no figure, behind the rows; newest first.</summary>
    public IReadOnlyList<ListedDrama> WithoutFigure { get; init; } = [];

    /// <summary>How many dramas or seasons are shown.</summary>
    public int Shown => Rows.Count + WithoutFigure.Count;

    public override Outcome Outcome => Shown > 0 ? Outcome.Answered : Outcome.NotInKb;

    public override IReadOnlyList<DramaRef> Dramas => [.. Rows.Select(static row => row.Drama).Concat(WithoutFigure.Select(static listed => listed.Drama)).Distinct()];

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

/// <summary>A drama of a list that has no figure to stand by.</summary>
/// <param name="Drama">The drama.</param>
/// <param name="Season">The season that fits; null where none is known.</param>
/// <param name="IsOnlySeason">Whether the drama has no other season.</param>
/// <param name="Network">Who broadcast it.</param>
/// <param name="Year">The year in which the season began.</param>
public sealed record ListedDrama(DramaRef Drama, int? Season, bool IsOnlySeason, string? Network, int? Year);

/// <summary>How many rows a network has.</summary>
/// <param name="Network">The network.</param>
/// <param name="Count">How many.</param>
public sealed record NetworkCount(string Network, int Count);
