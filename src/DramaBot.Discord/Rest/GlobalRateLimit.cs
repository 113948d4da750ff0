namespace DramaBot.Discord.Rest;

/// <summary>The limit over all routes: so many requests in any one second, and the pauses that Discord asks for.</summary>
internal sealed class GlobalRateLimit(TimeProvider time, int perSecond)
{
    // A little more than a second, because requests can close up on their way.
    private readonly long _window = (long)(time.TimestampFrequency * 1.05);
    private readonly long[] _sent = Enumerable.Repeat(long.MinValue, perSecond).ToArray();
    private int _next;
    private long _pausedUntil;

    /// <summary>0 when a request may go now, else when.</summary>
    public long ReadyAt(long now)
    {
        if (_pausedUntil > now)
            return _pausedUntil;
        long oldest = _sent[_next];
        return oldest == long.MinValue || oldest + _window <= now ? 0 : oldest + _window;
    }

    public void Take(long now)
    {
        _sent[_next] = now;
        _next = (_next + 1) % _sent.Length;
    }

    public void Pause(long until) => _pausedUntil = Math.Max(_pausedUntil, until);
}
