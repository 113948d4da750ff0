using System.Collections.Concurrent;
using DramaBot.Discord.Gateway;

namespace DramaBot.Discord.Tests.Support;

/// <summary>Keeps sessions as long as the test runs.</summary>
internal sealed class MemorySessionStore : ISessionStore
{
    public ConcurrentDictionary<int, GatewaySession> Sessions { get; } = new();

    public bool Fails { get; set; }

    public ValueTask<GatewaySession?> TakeAsync(int shardId, int shardCount, CancellationToken cancellationToken)
    {
        if (Fails)
            throw new IOException("the disk is gone");
        return ValueTask.FromResult(Sessions.TryRemove(shardId, out GatewaySession? session) ? session : null);
    }

    public ValueTask SaveAsync(int shardId, int shardCount, GatewaySession session, CancellationToken cancellationToken)
    {
        if (Fails)
            throw new IOException("the disk is gone");
        Sessions[shardId] = session;
        return ValueTask.CompletedTask;
    }
}
