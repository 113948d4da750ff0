namespace DramaBot.DiscordStandIn.Gateway;

/// <summary>How many sessions may still be started, and how soon after each other.</summary>
public sealed class IdentifyBudget
{
    /// <summary>A client that waits exactly five seconds by its own clock arrives a little early by ours.</summary>
    private static readonly TimeSpan Leniency = TimeSpan.FromMilliseconds(50);

    private readonly GatewayOptions _options;
    private readonly TimeProvider _time;
    private readonly Dictionary<int, long> _last = [];
    private readonly Lock _gate = new();
    private int _remaining;
    private int _used;
    private int _tooFast;

    internal IdentifyBudget(GatewayOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        _remaining = options.SessionStartRemaining;
    }

    public int Remaining
    {
        get => Volatile.Read(ref _remaining);
        set => Volatile.Write(ref _remaining, value);
    }

    /// <summary>IDENTIFYs that came, granted or not.</summary>
    public int Used => Volatile.Read(ref _used);

    /// <summary>IDENTIFYs that came within the interval of another of the same key.</summary>
    public int TooFast => Volatile.Read(ref _tooFast);

    /// <summary>Set when the budget was crossed: Discord then resets the token.</summary>
    public bool TokenWasReset { get; private set; }

    internal IdentifyVerdict Spend(int shard)
    {
        lock (_gate)
        {
            _used++;
            if (_remaining <= 0)
            {
                TokenWasReset = true;
                return IdentifyVerdict.Exhausted;
            }

            _remaining--;
            int key = shard % Math.Max(1, _options.MaxConcurrency);
            long now = _time.GetTimestamp();
            bool tooFast = _last.TryGetValue(key, out long last) && _time.GetElapsedTime(last, now) < _options.IdentifyInterval - Leniency;
            _last[key] = now;
            if (tooFast)
                _tooFast++;
            return tooFast ? IdentifyVerdict.TooFast : IdentifyVerdict.Granted;
        }
    }
}

internal enum IdentifyVerdict
{
    Granted,
    TooFast,
    Exhausted,
}
