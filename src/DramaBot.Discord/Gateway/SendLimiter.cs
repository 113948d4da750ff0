namespace DramaBot.Discord.Gateway;

/// <summary>Discord drops a connection that sends more than 120 payloads in 60 seconds. Part of them is kept for what keeps the connection alive.</summary>
internal sealed class SendLimiter(TimeProvider time)
{
    public const int Most = 120;
    public const int MostOfOthers = 100;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);
    private readonly Lock _gate = new();
    private readonly Queue<long> _sent = new();

    /// <summary>Counts a payload; false when it must not be sent.</summary>
    public bool TryTake(bool vital)
    {
        lock (_gate)
        {
            long now = time.GetTimestamp();
            while (_sent.TryPeek(out long oldest) && time.GetElapsedTime(oldest, now) >= Window)
                _sent.Dequeue();
            if (_sent.Count >= (vital ? Most - 1 : MostOfOthers))
                return false;
            _sent.Enqueue(now);
            return true;
        }
    }
}
