namespace DramaBot.Discord.Rest;

/// <summary>
/// Keeps still while the network in front of Discord turns us away. First answers to interactions are tried until one of
/// them is turned away itself, since people wait for them and the wall may stand before other routes only.
/// </summary>
internal sealed class CloudflareGate(TimeProvider time)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);
    private readonly Lock _gate = new();
    private long _closedUntil;
    private long _closedForCallbacksUntil;
    private TimeSpan _next = First;

    /// <summary>How long to keep still; null when requests may go.</summary>
    public TimeSpan? Closed(bool callback)
    {
        long until = Volatile.Read(ref callback ? ref _closedForCallbacksUntil : ref _closedUntil);
        if (until == 0)
            return null;
        TimeSpan left = time.GetElapsedTime(time.GetTimestamp(), until);
        return left > TimeSpan.Zero ? left : null;
    }

    /// <summary>Turned away; returns how long nothing will be sent.</summary>
    public TimeSpan Close(bool callback, TimeSpan? retryAfter)
    {
        lock (_gate)
        {
            TimeSpan pause = retryAfter is { } told && told > TimeSpan.Zero ? told : _next;
            _next = _next * 2 > Longest ? Longest : _next * 2;
            long until = time.GetTimestamp() + (long)(pause.TotalSeconds * time.TimestampFrequency);
            Volatile.Write(ref _closedUntil, Math.Max(_closedUntil, until));
            if (callback)
                Volatile.Write(ref _closedForCallbacksUntil, Math.Max(_closedForCallbacksUntil, until));
            return pause;
        }
    }

    /// <summary>Discord itself has answered: the next wall starts small again.</summary>
    public void Passed()
    {
        if (_closedUntil == 0 || Closed(callback: false) is not null)
            return;
        lock (_gate)
            _next = First;
    }
}
