using System.Collections.Concurrent;

namespace DramaBot.Chat;

/// <summary>Lets each of many through so often in a while; those who have been quiet are forgotten.</summary>
/// <param name="time">The clock.</param>
/// <param name="capacity">How many at once.</param>
/// <param name="refill">How long it takes until one more is let through.</param>
internal sealed class TokenBuckets(TimeProvider time, int capacity, TimeSpan refill)
{
    /// <summary>Beyond this many, those whose bucket is full again are swept out.</summary>
    private const int SweepAt = 10_000;

    private readonly ConcurrentDictionary<ulong, (double Tokens, long At)> _buckets = new();

    /// <summary>Takes one, if there is one.</summary>
    public bool TryTake(ulong key)
    {
        if (_buckets.Count > SweepAt)
            Sweep();
        bool taken = false;
        _buckets.AddOrUpdate(
            key,
            _ =>
            {
                taken = true;
                return (capacity - 1, time.GetTimestamp());
            },
            (_, bucket) =>
            {
                double tokens = Math.Min(capacity, bucket.Tokens + (time.GetElapsedTime(bucket.At) / refill));
                taken = tokens >= 1;
                return (taken ? tokens - 1 : tokens, time.GetTimestamp());
            });
        return taken;
    }

    private void Sweep()
    {
        foreach ((ulong key, (double tokens, long at)) in _buckets)
        {
            if (tokens + (time.GetElapsedTime(at) / refill) >= capacity)
                _buckets.TryRemove(key, out _);
        }
    }
}
