using DramaBot.Answers.Asking;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Refusals;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Renewal;

internal static class RenewalHandler
{
    /// <summary>Days after which a report that leaves the matter open is old news.</summary>
    public const int OldAfterDays = 180;

    public static Answer Answer(RenewalRequest request, AnswerContext context)
    {
        FoundDrama found = TitleLookup.Find(request.Title, Intent.Renewal, context);
        if (!found.Success)
            return found.Refusal;
        Answer answer = About(found.Drama, found.Season, request.AsOf ?? context.Today, context);
        return answer is RenewalAnswer renewal ? renewal with { Asks = request.Asks } : answer;
    }

    public static Answer About(Drama drama, int? askedSeason, DateOnly asOf, AnswerContext context)
    {
        var citations = new Citations();
        RenewalReport[] reports = [.. ReportsUntil(drama, asOf).Where(report => askedSeason is null || SeasonOf(drama, report) == askedSeason)];
        RenewalReport? latest = reports.Length > 0 ? reports[^1] : null;
        int? inQuestion = askedSeason ?? (latest is null ? null : SeasonOf(drama, latest));
        Season? existing = drama.Seasons.FirstOrDefault(season => season.Number == inQuestion && HasDates(season) && WasKnown(season, asOf, context.Today));
        if (latest is null && (askedSeason is null || existing is null))
            return NothingKnownAnswer.About(drama, Intent.Renewal, askedSeason, context, asOf);

        RenewalNews? news = latest is null ? null : News(drama, latest, citations);
        SeasonInfo? existingInfo = existing is null ? null : SeasonInfo.Of(drama, existing, context, asOf);
        if (existing is not null)
            citations.CiteAll(drama, existing.DescribedBy);
        return new RenewalAnswer(DramaRef.Of(drama), asOf, askedSeason)
        {
            Latest = news,
            Since = latest is null ? null : Since(drama, reports, latest),
            IsOld = latest is not null && IsOpen(latest.Status) && !HasBegun(existingInfo) && asOf.DayNumber - latest.On.DayNumber > OldAfterDays,
            History = [.. reports.Select(report => News(drama, report, citations))],
            Existing = existingInfo,
            Format = drama.Format,
            Fans = FansHandler.Wishes(drama, asOf, citations),
            Sources = citations.All,
        };
    }

    /// <summary>The latest report up to a day, for answers that mention it in passing.</summary>
    public static RenewalNews? LatestOf(Drama drama, DateOnly asOf, Citations citations) =>
        ReportsUntil(drama, asOf).LastOrDefault() is { } latest ? News(drama, latest, citations) : null;

    /// <summary>Which season a report speaks of: the one it names, else the one after those that had begun by then.</summary>
    public static int? SeasonOf(Drama drama, RenewalReport report)
    {
        if (report.Season is not null || drama.Seasons.Count == 0)
            return report.Season;
        int[] begun = [.. drama.Seasons.Where(season => SeasonInfo.StateOf(season, report.On) != SeasonState.Upcoming).Select(static season => season.Number)];
        return begun.Length == 0 ? drama.Seasons[0].Number : begun.Max() + 1;
    }

    private static IEnumerable<RenewalReport> ReportsUntil(Drama drama, DateOnly asOf) => drama.Renewal.Where(report => report.On <= asOf);

    private static RenewalNews News(Drama drama, RenewalReport report, Citations citations) =>
        new(report.On, report.Status, SeasonOf(drama, report), report.Evidence, report.Outlook, report.Summary, citations.Cite(drama, report.Source));

    private static DateOnly Since(Drama drama, RenewalReport[] reports, RenewalReport latest)
    {
        DateOnly since = latest.On;
        for (int i = reports.Length - 1; i >= 0 && reports[i].Status == latest.Status && SeasonOf(drama, reports[i]) == SeasonOf(drama, latest); i--)
            since = reports[i].On;
        return since;
    }

    private static bool HasDates(Season season) => season.Premiere is not null || season.Year is not null;

    /// <summary>Of an earlier day, a season is known once it has begun: when its dates were announced is not in the seeds.</summary>
    private static bool WasKnown(Season season, DateOnly asOf, DateOnly today) =>
        asOf >= today || SeasonInfo.StateOf(season, asOf) != SeasonState.Upcoming;

    private static bool HasBegun(SeasonInfo? season) => season is { State: not SeasonState.Upcoming };

    private static bool IsOpen(RenewalStatus status) => status is not (RenewalStatus.Ended or RenewalStatus.Cancelled);
}
