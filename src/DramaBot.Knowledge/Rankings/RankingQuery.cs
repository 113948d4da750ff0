using DramaBot.Knowledge.Networks;

namespace DramaBot.Knowledge.Rankings;

/// <summary>Which seasons to rank, by what, as it stood at the end of a day.</summary>
/// <param name="By">What is ranked.</param>
/// <param name="AsOf">The day in Seoul; nothing later counts.</param>
/// <param name="Broadcast">Only seasons on networks of this kind; null for all.</param>
/// <param name="Network">Only seasons on this network, by any of its names; null for all.</param>
/// <param name="Year">Only seasons that began in this year; null for all.</param>
public sealed record RankingQuery(
    RankingMeasure By,
    DateOnly AsOf,
    BroadcastKind? Broadcast = null,
    string? Network = null,
    int? Year = null);

/// <summary>What a ranking goes by.</summary>
public enum RankingMeasure
{
    /// <summary>A season's highest nationwide episode average (Nielsen Korea, households), in percent.</summary>
    NationwideRating,

    /// <summary>The hours that a season was viewed in the weeks it was in Netflix's worldwide Top 10.</summary>
    NetflixHours,
}
