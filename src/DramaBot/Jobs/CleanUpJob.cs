using DramaBot.Announcements.Upkeep;
using DramaBot.Configuration;

namespace DramaBot.Jobs;

/// <summary>Deletes what nobody needs any more; what was seen of the seeds stays, so that old news never become new.</summary>
internal sealed class CleanUpJob(Housekeeping housekeeping, JobJournal journal) : RecordedJob(journal)
{
    protected override string Name => Schedule.CleanUp;

    protected override Task<string> RunAsync(CancellationToken cancellationToken)
    {
        (int deliveries, int subscriptions) = housekeeping.Clear();
        return Task.FromResult($"{deliveries} old deliveries and {subscriptions} subscriptions of lost channels deleted");
    }
}
