namespace DramaBot.Discord.Rest;

/// <summary>
/// Lets requests go when Discord would accept them. Budgets are learned from answers: unknown ones let one request through
/// at a time. There is one limiter per token and process, behind one lock, which no request holds while it waits.
/// </summary>
internal sealed class RateLimiter(TimeProvider time, int globalPerSecond) : IDisposable
{
    private const int SweepAbove = 256;
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(50);
    private readonly Lock _gate = new();
    private readonly Dictionary<Route, string> _names = [];
    private readonly Dictionary<RateLimitBucketKey, RateLimitBucket> _buckets = [];
    private readonly GlobalRateLimit _global = new(time, globalPerSecond);
    private int _sweepAt = SweepAbove;

    /// <summary>For tests and metrics.</summary>
    internal int BucketCount
    {
        get
        {
            lock (_gate)
                return _buckets.Count;
        }
    }

    /// <summary>Waits for a turn; null when it would take, or has taken, longer than allowed.</summary>
    public async ValueTask<RateLimitBucket?> AcquireAsync(Route route, ulong major, TimeSpan longestWait, CancellationToken cancellationToken)
    {
        RateLimitWaiter waiter;
        lock (_gate)
        {
            RateLimitBucket bucket = Bucket(route, major);
            long now = time.GetTimestamp();
            long readyAt = bucket.Waiters.Count > 0 ? RateLimitBucket.UntilTold : ReadyAt(bucket, route.CountsGlobally, now);
            if (readyAt == 0)
            {
                Take(bucket, route.CountsGlobally, now);
                return bucket;
            }

            if (readyAt != RateLimitBucket.UntilTold && time.GetElapsedTime(now, readyAt) > longestWait)
                return null;
            waiter = new RateLimitWaiter(route.CountsGlobally);
            bucket.Waiters.AddLast(waiter);
            Pump(bucket);
        }

        try
        {
            return await waiter.Turn.Task.WaitAsync(longestWait, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            await GiveUpAsync(waiter);
            return null;
        }
        catch (OperationCanceledException)
        {
            await GiveUpAsync(waiter);
            throw;
        }
    }

    /// <summary>Ends a turn with what the answer said; null headers of a real answer mean a route without limits.</summary>
    public void Release(RateLimitBucket bucket, Route route, RateLimitHeaders? headers, bool answered)
    {
        lock (_gate)
        {
            bucket.InFlight--;
            if (headers is { } known)
            {
                long now = time.GetTimestamp();
                bucket = Renamed(bucket, route, known.Bucket);
                bucket.Learn(known, now, now + Ticks(known.ResetAfter + Margin));
            }
            else if (answered && bucket.Knowledge == BucketKnowledge.None)
            {
                bucket.LearnUnlimited();
            }
            else
            {
                bucket.LearnNothing();
            }

            Pump(bucket);
        }
    }

    /// <summary>Nothing goes to one budget for a while.</summary>
    public void Pause(Route route, ulong major, TimeSpan pause)
    {
        lock (_gate)
        {
            RateLimitBucket bucket = Bucket(route, major);
            bucket.PausedUntil = Math.Max(bucket.PausedUntil, time.GetTimestamp() + Ticks(pause + Margin));
        }
    }

    /// <summary>Nothing that counts globally goes anywhere for a while.</summary>
    public void PauseGlobally(TimeSpan pause)
    {
        lock (_gate)
            _global.Pause(time.GetTimestamp() + Ticks(pause + Margin));
    }

    /// <summary>How long a request would have to wait, as far as is known.</summary>
    public TimeSpan? ExpectedWait(Route route, ulong major)
    {
        lock (_gate)
        {
            long now = time.GetTimestamp();
            long readyAt = ReadyAt(Bucket(route, major), route.CountsGlobally, now);
            return readyAt is 0 or RateLimitBucket.UntilTold ? null : time.GetElapsedTime(now, readyAt);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            foreach (RateLimitBucket bucket in _buckets.Values)
                bucket.Timer?.Dispose();
        }
    }

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);

    private long ReadyAt(RateLimitBucket bucket, bool countsGlobally, long now)
    {
        long readyAt = bucket.ReadyAt(now);
        return countsGlobally && readyAt != RateLimitBucket.UntilTold ? Math.Max(readyAt, _global.ReadyAt(now)) : readyAt;
    }

    private void Take(RateLimitBucket bucket, bool countsGlobally, long now)
    {
        bucket.Take();
        if (countsGlobally)
            _global.Take(now);
    }

    private void Pump(RateLimitBucket bucket)
    {
        long now = time.GetTimestamp();
        while (bucket.Waiters.First is { } first)
        {
            long readyAt = ReadyAt(bucket, first.Value.CountsGlobally, now);
            if (readyAt == RateLimitBucket.UntilTold)
                return;
            if (readyAt > 0)
            {
                TimeSpan wait = time.GetElapsedTime(now, readyAt) + TimeSpan.FromMilliseconds(1);
                bucket.Timer ??= time.CreateTimer(_ => Wake(bucket), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                bucket.Timer.Change(wait, Timeout.InfiniteTimeSpan);
                return;
            }

            bucket.Waiters.RemoveFirst();
            Take(bucket, first.Value.CountsGlobally, now);
            if (!first.Value.Turn.TrySetResult(bucket))
                bucket.PutBack();
        }
    }

    private void Wake(RateLimitBucket bucket)
    {
        lock (_gate)
            Pump(bucket);
    }

    private async ValueTask GiveUpAsync(RateLimitWaiter waiter)
    {
        if (waiter.Turn.TrySetCanceled(CancellationToken.None))
        {
            lock (_gate)
            {
                foreach (RateLimitBucket bucket in _buckets.Values)
                {
                    if (bucket.Waiters.Remove(waiter))
                        break;
                }
            }

            return;
        }

        // The turn came at the very moment of giving up.
        RateLimitBucket granted = await waiter.Turn.Task;
        lock (_gate)
        {
            granted.PutBack();
            Pump(granted);
        }
    }

    private RateLimitBucket Bucket(Route route, ulong major)
    {
        var key = new RateLimitBucketKey(_names.GetValueOrDefault(route, route.Name), major);
        return Bucket(key);
    }

    private RateLimitBucket Bucket(RateLimitBucketKey key)
    {
        if (_buckets.TryGetValue(key, out RateLimitBucket? bucket))
            return bucket;
        Sweep();
        bucket = new RateLimitBucket(key);
        _buckets.Add(key, bucket);
        return bucket;
    }

    /// <summary>Discord names budgets in its answers; who waits under the old name moves along.</summary>
    private RateLimitBucket Renamed(RateLimitBucket bucket, Route route, string? name)
    {
        if (name is null || string.Equals(name, bucket.Key.Name, StringComparison.Ordinal))
            return bucket;
        _names[route] = name;
        RateLimitBucket target = Bucket(bucket.Key with { Name = name });
        while (bucket.Waiters.First is { } waiter)
        {
            bucket.Waiters.RemoveFirst();
            target.Waiters.AddLast(waiter);
        }

        target.PausedUntil = Math.Max(target.PausedUntil, bucket.PausedUntil);
        return target;
    }

    private void Sweep()
    {
        if (_buckets.Count < _sweepAt)
            return;
        long now = time.GetTimestamp();
        foreach (RateLimitBucket idle in _buckets.Values.Where(bucket => bucket.IsIdle(now)).ToList())
        {
            idle.Timer?.Dispose();
            _buckets.Remove(idle.Key);
        }

        // Doubling keeps the sweeps rare when many budgets are busy.
        _sweepAt = Math.Max(SweepAbove, _buckets.Count * 2);
    }
}
