using DramaBot.Configuration;
using Quartz;

namespace DramaBot.Jobs;

/// <summary>Starts a delivery now rather than at its next time.</summary>
internal sealed class DeliveryBell(ISchedulerFactory schedulers)
{
    public async Task RingAsync(CancellationToken cancellationToken)
    {
        IScheduler scheduler = await schedulers.GetScheduler(cancellationToken);
        await scheduler.TriggerJob(new JobKey(Schedule.Deliver), cancellationToken: cancellationToken);
    }
}
