using DramaBot.Announcements.Upkeep;
using Microsoft.Data.Sqlite;

namespace DramaBot.Jobs;

/// <summary>Writes down the runs of jobs, and knows whether the state can be written.</summary>
internal sealed partial class JobJournal(JobRuns runs, IHostApplicationLifetime lifetime, ILogger<JobJournal> logger)
{
    private volatile string? _fault;

    /// <summary>Signalled when the bot ends.</summary>
    public CancellationToken Stopping => lifetime.ApplicationStopping;

    /// <summary>Why the bot is not ready, or null.</summary>
    public string? NotReadyBecause() => _fault;

    public void Begin(string job) => Guard(() => runs.Begin(job));

    public void End(string job, string outcome, bool failed = false)
    {
        if (Guard(() => runs.End(job, outcome, failed)))
            _fault = null;
    }

    /// <summary>A job could not do its work.</summary>
    public void Failed(string job, Exception fault)
    {
        _fault = $"{job}: {fault.Message}";
        Log.Failed(logger, job, fault.Message);
        Guard(() => runs.End(job, fault.Message, failed: true));
    }

    private bool Guard(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            // The job goes on: what it does may not need the state.
            if (_fault is null)
                Log.CannotWrite(logger, fault.Message);
            _fault = $"the state cannot be written: {fault.Message}";
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(210, LogLevel.Error, "The job {Job} failed: {Reason}. Nothing is lost; it is tried again at its next time.")]
        public static partial void Failed(ILogger logger, string job, string reason);

        [LoggerMessage(211, LogLevel.Error, "The state cannot be written: {Reason}. Answers go on; announcements wait until it can.")]
        public static partial void CannotWrite(ILogger logger, string reason);
    }
}
