namespace DramaBot.Discord.Rest;

/// <summary>
/// The limit over all routes: so many requests in any one second, and the pauses that Discord asks for. Under load requests
/// are spread evenly, because a burst that closes up a little on its way is one too many at its end.
/// </summary>
internal sealed class GlobalRateLimit
{
    /// <summary>A timer that fires late may be made up for by so many requests.</summary>
    private const int LateRequests = 2;

    /// <summary>After a second without any, this share of a second's requests may go at once: a few people who come together do not wait for each other.</summary>
    private const int RestedShare = 5;

    // A little more than a second, because requests can close up on their way.
    private const double WindowSeconds = 1.01;

    private readonly long _window;
    private readonly long _spacing;
    private readonly long[] _sent;
    private readonly int _restedRequests;
    private int _next;
    private long _slot = long.MinValue;
    private long _last = long.MinValue;
    private bool _isRested;
    private long _pausedUntil;

    public GlobalRateLimit(TimeProvider time, int perSecond)
    {
        _window = (long)(time.TimestampFrequency * WindowSeconds);
        _spacing = _window / perSecond;
        _restedRequests = Math.Max(LateRequests, perSecond / RestedShare);
        _sent = [.. Enumerable.Repeat(long.MinValue, perSecond)];
    }

    /// <summary>0 when a request may go now, else when.</summary>
    public long ReadyAt(long now)
    {
        if (_pausedUntil > now)
            return _pausedUntil;
        long oldest = _sent[_next];
        long ready = Math.Max(oldest == long.MinValue ? 0 : oldest + _window, _slot);
        return ready <= now ? 0 : ready;
    }

    public void Take(long now)
    {
        _sent[_next] = now;
        _next = (_next + 1) % _sent.Length;
        _isRested = _last < now - _window || (_isRested && _slot < now);
        _last = now;
        _slot = Math.Max(_slot, now - ((_isRested ? _restedRequests : LateRequests) * _spacing)) + _spacing;
    }

    public void Pause(long until) => _pausedUntil = Math.Max(_pausedUntil, until);
}
