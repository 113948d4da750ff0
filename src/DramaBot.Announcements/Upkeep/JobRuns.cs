using DramaBot.Announcements.Store;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Upkeep;

/// <summary>When each scheduled job last ran, and what came of it: kept, so that a time missed while the bot was down is noticed.</summary>
public sealed class JobRuns
{
    private readonly StateDatabase _state;
    private readonly TimeProvider _time;

    /// <summary>Names the state; it is opened with each call.</summary>
    public JobRuns(SqliteDatabase state, TimeProvider time)
    {
        _state = new StateDatabase(state);
        _time = time;
    }

    /// <summary>The last run of each job, by its name.</summary>
    public IReadOnlyDictionary<string, JobRun> Last()
    {
        using SqliteConnection connection = _state.Open();
        return connection.Query(
            "SELECT job, started_at, ended_at, outcome, failed FROM job_run;",
            static row => new JobRun(row.GetString(0), row.Moment(1), row.MomentOrNull(2), row.TextOrNull(3), row.GetBoolean(4)))
            .ToDictionary(static run => run.Job, StringComparer.Ordinal);
    }

    /// <summary>A job begins.</summary>
    public void Begin(string job)
    {
        using SqliteConnection connection = _state.Open();
        connection.Execute(
            "INSERT INTO job_run (job, started_at, failed) VALUES ($job, $at, 0) ON CONFLICT (job) DO UPDATE SET started_at = excluded.started_at, ended_at = NULL, outcome = NULL, failed = 0;",
            ("$job", job), ("$at", _time.GetUtcNow().Stored()));
    }

    /// <summary>A job has ended.</summary>
    public void End(string job, string outcome, bool failed = false)
    {
        using SqliteConnection connection = _state.Open();
        connection.Execute("UPDATE job_run SET ended_at = $at, outcome = $outcome, failed = $failed WHERE job = $job;", ("$job", job), ("$at", _time.GetUtcNow().Stored()), ("$outcome", outcome), ("$failed", failed));
    }
}

/// <summary>A run of a scheduled job.</summary>
/// <param name="Job">The job's name in the schedule.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="EndedAt">When it ended; null where it is running, or was broken off.</param>
/// <param name="Outcome">What came of it, in a few words.</param>
/// <param name="Failed">Whether it failed.</param>
public sealed record JobRun(string Job, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string? Outcome, bool Failed);
