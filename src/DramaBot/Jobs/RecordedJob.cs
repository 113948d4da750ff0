using Microsoft.Data.Sqlite;
using Quartz;

namespace DramaBot.Jobs;

/// <summary>What scheduled jobs have in common: when they ran and what came of it is written down, and a failure ends the run, not the job.</summary>
[DisallowConcurrentExecution]
internal abstract class RecordedJob(JobJournal journal) : IJob
{
    /// <summary>The job's name in the schedule.</summary>
    protected abstract string Name { get; }

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, journal.Stopping);
        journal.Begin(Name);
        try
        {
            journal.End(Name, await RunAsync(stopping.Token));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            journal.End(Name, "broken off: the bot was told to stop", failed: true);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException or AggregateException)
        {
            // The disk may come back; nothing is lost, and the next run tries again.
            journal.Failed(Name, fault);
        }
    }

    /// <summary>Does the work.</summary>
    /// <returns>What came of it, in a few words.</returns>
    protected abstract Task<string> RunAsync(CancellationToken cancellationToken);
}
