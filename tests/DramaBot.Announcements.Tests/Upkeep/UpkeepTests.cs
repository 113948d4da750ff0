using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Announcements.Tests.Support;
using DramaBot.Announcements.Upkeep;

namespace DramaBot.Announcements.Tests.Upkeep;

public sealed class UpkeepTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Clear_DeletesOldDeliveriesAndMakesNothingNewsAgain()
    {
        _world.Subscribe();
        _world.MakeNews();
        await _world.Deliver();
        _world.Time.Advance(TimeSpan.FromDays(89));
        Assert.Equal((0, 0), _world.Housekeeping.Clear());

        _world.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal((1, 0), _world.Housekeeping.Clear());
        _world.Reword("Said in other words.");
        await _world.Deliver();

        Assert.Equal(0, _world.Scalar("SELECT count(*) FROM delivery"));
        Assert.Single(_world.Sender.Messages);
        Assert.Empty(_world.Sender.Edits);
        Assert.Single(_world.Book.OfGuild(World.Guild));
    }

    [Fact]
    public void Clear_LeavesWhatStillWaits()
    {
        Subscription paused = _world.Subscribe();
        _world.Book.Change(paused.Id, old => old with { PausedAt = _world.Time.GetUtcNow() });
        _world.MakeNews();
        _world.Time.Advance(TimeSpan.FromDays(200));

        Assert.Equal((0, 0), _world.Housekeeping.Clear());
    }

    [Theory]
    [InlineData(10003, 1)]
    [InlineData(10004, 1)]
    [InlineData(50001, 0)]
    [InlineData(50013, 0)]
    [InlineData(0, 0)]
    public async Task Clear_EndsSubscriptionsOnlyOfWhatDiscordSaysIsGone(int code, int ended)
    {
        _world.Subscribe();
        _world.MakeNews();
        _world.Sender.Answer(World.Channel, new SendOutcome.Refused(code, "No."));
        await _world.Deliver();
        await _world.DeliverAfter(TimeSpan.FromMinutes(30));
        _world.Time.Advance(TimeSpan.FromDays(29));
        Assert.Equal((0, 0), _world.Housekeeping.Clear());

        _world.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(ended, _world.Housekeeping.Clear().Subscriptions);
        Assert.Equal(1 - ended, _world.Book.OfGuild(World.Guild).Count);
    }

    [Fact]
    public void Runs_AreKeptWithWhatCameOfThem()
    {
        var runs = new JobRuns(_world.State, _world.Time);
        DateTimeOffset start = _world.Time.GetUtcNow();
        runs.Begin("deliver");
        runs.Begin("refresh");
        _world.Time.Advance(TimeSpan.FromSeconds(3));
        runs.End("deliver", "12 sent");
        runs.End("refresh", "disk full", failed: true);

        IReadOnlyDictionary<string, JobRun> last = new JobRuns(_world.State, _world.Time).Last();

        Assert.Equal(new JobRun("deliver", start, start.AddSeconds(3), "12 sent", false), last["deliver"]);
        Assert.True(last["refresh"].Failed);
    }

    [Fact]
    public void Run_BrokenOff_IsSeenToHaveNoEnd()
    {
        var runs = new JobRuns(_world.State, _world.Time);
        runs.Begin("backup");
        runs.End("backup", "failed", failed: true);
        _world.Time.Advance(TimeSpan.FromDays(1));
        runs.Begin("backup");

        Assert.Equal(new JobRun("backup", _world.Time.GetUtcNow(), null, null, false), new JobRuns(_world.State, _world.Time).Last()["backup"]);
    }
}
