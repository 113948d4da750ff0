using DramaBot.Answers.Asking;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Refusals;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Gaps;

namespace DramaBot.Answers.Renewal;

internal static class RenewalHandler
{
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
        RenewalReport[] reports = [.. ReportsUntil(drama, asOf).Where(report => askedSeason is null || drama.SeasonOf(report) == askedSeason)];
        RenewalReport? latest = reports.Length > 0 ? reports[^1] : null;
        int? inQuestion = askedSeason ?? (latest is null ? null : drama.SeasonOf(latest));
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
            IsOld = latest is not null && IsOpen(latest.Status) && !HasBegun(existingInfo) && asOf.DayNumber - latest.On.DayNumber > KnowledgeGaps.OldAfterDays,
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

    private static IEnumerable<RenewalReport> ReportsUntil(Drama drama, DateOnly asOf) => drama.Renewal.Where(report => report.On <= asOf);

    private static RenewalNews News(Drama drama, RenewalReport report, Citations citations) =>
        new(report.On, report.Status, drama.SeasonOf(report), report.Evidence, report.Outlook, report.Summary, citations.Cite(drama, report.Source));

    private static DateOnly Since(Drama drama, RenewalReport[] reports, RenewalReport latest)
    {
        DateOnly since = latest.On;
        for (int i = reports.Length - 1; i >= 0 && reports[i].Status == latest.Status && drama.SeasonOf(reports[i]) == drama.SeasonOf(latest); i--)
            since = reports[i].On;
        return since;
    }

    private static bool HasDates(Season season) => season.Premiere is not null || season.Year is not null;

    /// <summary>Of an earlier day, a season is known once it has begun: when its dates were announced is not in the seeds.</summary>
    private static bool WasKnown(Season season, DateOnly asOf, DateOnly today) =>
        asOf >= today || season.HasBegunBy(asOf);

    private static bool HasBegun(SeasonInfo? season) => season is { State: not SeasonState.Upcoming };

    private static bool IsOpen(RenewalStatus status) => status is not (RenewalStatus.Ended or RenewalStatus.Cancelled);
}
