using DramaBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Gateway;

/// <summary>
/// Keeps new sessions within Discord's budget: so many a day (crossing that resets the token), and per bucket of shards one
/// every five seconds. What is left is asked of Discord again before each, so that restarts and other processes count too;
/// and no shard uses it up by itself (see <see cref="IdentifyPace"/>).
/// </summary>
internal sealed class IdentifyGate(DiscordRestClient rest, TimeProvider time, ILogger logger, IIdentifyLog? log = null)
{
    private static readonly TimeSpan StaleAfter = TimeSpan.FromSeconds(30);
    private readonly Lock _gate = new();
    private readonly IdentifyPace _pace = new(log, time, logger);
    private readonly Dictionary<int, long> _nextByBucket = [];
    private int _remaining = 1;
    private int _maxConcurrency = 1;
    private long _learnedAt;
    private long _resetsAt = long.MaxValue;

    /// <summary>What Discord said last.</summary>
    public void Learn(GatewayBot gateway)
    {
        lock (_gate)
        {
            _learnedAt = time.GetTimestamp();
            if (gateway.SessionStartLimit is not { } limit)
                return;
            _remaining = limit.Remaining;
            _maxConcurrency = Math.Max(1, limit.MaxConcurrency);
            _resetsAt = _learnedAt + Ticks(TimeSpan.FromMilliseconds(Math.Clamp(limit.ResetAfter, 0, (long)TimeSpan.FromDays(2).TotalMilliseconds)));
        }
    }

    /// <summary>Waits until the shard may begin a session again, and the day's budget holds one.</summary>
    public async Task WaitForBudgetAsync(int shardId, Action waiting, CancellationToken cancellationToken)
    {
        for (TimeSpan pause; (pause = await _pace.WaitAsync(shardId, cancellationToken)) > TimeSpan.Zero;)
        {
            waiting();
            if (pause > IdentifyPace.Spacing)
                GatewayLog.TooManySessions(logger, shardId, WholeSeconds(pause), IdentifyPace.Most, IdentifyPace.Window);
            await Task.Delay(pause, time, cancellationToken);
        }

        while (true)
        {
            if (IsStale() && await rest.GetGatewayBotAsync(cancellationToken) is { IsSuccess: true, Value: { } fresh })
                Learn(fresh);
            TimeSpan wait;
            lock (_gate)
            {
                if (_remaining > 0)
                    return;
                wait = time.GetElapsedTime(time.GetTimestamp(), _resetsAt) + TimeSpan.FromSeconds(1);
                if (wait < StaleAfter)
                    wait = StaleAfter;
            }

            waiting();
            GatewayLog.BudgetUsedUp(logger, shardId, WholeSeconds(wait));
            await Task.Delay(wait, time, cancellationToken);
            lock (_gate)
                _learnedAt = long.MinValue;
        }
    }

    /// <summary>Waits for the shard's turn and takes one of the day's; false when another shard has taken the last.</summary>
    public async Task<bool> TakeTurnAsync(int shardId, CancellationToken cancellationToken)
    {
        long now = time.GetTimestamp();
        long turn;
        lock (_gate)
        {
            if (_remaining <= 0)
                return false;
            int bucket = shardId % _maxConcurrency;
            turn = Math.Max(now, _nextByBucket.GetValueOrDefault(bucket, now));
            _nextByBucket[bucket] = turn + Ticks(IdentifyPace.Spacing);
            _remaining--;
        }

        if (turn > now)
            await Task.Delay(time.GetElapsedTime(now, turn), time, cancellationToken);
        // Before it is sent: a program that dies of what follows has used it up all the same.
        await _pace.NoteAsync(shardId, cancellationToken);
        return true;
    }

    private bool IsStale()
    {
        lock (_gate)
            return _learnedAt == long.MinValue || time.GetElapsedTime(_learnedAt) >= StaleAfter;
    }

    private static TimeSpan WholeSeconds(TimeSpan span) => TimeSpan.FromSeconds(Math.Ceiling(span.TotalSeconds));

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);
}
