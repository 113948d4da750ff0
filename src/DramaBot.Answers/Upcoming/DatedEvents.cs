using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Upcoming;

/// <summary>A drama's events together with the first and last days of its seasons.</summary>
internal static class DatedEvents
{
    /// <summary>All of them, by date.</summary>
    public static IReadOnlyList<FoundEvent> Of(Drama drama)
    {
        var reference = DramaRef.Of(drama);
        bool only = drama.Seasons.Count == 1;
        IEnumerable<FoundEvent> told = drama.Events
            .Select(one => new FoundEvent(drama, new DatedEvent(reference, one.On, one.Kind, one.Title, null, only), [one.Source]));
        IEnumerable<FoundEvent> days = drama.Seasons
            .SelectMany(static season => new[]
            {
                (On: season.Premiere, Kind: EventKind.Premiere, Season: season),
                (On: season.Finale, Kind: EventKind.Finale, Season: season),
            })
            .Where(day => day.On is not null && !drama.Events.Any(one => one.On == day.On && one.Kind == day.Kind))
            .Select(day => new FoundEvent(drama, new DatedEvent(reference, day.On!.Value, day.Kind, null, day.Season.Number, only), day.Season.DescribedBy));
        return [.. told.Concat(days).OrderBy(static one => one.Event.On)];
    }
}

/// <summary>An event whose sources are cited once it is used.</summary>
internal sealed record FoundEvent(Drama Drama, DatedEvent Event, IReadOnlyList<string> SourceIds)
{
    public DatedEvent Cite(Citations citations)
    {
        citations.CiteAll(Drama, SourceIds);
        return Event;
    }
}
