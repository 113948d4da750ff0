using DramaBot.Announcements.Upkeep;
using DramaBot.Configuration;
using DramaBot.Jobs;
using Microsoft.Data.Sqlite;
using Quartz;

namespace DramaBot.Hosting;

/// <summary>Hands the schedule to Quartz.</summary>
internal static class JobSchedule
{
    /// <summary>Who asks comes first: the jobs wait until the start is over.</summary>
    private static readonly TimeSpan AfterTheStart = TimeSpan.FromSeconds(1);

    public static void Add(IServiceCollection services, Schedule schedule, JobRuns runs, TimeProvider time)
    {
        services.AddQuartz(quartz =>
        {
            IReadOnlyDictionary<string, JobRun> last = LastRuns(runs);
            Add<RefreshKnowledgeJob>(quartz, schedule[Schedule.RefreshKnowledge], last, time);
            Add<DeliverJob>(quartz, schedule[Schedule.Deliver], last, time);
            Add<TodaysEventsJob>(quartz, schedule[Schedule.TodaysEvents], last, time);
            Add<StaleFactsJob>(quartz, schedule[Schedule.StaleFacts], last, time);
            Add<BackupJob>(quartz, schedule[Schedule.Backup], last, time);
            Add<CleanUpJob>(quartz, schedule[Schedule.CleanUp], last, time);
        });
        services.AddQuartzHostedService(static quartz =>
        {
            quartz.WaitForJobsToComplete = true;
            quartz.StartDelay = AfterTheStart;
        });
    }

    private static void Add<TJob>(IQuartzBuilder quartz, ScheduledJob job, IReadOnlyDictionary<string, JobRun> last, TimeProvider time)
        where TJob : IJob
    {
        var key = new JobKey(job.Name);
        quartz.AddJob<TJob>(one => one.WithIdentity(key).StoreDurably());
        DateTimeOffset now = time.GetUtcNow();
        if (job.Interval is { } interval)
        {
            quartz.AddTrigger(trigger => trigger.ForJob(key).StartNow()
                .WithSimpleSchedule(simple => simple.WithInterval(interval).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)));
        }
        else if (job.Cron is { } cron)
        {
            quartz.AddTrigger(trigger => trigger.ForJob(key)
                .WithCronSchedule(cron.CronExpressionString, times => times.InTimeZone(job.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)));
            // A time that passed while the bot was down is caught up once, however many there were.
            if (last.TryGetValue(job.Name, out JobRun? run) && job.NextAfter(run.StartedAt) < now)
                quartz.AddTrigger(trigger => trigger.ForJob(key).StartNow());
        }
    }

    private static IReadOnlyDictionary<string, JobRun> LastRuns(JobRuns runs)
    {
        try
        {
            return runs.Last();
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            // Without the state nothing can be caught up now; the jobs themselves will say that it is missing.
            return new Dictionary<string, JobRun>(StringComparer.Ordinal);
        }
    }
}
