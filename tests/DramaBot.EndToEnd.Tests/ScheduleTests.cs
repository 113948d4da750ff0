using DramaBot.Storage;
using DramaBot.Testing;
using Microsoft.Data.Sqlite;

namespace DramaBot.EndToEnd.Tests;

public sealed class ScheduleTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Jobs_BeforeAnyRun_NamesEveryJobWithItsNextTime()
    {
        using BotProcess jobs = await BotProcess.RunAsync(_data, "", "jobs");

        Assert.Equal(0, jobs.ExitCode);
        foreach (string job in (string[])["refresh-knowledge", "deliver", "todays-events", "stale-facts", "backup", "clean-up"])
            Assert.Contains($"{job}: ", jobs.Output);
        Assert.Contains("0 0 9 * * ? (Asia/Seoul)", jobs.Output);
        Assert.Equal(6, jobs.Output.Split("last: never").Length - 1);
        // To look is not to make.
        Assert.False(File.Exists(_data.At("data/state.db")));
    }

    [Theory]
    [InlineData("Schedule__backup__When", "every morning", "Schedule:backup:When")]
    [InlineData("Schedule__backup__When", "0 0 25 * * ?", "Schedule:backup:When")]
    [InlineData("Schedule__backup__TimeZone", "Asia/Atlantis", "Schedule:backup:TimeZone")]
    [InlineData("Schedule__deliver__When", "every 00:00:00", "Schedule:deliver:When")]
    [InlineData("Schedule__tidy__When", "never", "Schedule:tidy")]
    [InlineData("Schedule__backup__Wann", "never", "Schedule:backup:Wann")]
    public async Task Run_BadSchedule_EndsTheStartWithOneLineThatNamesTheKey(string name, string value, string key)
    {
        using BotProcess bot = BotProcess.Start(_data, [new($"DRAMABOT_{name}", value)], "run");
        await bot.ExitAsync();

        Assert.Equal(1, bot.ExitCode);
        Assert.Contains(key, Assert.Single(bot.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task Run_BackupMissedWhileTheBotWasDown_IsCaughtUpOnce()
    {
        const string Nightly = "0 0 4 * * ?";
        await RunUntilDeliveredAsync(Nightly);
        Assert.False(Directory.Exists(Backups), "a first start has missed nothing");

        using (SqliteConnection state = new SqliteDatabase(_data.At("data/state.db")).Open())
        {
            long threeDaysAgo = (TimeProvider.System.GetUtcNow() - TimeSpan.FromDays(3)).ToUnixTimeMilliseconds();
            state.Execute("INSERT INTO job_run (job, started_at, ended_at, outcome, failed) VALUES ('backup', $at, $at, 'done', 0);", ("$at", threeDaysAgo));
        }

        await RunUntilDeliveredAsync(Nightly);
        string backup = Assert.Single(Directory.GetFiles(Backups, "state-*.db"));
        using (SqliteConnection copy = new SqliteDatabase(backup).Open())
            Assert.NotNull(copy.Scalar("SELECT 1 FROM job_run WHERE job = 'refresh-knowledge';"));

        // What was caught up is not missed any more.
        File.Delete(backup);
        await RunUntilDeliveredAsync(Nightly);
        Assert.Empty(Directory.GetFiles(Backups, "state-*.db"));
    }

    private string Backups => _data.At("data/backups");

    /// <summary>Runs the bot until its jobs have run, and lets it end.</summary>
    private async Task RunUntilDeliveredAsync(string backup)
    {
        DateTimeOffset start = TimeProvider.System.GetUtcNow();
        using BotProcess bot = BotProcess.Start(_data, [new("DRAMABOT_Schedule__backup__When", backup), new("DRAMABOT_Schedule__deliver__When", "every 00:00:01")], "run");
        await JobLog.RanAsync(_data, "deliver", start);
        // By its second run, all that was due at the start has begun; what is under way is waited for.
        await JobLog.RanAsync(_data, "deliver", TimeProvider.System.GetUtcNow());
        await bot.EndAsync();
        Assert.Equal(0, bot.ExitCode);
    }
}
