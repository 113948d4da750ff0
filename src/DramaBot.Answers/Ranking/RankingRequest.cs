using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Answers.Ranking;

/// <summary>Which dramas stand highest?</summary>
/// <param name="By">By what.</param>
/// <param name="Broadcast">Only on networks of this kind; null for all.</param>
/// <param name="Network">Only on this network, by any of its names; null for all.</param>
/// <param name="Year">Only seasons that began in this year; null for all.</param>
/// <param name="AsOf">As it stood at the end of this day; today where left out.</param>
/// <param name="Limit">How many rows, at least 1.</param>
public sealed record RankingRequest(
    RankingMeasure By = RankingMeasure.NationwideRating,
    BroadcastKind? Broadcast = BroadcastKind.Cable,
    string? Network = null,
    int? Year = null,
    DateOnly? AsOf = null,
    int Limit = RankingRequest.DefaultLimit) : Request
{
    /// <summary>How many rows there are where nobody says.</summary>
    public const int DefaultLimit = 10;

    /// <summary>How many there are where all are asked for, or all that somebody is in: most people's dramas stand on one page.</summary>
    public const int LimitOfAll = 25;

    /// <summary>Only dramas in which all of these are, by any spelling of their names; empty for all.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Only seasons that end so; null for all.</summary>
    public EndingKind? Ending { get; init; }

    /// <summary>Whether nobody said which kind of broadcast is meant, so that the answer has to say what it leaves out.</summary>
    public bool BroadcastAssumed { get; init; }

    /// <summary>Whether views were asked for, where there are hours only.</summary>
    public bool AsksViews { get; init; }

    /// <summary>Only ratings above this, in percent of households; null for all.</summary>
    public decimal? Above { get; init; }

    /// <summary>Whether the lowest comes first.</summary>
    public bool LowestFirst { get; init; }

    /// <summary>Whether dramas are asked for rather than figures: those that fit and have none stand at the end.</summary>
    public bool ListsAll { get; init; }

    /// <summary>Whether a row is a drama rather than a season.</summary>
    internal bool IsOfDramas => ListsAll || Ending is not null || Actors.Count > 0;

    /// <summary>
    /// The kind of broadcast that is meant: cable where nobody says, but not limited where a network is named, whatever kind
    /// it is, nor by Netflix's hours, which are not a broadcaster's.
    /// </summary>
    /// <param name="broadcast"><c>cable</c>, <c>terrestrial</c> or <c>all</c>; null where nobody says.</param>
    /// <param name="by">What is ranked by.</param>
    /// <param name="network">The network, where one is named.</param>
    public static BroadcastKind? BroadcastFor(string? broadcast, RankingMeasure by, string? network) => broadcast switch
    {
        "all" => null,
        "terrestrial" => BroadcastKind.Terrestrial,
        "cable" => BroadcastKind.Cable,
        _ => network is null && by == RankingMeasure.NationwideRating ? BroadcastKind.Cable : null,
    };
}

/// <summary>Which dramas get the most votes of fans?</summary>
public sealed record VotesRankingRequest : Request;
