using DramaBot.Storage;
using DramaBot.Testing;
using Microsoft.Data.Sqlite;

namespace DramaBot.EndToEnd.Tests;

/// <summary>What the bot wrote down of its jobs.</summary>
internal static class JobLog
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Waits until a job that began after that moment has ended.</summary>
    public static async Task RanAsync(TempFolder data, string job, DateTimeOffset since)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(start) < Patience)
        {
            if (HasRun(data, job, since))
                return;
            await Task.Delay(50);
        }

        Assert.Fail($"{job} did not run.");
    }

    private static bool HasRun(TempFolder data, string job, DateTimeOffset since)
    {
        if (!File.Exists(data.At("data/state.db")))
            return false;
        // Only read, and by no means of the bot's own: a file that it is just making is not to be locked under its hands.
        using var state = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = data.At("data/state.db"), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        try
        {
            state.Open();
            return IsNoted(state, job, since);
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static bool IsNoted(SqliteConnection state, string job, DateTimeOffset since) =>
        state.Scalar("SELECT 1 FROM sqlite_master WHERE name = 'job_run';") is not null
            && state.Scalar("SELECT 1 FROM job_run WHERE job = $job AND started_at > $since AND ended_at IS NOT NULL;", ("$job", job), ("$since", since.ToUnixTimeMilliseconds())) is not null;
}
