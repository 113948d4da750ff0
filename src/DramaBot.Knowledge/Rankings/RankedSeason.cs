namespace DramaBot.Knowledge.Rankings;

/// <summary>A season's place in a ranking.</summary>
/// <param name="Rank">1 is the highest; equal values share a rank, and the ranks after them are left out.</param>
/// <param name="Ordinal">The drama's place in the snapshot.</param>
/// <param name="DramaId">The drama's id.</param>
/// <param name="Season">The season's number.</param>
/// <param name="Network">The network it was on, as the seeds name it.</param>
/// <param name="Value">Percent, or hours.</param>
/// <param name="On">The day of the broadcast, or the end of the last week counted.</param>
/// <param name="OnAir">Whether the season was on air on the day asked for: between its premiere and its finale, both included.</param>
/// <param name="Source">The id of the source that gives the figure, among the drama's own sources.</param>
public sealed record RankedSeason(
    int Rank,
    int Ordinal,
    string DramaId,
    int Season,
    string? Network,
    decimal Value,
    DateOnly On,
    bool OnAir,
    string Source);

/// <summary>A season's place, and how many seasons it was ranked among, itself included.</summary>
public sealed record SeasonPlace(RankedSeason Row, int OutOf);
