using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.Tests.Support;
using DramaBot.Testing;

namespace DramaBot.Announcements.Tests.Delivery;

/// <summary>A run that ends at a point and another desk that starts on the same state: none missing, none twice.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Channels = 40;

    private readonly World _world = new();

    public CrashTests()
    {
        for (ulong channel = 1; channel <= Channels; channel++)
            _world.Subscribe(channel);
        _world.MakeNews();
    }

    public void Dispose() => _world.Dispose();

    public static TheoryData<bool, int, int> Points()
    {
        var points = new TheoryData<bool, int, int>();
        foreach (bool afterPost in (bool[])[false, true])
        {
            foreach (int at in (int[])[1, 7, Channels])
            {
                foreach (int minutesDown in (int[])[0, 1, 3, 600])
                    points.Add(afterPost, at, minutesDown);
            }
        }

        return points;
    }

    [Theory]
    [MemberData(nameof(Points))]
    public async Task Killed_BeforeOrAfterTheRequest_NoneIsMissingAndNoneTwice(bool afterPost, int at, int minutesDown)
    {
        var dead = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        int count = 0;
        // A killed process: from that request on, no answer ever reaches anybody.
        _world.Sender.BeforePost = async (_, _) =>
        {
            if (!afterPost && Interlocked.Increment(ref count) >= at)
                await dead.Task;
            return null;
        };
        _world.Sender.AfterPost = async (_, outcome, _) =>
        {
            if (afterPost && Interlocked.Increment(ref count) >= at)
                await dead.Task;
            return outcome;
        };
        var killed = new DeliveryDesk(_world.State, _world.Sender, new FakeTimeProvider());
        Task<DeliveryReport> abandoned = killed.DeliverAsync(CancellationToken.None);
        for (int i = 0; i < 1000 && _world.Sender.Attempts.Count < Channels; i++)
            await Task.Delay(5);
        Assert.False(abandoned.IsCompleted);
        // What the other answers had told is written by then.
        await Task.Delay(50);

        _world.Sender.BeforePost = static (_, _) => Task.FromResult<SendOutcome?>(null);
        _world.Sender.AfterPost = static (_, outcome, _) => Task.FromResult(outcome);
        _world.Time.Advance(TimeSpan.FromMinutes(minutesDown));
        _world.Restart();
        await _world.Deliver();
        await _world.DeliverAfter(TimeSpan.FromHours(1));

        Assert.Equal(Enumerable.Range(1, Channels).Select(static i => (ulong)i), _world.Sender.Messages.Select(static message => message.Post.Target.Id).Order());
        Assert.Equal(Channels, _world.Scalar("SELECT count(*) FROM delivery WHERE state = 2 AND message IS NOT NULL"));
    }

    [Fact]
    public async Task ToldToStop_FinishesWhatIsUnderWayAndTakesNothingNew()
    {
        using var stop = new CancellationTokenSource();
        _world.Sender.AfterPost = async (_, outcome, token) =>
        {
            await stop.CancelAsync();
            return _world.Sender.Messages.Count % 2 == 0 ? outcome : throw new OperationCanceledException(token);
        };
        await _world.Deliver(stop.Token);
        int posted = _world.Sender.Messages.Count;

        _world.Sender.AfterPost = static (_, outcome, _) => Task.FromResult(outcome);
        _world.Restart();
        await _world.Deliver();

        Assert.True(posted <= Channels);
        Assert.Equal(Channels, _world.Sender.Messages.Select(static message => message.Post.Target.Id).Distinct().Count());
        Assert.Equal(Channels, _world.Sender.Messages.Count);
    }

    [Fact]
    public async Task StoppedBeforeTheStart_SendsNothingAndLosesNothing()
    {
        await _world.Deliver(new CancellationToken(canceled: true));
        Assert.Empty(_world.Sender.Attempts);

        Assert.Equal(Channels, (await _world.Deliver()).Sent);
    }

    [Fact]
    public async Task KilledAgainAndAgain_EndsWithEachMessageOnce()
    {
#pragma warning disable CA5394 // Do not use insecure randomness: a test must come out the same each time.
        var random = new Random(4);
        for (int i = 0; i < 25; i++)
        {
            int at = random.Next(1, 12);
            bool afterPost = random.Next(2) == 0;
            int count = 0;
            _world.Sender.BeforePost = (_, _) => !afterPost && Interlocked.Increment(ref count) >= at ? throw new IOException("killed") : Task.FromResult<SendOutcome?>(null);
            _world.Sender.AfterPost = (_, outcome, _) => afterPost && Interlocked.Increment(ref count) >= at ? throw new IOException("killed") : Task.FromResult(outcome);
            await _world.DeliverAfter(TimeSpan.FromSeconds(random.Next(400)));
            if (i % 2 == 0)
                _world.Restart();
        }
#pragma warning restore CA5394

        _world.Sender.BeforePost = static (_, _) => Task.FromResult<SendOutcome?>(null);
        _world.Sender.AfterPost = static (_, outcome, _) => Task.FromResult(outcome);
        await _world.DeliverAfter(TimeSpan.FromHours(1));

        Assert.Equal(Channels, _world.Sender.Messages.Count);
        Assert.Equal(Channels, _world.Sender.Messages.Select(static message => message.Post.Target.Id).Distinct().Count());
        Assert.Equal(Channels, _world.Scalar("SELECT count(*) FROM delivery WHERE state = 2"));
    }
}
