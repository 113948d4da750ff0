using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Gateway;

/// <summary>What the gateway says.</summary>
internal static partial class GatewayLog
{
    [LoggerMessage(1000, LogLevel.Information, "Gateway: {ShardCount} shards (Discord advises {Advised}), here {ShardIds}; {Remaining} of {Total} new sessions left today")]
    public static partial void Starting(ILogger logger, int shardCount, int advised, string shardIds, int remaining, int total);

    [LoggerMessage(1001, LogLevel.Warning, "The gateway's address could not be learned; tried again in {Delay}: {Error}")]
    public static partial void NoGateway(ILogger logger, TimeSpan delay, Rest.RestError error);

    [LoggerMessage(1002, LogLevel.Information, "Shard {ShardId} is ready as {User}")]
    public static partial void Ready(ILogger logger, int shardId, string user);

    [LoggerMessage(1003, LogLevel.Information, "Shard {ShardId} has resumed its session")]
    public static partial void Resumed(ILogger logger, int shardId);

    [LoggerMessage(1004, LogLevel.Information, "Shard {ShardId} has lost its connection ({Reason}, code {CloseCode}); it will {Action} in {Delay}")]
    public static partial void Reconnecting(ILogger logger, int shardId, string reason, int? closeCode, CloseAction action, TimeSpan delay);

    [LoggerMessage(1005, LogLevel.Error, "Shard {ShardId} was closed with code {CloseCode}: a mistake of this client")]
    public static partial void OurMistake(ILogger logger, int shardId, int? closeCode);

    [LoggerMessage(1007, LogLevel.Warning, "A payload on shard {ShardId} could not be read and was left out ({ErrorId}, {Bytes} bytes): {Reason}")]
    public static partial void BadPayload(ILogger logger, int shardId, string errorId, int bytes, string reason);

    [LoggerMessage(1008, LogLevel.Warning, "The connection of shard {ShardId} cannot be read any further ({ErrorId}): {Reason}")]
    public static partial void BrokenConnection(ILogger logger, int shardId, string errorId, string reason);

    [LoggerMessage(1009, LogLevel.Debug, "Shard {ShardId} ignores opcode {Opcode}")]
    public static partial void UnknownOpcode(ILogger logger, int shardId, int opcode);

    [LoggerMessage(1010, LogLevel.Warning, "Shard {ShardId} waits {Delay} before a new session: the day's are used up")]
    public static partial void BudgetUsedUp(ILogger logger, int shardId, TimeSpan delay);

    [LoggerMessage(1011, LogLevel.Warning, "Shard {ShardId} still waits for READY; Discord may be slow")]
    public static partial void ReadyIsLate(ILogger logger, int shardId);

    [LoggerMessage(1012, LogLevel.Warning, "A queue is full: {Count} {Kind} dropped so far")]
    public static partial void Dropped(ILogger logger, long count, string kind);

    [LoggerMessage(1013, LogLevel.Warning, "The session of shard {ShardId} could not be kept or fetched")]
    public static partial void StoreFailed(ILogger logger, int shardId, Exception exception);

    [LoggerMessage(1014, LogLevel.Warning, "Shard {ShardId} does not send its token to {Host}, which is not Discord's gateway")]
    public static partial void UntrustedHost(ILogger logger, int shardId, string host);

    [LoggerMessage(1015, LogLevel.Error, "Discord posts this application's interactions to its Interactions Endpoint URL, so none will come here. Clear that field on the application's page")]
    public static partial void InteractionsGoElsewhere(ILogger logger);

    [LoggerMessage(1016, LogLevel.Error, "Shard {ShardId} met an unexpected error ({ErrorId}) and connects anew")]
    public static partial void Unexpected(ILogger logger, int shardId, string errorId, Exception exception);

    [LoggerMessage(1017, LogLevel.Warning, "Shard {ShardId} waits {Delay} before a new session: {Most} were begun within {Window}, and Discord resets the token of a bot that begins too many")]
    public static partial void TooManySessions(ILogger logger, int shardId, TimeSpan delay, int most, TimeSpan window);
}
