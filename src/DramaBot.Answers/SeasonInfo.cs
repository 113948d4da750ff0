using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;

namespace DramaBot.Answers;

/// <summary>One season, as it stood on a day.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its own title, where it has one.</param>
/// <param name="Network">Who broadcast it.</param>
/// <param name="Broadcast">How that network reaches its viewers, where known.</param>
/// <param name="Year">The year it began, where known.</param>
/// <param name="Episodes">How many episodes it has, where known.</param>
/// <param name="Premiere">Its first day, where known.</param>
/// <param name="Finale">Its last day, where known.</param>
/// <param name="State">Where it stood on the day.</param>
public sealed record SeasonInfo(
    int Number,
    string? Title,
    string? Network,
    BroadcastKind? Broadcast,
    int? Year,
    int? Episodes,
    DateOnly? Premiere,
    DateOnly? Finale,
    SeasonState State)
{
    internal static SeasonInfo Of(Drama drama, Season season, AnswerContext context, DateOnly? asOf = null)
    {
        string? network = season.Network ?? drama.Network;
        return new SeasonInfo(
            season.Number,
            season.Title,
            context.Snapshot.Networks.Find(network)?.Name ?? network,
            context.Snapshot.Networks.KindOf(network),
            season.Year ?? season.Premiere?.Year,
            season.Episodes,
            season.Premiere,
            season.Finale,
            StateOf(season, asOf ?? context.Today));
    }

    internal static SeasonState StateOf(Season season, DateOnly day)
    {
        if (!season.HasBegunBy(day))
            return SeasonState.Upcoming;
        if (season.Finale < day)
            return SeasonState.Ended;
        return season.Premiere is not null && season.Finale is not null ? SeasonState.OnAir : SeasonState.Unknown;
    }
}

/// <summary>Where a season stands on a day.</summary>
public enum SeasonState
{
    /// <summary>The dates that would tell are not known.</summary>
    Unknown,

    /// <summary>It has not begun.</summary>
    Upcoming,

    /// <summary>Between its first and its last day, both included.</summary>
    OnAir,

    /// <summary>Its last day is past.</summary>
    Ended,
}
