using System.Text.Json;

namespace DramaBot.DiscordStandIn.Gateway;

/// <summary>A payload that the client sent, without its token.</summary>
public sealed record ClientPayload(GatewayConnection Connection, int Op, JsonElement Data, DateTimeOffset At)
{
    public int Shard => Data.ValueKind is JsonValueKind.Object && Data.TryGetProperty("shard", out JsonElement shard) && shard.ValueKind is JsonValueKind.Array && shard.GetArrayLength() == 2
        ? shard[0].GetInt32()
        : 0;

    public override string ToString() => $"op {Op} on connection {Connection.Number} ({Connection.Path})";
}
