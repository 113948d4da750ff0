namespace DramaBot.Discord.Gateway;

/// <summary>Where a shard stands.</summary>
public enum ShardState
{
    Stopped,
    WaitingToReconnect,

    /// <summary>The day's IDENTIFYs are used up.</summary>
    WaitingForIdentifyBudget,

    Connecting,
    Identifying,
    Resuming,
    Ready,
    Fatal,
}
