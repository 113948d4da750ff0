using System.Runtime.InteropServices;
using System.Text.Json;
using DramaBot.Discord.Json;

namespace DramaBot.Discord.Gateway;

/// <summary>The envelope of a payload; its data stays where it is until somebody wants it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GatewayPayload(GatewayOpcode Opcode, long? Sequence, GatewayEventKind Event, ReadOnlyMemory<byte> Data)
{
    /// <summary>Reads an envelope in any order of its fields; what is not JSON, or has no opcode, throws <see cref="JsonException"/>.</summary>
    public static GatewayPayload Read(ReadOnlyMemory<byte> json)
    {
        // What is nested deeper than any of our shapes is skipped here, and left out where it is read.
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = DiscordJson.DeepestSkipped });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A payload is not an object.");

        int? opcode = null;
        long? sequence = null;
        var kind = GatewayEventKind.None;
        ReadOnlyMemory<byte> data = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("op"u8))
            {
                reader.Read();
                opcode = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value) ? value : (int)GatewayOpcode.Unknown;
            }
            else if (reader.ValueTextEquals("s"u8))
            {
                reader.Read();
                sequence = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long value) ? value : null;
            }
            else if (reader.ValueTextEquals("t"u8))
            {
                reader.Read();
                kind = reader.TokenType == JsonTokenType.String ? KindOf(ref reader) : GatewayEventKind.None;
            }
            else if (reader.ValueTextEquals("d"u8))
            {
                reader.Read();
                int start = (int)reader.TokenStartIndex;
                reader.Skip();
                data = json[start..(int)reader.BytesConsumed];
                continue;
            }
            else
            {
                reader.Read();
            }

            reader.Skip();
        }

        return opcode is { } code ? new GatewayPayload((GatewayOpcode)code, sequence, kind, data) : throw new JsonException("A payload has no opcode.");
    }

    private static GatewayEventKind KindOf(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("INTERACTION_CREATE"u8))
            return GatewayEventKind.InteractionCreate;
        if (reader.ValueTextEquals("MESSAGE_CREATE"u8))
            return GatewayEventKind.MessageCreate;
        if (reader.ValueTextEquals("READY"u8))
            return GatewayEventKind.Ready;
        if (reader.ValueTextEquals("RESUMED"u8))
            return GatewayEventKind.Resumed;
        if (reader.ValueTextEquals("GUILD_CREATE"u8))
            return GatewayEventKind.GuildCreate;
        if (reader.ValueTextEquals("GUILD_UPDATE"u8))
            return GatewayEventKind.GuildUpdate;
        if (reader.ValueTextEquals("GUILD_DELETE"u8))
            return GatewayEventKind.GuildDelete;
        if (reader.ValueTextEquals("CHANNEL_UPDATE"u8))
            return GatewayEventKind.ChannelUpdate;
        if (reader.ValueTextEquals("CHANNEL_DELETE"u8))
            return GatewayEventKind.ChannelDelete;
        return reader.ValueTextEquals("THREAD_DELETE"u8) ? GatewayEventKind.ThreadDelete : GatewayEventKind.Other;
    }
}
