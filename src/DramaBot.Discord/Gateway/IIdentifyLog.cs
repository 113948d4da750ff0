namespace DramaBot.Discord.Gateway;

/// <summary>
/// Keeps when new sessions were begun, over restarts: a program that a supervisor starts again and again must not use up the
/// day's, which resets the token. A failure of the log must not stop the bot; what it throws is logged.
/// </summary>
public interface IIdentifyLog
{
    /// <summary>When a shard began its sessions of the last while, in any order.</summary>
    ValueTask<IReadOnlyList<DateTimeOffset>> ReadAsync(int shardId, CancellationToken cancellationToken);

    /// <summary>Notes that a session is about to be begun.</summary>
    ValueTask AddAsync(int shardId, DateTimeOffset at, CancellationToken cancellationToken);
}
