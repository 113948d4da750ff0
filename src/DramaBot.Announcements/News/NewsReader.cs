using DramaBot.Knowledge.Dramas;

namespace DramaBot.Announcements.News;

/// <summary>Reads from a drama's record everything that is or was news, oldest first.</summary>
internal static class NewsReader
{
    public static IReadOnlyList<Update> Read(Drama drama) =>
        [.. Reports(drama), .. drama.Events.Select(happening => Event(drama, happening)), .. drama.Seasons.Where(static season => season.Ending is not null).Select(season => Ending(drama, season))];

    /// <summary>What happens on one day: events, and the first and last episodes that no event speaks of.</summary>
    public static IReadOnlyList<EventDayUpdate> OnDay(Drama drama, DateOnly day)
    {
        List<EventDayUpdate> found = [.. drama.Events.Where(happening => happening.On == day).Select(happening => new EventDayUpdate
        {
            Subject = SubjectOf(drama), Source = SourceOf(drama, happening.Source), On = day, Happening = happening.Kind, Title = happening.Title,
        })];
        foreach (Season season in drama.Seasons)
        {
            if (season.Premiere == day)
                AddUnlessSaid(EventKind.Premiere, season);
            if (season.Finale == day)
                AddUnlessSaid(EventKind.Finale, season);
        }

        return found;

        void AddUnlessSaid(EventKind kind, Season season)
        {
            if (found.TrueForAll(said => said.Happening != kind))
                found.Add(new EventDayUpdate { Subject = SubjectOf(drama, season), Source = SourceOf(drama, season.DescribedBy.Count > 0 ? season.DescribedBy[0] : null), On = day, Happening = kind, Season = season.Number });
        }
    }

    /// <summary>The rating that was announced as a record, as the drama's record gives it now; null where it gives none.</summary>
    public static NielsenRating? FindRating(Drama drama, RecordUpdate record)
    {
        // As rankings read them: of an episode's entries the first is believed, and of a day's episodes the highest counts.
        NielsenRating[] believed =
        [
            .. (drama.Seasons.FirstOrDefault(season => season.Number == record.Season)?.Nielsen ?? [])
                .Where(static entry => entry.Nationwide is not null)
                .DistinctBy(static entry => entry.Episode is { } episode ? (episode, default) : (0, entry.On)),
        ];
        // Where nothing is left of that day, the same figure on another one is the same rating with its date mended.
        return believed.Where(entry => entry.On == record.On).MaxBy(static entry => entry.Nationwide)
            ?? believed.FirstOrDefault(entry => entry.Nationwide == record.Value);
    }

    public static Subject SubjectOf(Drama drama, Season? season = null) => new(drama.Id, drama.Title, drama.NativeTitle, season?.Network ?? drama.Network);

    public static NewsSource? SourceOf(Drama drama, string? id) =>
        id is not null && drama.Sources.TryGetValue(id, out Source? source) ? new NewsSource(source.Publisher, source.Title, source.Published, source.Url) : null;

    private static IEnumerable<RenewalUpdate> Reports(Drama drama)
    {
        var stands = new Dictionary<int, RenewalStatus>();
        foreach (RenewalReport report in drama.Renewal)
        {
            int? season = drama.SeasonOf(report);
            RenewalStatus? before = stands.TryGetValue(season ?? 0, out RenewalStatus stood) ? stood : null;
            stands[season ?? 0] = report.Status;
            yield return new RenewalUpdate
            {
                Subject = SubjectOf(drama),
                Source = SourceOf(drama, report.Source),
                On = report.On,
                Season = season,
                Status = report.Status,
                Evidence = report.Evidence,
                Outlook = report.Outlook,
                Summary = report.Summary,
                Before = before,
            };
        }
    }

    private static EventUpdate Event(Drama drama, DramaEvent happening) => new()
    {
        Subject = SubjectOf(drama), Source = SourceOf(drama, happening.Source), On = happening.On, Happening = happening.Kind, Title = happening.Title,
    };

    private static EndingUpdate Ending(Drama drama, Season season) => new()
    {
        Subject = SubjectOf(drama, season),
        Source = SourceOf(drama, season.Ending!.Source),
        Season = season.Number,
        Ending = season.Ending.Kind,
        Complete = season.Ending.Complete,
        Verdict = season.Ending.Verdict,
        Finale = season.Finale,
    };
}
