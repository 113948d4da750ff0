namespace DramaBot.Discord.Gateway;

/// <summary>
/// Keeps sessions between runs, so that a quick restart resumes instead of beginning anew: nothing is missed, and the
/// day's IDENTIFYs are spared. A failure of the store must not stop the bot; what it throws is logged.
/// </summary>
public interface ISessionStore
{
    /// <summary>The session that the last run left, and forgets it: a session is resumed by one connection only.</summary>
    ValueTask<GatewaySession?> TakeAsync(int shardId, int shardCount, CancellationToken cancellationToken);

    /// <summary>Keeps a session at the end of a run.</summary>
    ValueTask SaveAsync(int shardId, int shardCount, GatewaySession session, CancellationToken cancellationToken);
}
