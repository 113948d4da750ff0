namespace DramaBot.Discord.Gateway;

/// <summary>
/// How long a shard waits before its next connection: nothing the first time, then anything below a doubling bound. It
/// starts anew only after a connection that has held, or a quick loop of good beginnings would never slow down.
/// </summary>
internal sealed class Backoff(Random random)
{
    public static readonly TimeSpan StableAfter = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private int _failures;

    public TimeSpan Next(TimeSpan? established)
    {
        if (established >= StableAfter)
            _failures = 0;
        int failures = _failures++;
        if (failures == 0)
            return TimeSpan.Zero;
        TimeSpan bound = failures >= 6 ? Longest : TimeSpan.FromSeconds(1 << failures);
        return bound * random.NextDouble();
    }
}
