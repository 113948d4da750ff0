using DramaBot.Announcements.Delivery;
using DramaBot.Configuration;
using DramaBot.Metrics;

namespace DramaBot.Jobs;

/// <summary>Posts what is due: news, digests, catch-ups and corrections.</summary>
internal sealed class DeliverJob(DeliveryDesk desk, BotMetrics metrics, JobJournal journal) : RecordedJob(journal)
{
    protected override string Name => Schedule.Deliver;

    protected override async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        DeliveryReport report = await desk.DeliverAsync(cancellationToken);
        metrics.Delivered(report);
        return $"{report.Sent} sent, {report.Corrected} corrected, {report.Delayed} delayed, {report.GivenUp} given up";
    }
}
