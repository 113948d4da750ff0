using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Gateway;

/// <summary>What all connections of a shard share.</summary>
internal sealed record ConnectionContext(
    DiscordClientOptions Options, int ShardCount, ShardMemory Shard, GatewayEventPump Pump, IdentifyGate Identifies, TimeProvider Time, Random Random, ILogger Logger);
