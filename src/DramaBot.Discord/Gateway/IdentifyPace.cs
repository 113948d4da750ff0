using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Gateway;

/// <summary>
/// Keeps a shard from beginning sessions in a loop: so many in ten minutes, which over a day stays below Discord's thousand,
/// and no two within five seconds. What an earlier run of the program has begun counts too.
/// </summary>
internal sealed class IdentifyPace(IIdentifyLog? log, TimeProvider time, ILogger logger)
{
    public const int Most = 5;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>Discord takes one IDENTIFY in five seconds, by its own clock: the first may have been long on its way, and the second short.</summary>
    public static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5.6);

    private readonly ConcurrentDictionary<int, List<DateTimeOffset>> _begun = new();

    /// <summary>How long a shard has to wait before it may begin a session; zero when it may. Each shard asks for itself only.</summary>
    public async ValueTask<TimeSpan> WaitAsync(int shardId, CancellationToken cancellationToken)
    {
        List<DateTimeOffset> begun = await OfAsync(shardId, cancellationToken);
        DateTimeOffset now = time.GetUtcNow();
        lock (begun)
        {
            // What seems to lie ahead was noted before somebody set the clock back; it says nothing.
            begun.RemoveAll(at => at > now || now - at >= Window);
            if (begun.Count == 0)
                return TimeSpan.Zero;
            begun.Sort();
            DateTimeOffset next = begun[^1] + Spacing;
            if (begun.Count >= Most && begun[^Most] + Window is var opens && opens > next)
                next = opens;
            return next > now ? next - now : TimeSpan.Zero;
        }
    }

    /// <summary>Counts a session that is about to be begun.</summary>
    public async ValueTask NoteAsync(int shardId, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        List<DateTimeOffset> begun = await OfAsync(shardId, cancellationToken);
        // A connection that is being given up may still be noting while its shard asks again.
        lock (begun)
            begun.Add(now);
        if (log is null)
            return;
        try
        {
            await log.AddAsync(shardId, now, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            GatewayLog.StoreFailed(logger, shardId, exception);
        }
    }

    private async ValueTask<List<DateTimeOffset>> OfAsync(int shardId, CancellationToken cancellationToken)
    {
        if (_begun.TryGetValue(shardId, out List<DateTimeOffset>? begun))
            return begun;
        begun = [];
        try
        {
            if (log is not null)
                begun.AddRange(await log.ReadAsync(shardId, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            GatewayLog.StoreFailed(logger, shardId, exception);
        }

        return _begun.GetOrAdd(shardId, begun);
    }
}
