using DramaBot.Announcements.News;
using DramaBot.Configuration;
using DramaBot.Knowledge;

namespace DramaBot.Jobs;

/// <summary>Announces what happens today.</summary>
internal sealed class TodaysEventsJob(KnowledgeBase knowledge, NewsRoom news, DeliveryBell bell, JobJournal journal) : RecordedJob(journal)
{
    protected override string Name => Schedule.TodaysEvents;

    protected override async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        if (knowledge.Current is not { } snapshot)
            return "the knowledge base is not loaded";
        LookReport report = news.AnnounceToday(snapshot);
        if (report.Queued > 0)
            await bell.RingAsync(cancellationToken);
        return $"{report.Told} announced, {report.Queued} queued";
    }
}
