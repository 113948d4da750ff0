using DramaBot.Discord.Rest;
using DramaBot.Discord.Tests.Support;
using DramaBot.Testing;

namespace DramaBot.Discord.Tests.Rest;

/// <summary>Budgets are learned, kept, shared and forgotten.</summary>
public sealed class RateLimiterTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly FakeTimeProvider _time = new();
    private readonly RateLimiter _limiter;

    public RateLimiterTests() => _limiter = new RateLimiter(_time, 1000);

    public void Dispose() => _limiter.Dispose();

    [Fact]
    public async Task Budget_ThatIsUnknown_LetsOneThroughAtATime()
    {
        RateLimitBucket first = (await Acquire())!;
        Task<RateLimitBucket?> second = Acquire();
        Task<RateLimitBucket?> third = Acquire();
        Assert.False(second.IsCompleted);

        Release(first, remaining: 4, limit: 5);

        Assert.NotNull(await Until.Soon(second, "the second"));
        Assert.NotNull(await Until.Soon(third, "the third"));
    }

    [Fact]
    public async Task Budget_ThatIsUsedUp_WaitsForItsResetByTheClockThatOnlyCounts()
    {
        Release((await Acquire())!, remaining: 0, limit: 1, resetAfter: 1.5);
        Task<RateLimitBucket?> next = Acquire();

        // The time of day jumps back, as it does when a clock is set.
        _time.Advance(TimeSpan.FromSeconds(1.5));
        await Task.Delay(5);
        Assert.False(next.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(60));

        Assert.NotNull(await Until.Soon(next, "the turn"));
    }

    [Fact]
    public async Task Budget_OverManyWindows_IsNeverExceeded()
    {
        RateLimitBucket bucket = (await Acquire())!;
        Release(bucket, remaining: 4, limit: 5, resetAfter: 2);
        bucket = (await Acquire())!;
        List<Task<RateLimitBucket?>> waiting = [.. Enumerable.Range(0, 40).Select(_ => Acquire())];
        var sent = new List<TimeSpan>();

        // The server's own count: five in each window of two seconds, which begins with the first request in it.
        TimeSpan now = TimeSpan.Zero;
        TimeSpan windowEnd = TimeSpan.Zero;
        int inWindow = 0;
        while (bucket.InFlight > 0 || sent.Count < 41)
        {
            while (bucket.InFlight > 0)
            {
                if (now >= windowEnd)
                    (windowEnd, inWindow) = (now + TimeSpan.FromSeconds(2), 0);
                Assert.True(++inWindow <= 5, $"The request at {now} is one too many.");
                sent.Add(now);
                Release(bucket, 5 - inWindow, 5, (windowEnd - now).TotalSeconds);
            }

            _time.Advance(TimeSpan.FromMilliseconds(100));
            now += TimeSpan.FromMilliseconds(100);
            Assert.True(now < TimeSpan.FromMinutes(1), $"Only {sent.Count} were sent.");
        }

        await Until.Soon(Task.WhenAll(waiting), "all turns");
        Assert.InRange(now, TimeSpan.FromSeconds(14), TimeSpan.FromSeconds(24));
    }

    [Fact]
    public async Task Budgets_OfTwoChannels_AreTwo()
    {
        Release((await Acquire(1))!, remaining: 0, limit: 1, resetAfter: 10);

        Assert.NotNull(await Until.Soon(Acquire(2), "the other channel"));
        Assert.False(Acquire(1).IsCompleted);
    }

    [Fact]
    public async Task Routes_WithOneBucketName_ShareABudget()
    {
        Release((await Acquire(1))!, remaining: 5, limit: 6, resetAfter: 10, bucket: "shared");
        RateLimitBucket edit = (await Acquire(1, Routes.EditMessage))!;
        Release(edit, remaining: 0, limit: 6, resetAfter: 10, bucket: "shared", route: Routes.EditMessage);

        Assert.False(Acquire(1).IsCompleted);
    }

    [Fact]
    public async Task Waiters_WhenTheBucketGetsItsName_MoveAlong()
    {
        RateLimitBucket first = (await Acquire(1))!;
        Task<RateLimitBucket?> waiting = Acquire(1);

        Release(first, remaining: 0, limit: 1, resetAfter: 3, bucket: "named");
        await Task.Delay(5);
        Assert.False(waiting.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(3.1));

        Assert.Equal("named", (await Until.Soon(waiting, "the turn"))!.Key.Name);
    }

    [Fact]
    public async Task Answers_ThatOverlap_LeaveTheSmallerNumber()
    {
        Release((await Acquire())!, remaining: 4, limit: 5, resetAfter: 10);
        RateLimitBucket[] turns = [(await Acquire())!, (await Acquire())!, (await Acquire())!];
        Release(turns[2], remaining: 1, limit: 5, resetAfter: 10);
        Release(turns[0], remaining: 3, limit: 5, resetAfter: 10);

        Assert.True(Acquire().IsCompleted);
        Assert.False(Acquire().IsCompleted);
    }

    [Fact]
    public async Task Route_WithoutLimits_IsFree()
    {
        RateLimitBucket first = (await Acquire())!;
        _limiter.Release(first, Routes.CreateMessage, null, answered: true);

        Assert.All(Enumerable.Range(0, 100), _ => Assert.True(Acquire().IsCompletedSuccessfully));
    }

    [Fact]
    public async Task Request_WithoutAnAnswer_LeavesTheNextOneToTry()
    {
        RateLimitBucket first = (await Acquire())!;
        Task<RateLimitBucket?> next = Acquire();
        _limiter.Release(first, Routes.CreateMessage, null, answered: false);

        Assert.NotNull(await Until.Soon(next, "the next"));
        Assert.False(Acquire().IsCompleted);
    }

    [Fact]
    public async Task Wait_ThatWouldBeTooLong_IsRefusedAtOnce()
    {
        Release((await Acquire())!, remaining: 0, limit: 1, resetAfter: 3600);

        Assert.Null(await Until.Soon(Acquire(), "a refusal"));
        Assert.InRange(_limiter.ExpectedWait(Routes.CreateMessage, 1)!.Value, TimeSpan.FromMinutes(59), TimeSpan.FromMinutes(61));
    }

    [Fact]
    public async Task Wait_ThatIsCancelled_TakesNoTurn()
    {
        RateLimitBucket first = (await Acquire())!;
        using var cancellation = new CancellationTokenSource();
        Task cancelled = _limiter.AcquireAsync(Routes.CreateMessage, 1, Patience, cancellation.Token).AsTask();
        Task<RateLimitBucket?> patient = Acquire();

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Release(first, remaining: 1, limit: 5);

        Assert.NotNull(await Until.Soon(patient, "the turn"));
    }

    [Fact]
    public async Task Wait_ThatNobodyEnds_EndsByItself()
    {
        await Acquire();
        Task<RateLimitBucket?> waiting = Acquire();

        _time.Advance(Patience + TimeSpan.FromSeconds(1));

        Assert.Null(await Until.Soon(waiting, "a refusal"));
    }

    [Fact]
    public async Task Pause_OfOneBudget_LeavesTheOthers()
    {
        _limiter.Pause(Routes.CreateMessage, 1, TimeSpan.FromSeconds(5));
        Task<RateLimitBucket?> paused = Acquire(1);

        Assert.True(Acquire(2).IsCompleted);
        Assert.False(paused.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(5.1));
        Assert.NotNull(await Until.Soon(paused, "the turn"));
    }

    [Fact]
    public async Task Pause_OfEverything_LeavesTheAnswersToInteractions()
    {
        _limiter.PauseGlobally(TimeSpan.FromSeconds(5));

        Assert.True(Acquire(1, Routes.EditOriginal).IsCompleted);
        Task<RateLimitBucket?> paused = Acquire(1);
        Assert.False(paused.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(5.1));
        Assert.NotNull(await Until.Soon(paused, "the turn"));
    }

    [Fact]
    public void GlobalLimit_OverAnySecond_IsKept()
    {
        var limit = new GlobalRateLimit(_time, 50);
        var sent = new List<TimeSpan>();
        long start = _time.GetTimestamp();

        for (int step = 0; sent.Count < 400; step++)
        {
            while (sent.Count < 400 && limit.ReadyAt(_time.GetTimestamp()) == 0)
            {
                limit.Take(_time.GetTimestamp());
                sent.Add(_time.GetElapsedTime(start));
                if (step % 7 == 0)
                    break;
            }

            _time.Advance(TimeSpan.FromMilliseconds(10));
        }

        Assert.All(sent, moment => Assert.InRange(sent.Count(other => other >= moment && other < moment + TimeSpan.FromSeconds(1)), 1, 50));
        Assert.InRange(sent[^1], TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(9));
    }

    [Fact]
    public async Task GlobalLimit_OverManyChannels_MakesThemWait()
    {
        using var limiter = new RateLimiter(_time, 3);
        Task<RateLimitBucket?>[] work = [.. Enumerable.Range(1, 7).Select(channel => limiter.AcquireAsync(Routes.CreateMessage, (ulong)channel, Patience, default).AsTask())];

        Assert.Equal(3, work.Count(static one => one.IsCompleted));
        _time.Advance(TimeSpan.FromSeconds(1.1));
        await Until.True(() => work.Count(static one => one.IsCompleted) == 6, "the second three");
        _time.Advance(TimeSpan.FromSeconds(1.1));
        await Until.Soon(Task.WhenAll(work), "the last");
    }

    [Fact]
    public async Task Budgets_OfManyInteractions_AreForgotten()
    {
        for (ulong interaction = 1; interaction <= 20_000; interaction++)
        {
            RateLimitBucket turn = (await Acquire(interaction, Routes.EditOriginal))!;
            Release(turn, remaining: 4, limit: 5, resetAfter: 1, bucket: "edits", route: Routes.EditOriginal);
            _time.Advance(TimeSpan.FromMilliseconds(5));
        }

        Assert.InRange(_limiter.BucketCount, 1, 1500);
    }

    private Task<RateLimitBucket?> Acquire(ulong major = 1, Route? route = null) =>
        _limiter.AcquireAsync(route ?? Routes.CreateMessage, major, Patience, default).AsTask();

    private void Release(RateLimitBucket turn, int remaining, int limit, double resetAfter = 5, string bucket = "b", Route? route = null) =>
        _limiter.Release(turn, route ?? Routes.CreateMessage, new RateLimitHeaders(bucket, limit, remaining, TimeSpan.FromSeconds(resetAfter)), answered: true);
}
