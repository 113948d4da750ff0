using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Upcoming;

/// <summary>What happens next.</summary>
/// <param name="From">The day from which on.</param>
/// <param name="Events">By date, soonest first; empty where nothing dated is known.</param>
/// <param name="More">How many later ones were left out.</param>
public sealed record UpcomingAnswer(DateOnly From, IReadOnlyList<DatedEvent> Events, int More) : Answer
{
    public override Intent Intent => Intent.Events;

    public override Outcome Outcome => Events.Count > 0 ? Outcome.Answered : Outcome.NotInKb;

    public override IReadOnlyList<DramaRef> Dramas => [.. Events.Select(static one => one.Drama).Distinct()];
}

/// <summary>What happens, or happened, around one drama.</summary>
/// <param name="Drama">The drama.</param>
/// <param name="Coming">From today on, soonest first.</param>
/// <param name="Past">Before today, latest first.</param>
public sealed record EventsAnswer(DramaRef Drama, IReadOnlyList<DatedEvent> Coming, IReadOnlyList<DatedEvent> Past) : Answer
{
    public override Intent Intent => Intent.Events;

    public override IReadOnlyList<DramaRef> Dramas => [Drama];
}

/// <summary>A dated happening: an event, or a season's first or last day.</summary>
/// <param name="Drama">Around which drama.</param>
/// <param name="On">The day.</param>
/// <param name="Kind">What kind of happening it is.</param>
/// <param name="Title">What happens, in the seeds' words; null for a season's first or last day.</param>
/// <param name="Season">The season whose first or last day it is.</param>
/// <param name="IsOnlySeason">Whether the drama has no other season.</param>
public sealed record DatedEvent(DramaRef Drama, DateOnly On, EventKind Kind, string? Title, int? Season, bool IsOnlySeason);
