namespace DramaBot.Discord.Rest;

/// <summary>One budget of requests. Everything in it is guarded by its limiter's lock.</summary>
internal sealed class RateLimitBucket(RateLimitBucketKey key)
{
    /// <summary>The window's end is not known until the next answer.</summary>
    public const long UntilTold = long.MaxValue;

    public RateLimitBucketKey Key { get; } = key;

    /// <summary>Waiting requests, first come first served.</summary>
    public LinkedList<RateLimitWaiter> Waiters { get; } = [];

    /// <summary>Wakes the first of them.</summary>
    public ITimer? Timer { get; set; }

    public BucketKnowledge Knowledge { get; private set; }

    public int InFlight { get; set; }

    /// <summary>A pause that a 429 asked for.</summary>
    public long PausedUntil { get; set; }

    public int Remaining { get; private set; }

    public long ResetAt { get; private set; } = UntilTold;

    private int Limit { get; set; } = 1;

    /// <summary>Whether nothing would be lost by forgetting it.</summary>
    public bool IsIdle(long now) =>
        InFlight == 0 && Waiters.Count == 0 && PausedUntil <= now && (Knowledge != BucketKnowledge.Limited || ResetAt <= now || Remaining >= Limit);

    /// <summary>When a request may go: now (0), at a time, or only after an answer (<see cref="UntilTold"/>).</summary>
    public long ReadyAt(long now)
    {
        if (PausedUntil > now)
            return PausedUntil;
        if (Knowledge == BucketKnowledge.Unlimited)
            return 0;
        if (Knowledge == BucketKnowledge.None)
            return InFlight == 0 ? 0 : UntilTold;
        if (ResetAt <= now)
        {
            // Requests on their way may be counted in the new window.
            Remaining = Math.Max(0, Limit - InFlight);
            ResetAt = UntilTold;
        }

        return Remaining > 0 ? 0 : ResetAt;
    }

    public void Take()
    {
        InFlight++;
        if (Knowledge == BucketKnowledge.Limited)
            Remaining--;
    }

    /// <summary>A request that took its turn and was never sent.</summary>
    public void PutBack()
    {
        InFlight--;
        if (Knowledge == BucketKnowledge.Limited && Remaining < Limit)
            Remaining++;
    }

    public void Learn(RateLimitHeaders headers, long now, long resetAt)
    {
        // Answers overlap: the smaller number is the safer one, within one window.
        bool sameWindow = Knowledge == BucketKnowledge.Limited && (ResetAt == UntilTold || ResetAt > now);
        Remaining = sameWindow ? Math.Min(Remaining, headers.Remaining) : Math.Max(0, headers.Remaining - InFlight);
        ResetAt = sameWindow && ResetAt != UntilTold ? Math.Max(ResetAt, resetAt) : resetAt;
        Limit = headers.Limit;
        Knowledge = BucketKnowledge.Limited;
    }

    /// <summary>A real answer without limits.</summary>
    public void LearnUnlimited() => Knowledge = BucketKnowledge.Unlimited;

    /// <summary>No answer at all: with nothing on its way that could tell the window's end, try one request.</summary>
    public void LearnNothing()
    {
        if (InFlight == 0 && Knowledge == BucketKnowledge.Limited && ResetAt == UntilTold)
            Knowledge = BucketKnowledge.None;
    }
}

/// <summary>What is known of a budget.</summary>
internal enum BucketKnowledge
{
    None,
    Limited,
    Unlimited,
}

/// <summary>The name of a budget (Discord's, or the route's until then) and the id that splits it.</summary>
internal readonly record struct RateLimitBucketKey(string Name, ulong Major);
