using System.Buffers;
using System.Text.Json;

namespace DramaBot.Discord.Gateway;

/// <summary>Writes what we send over the gateway.</summary>
internal static class GatewayCommands
{
    private const int Listening = 2;

    public static byte[] Heartbeat(long? sequence) => Write(GatewayOpcode.Heartbeat, writer =>
    {
        if (sequence is { } number)
            writer.WriteNumber("d"u8, number);
        else
            writer.WriteNull("d"u8);
    });

    public static byte[] Identify(DiscordClientOptions options, int shardId, int shardCount) => Write(GatewayOpcode.Identify, writer =>
    {
        writer.WriteStartObject("d"u8);
        writer.WriteString("token"u8, options.Token.Reveal());
        writer.WriteNumber("intents"u8, (int)options.Intents);
        writer.WriteStartObject("properties"u8);
        writer.WriteString("os"u8, OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux");
        writer.WriteString("browser"u8, "dramabot");
        writer.WriteString("device"u8, "dramabot");
        writer.WriteEndObject();
        writer.WriteStartArray("shard"u8);
        writer.WriteNumberValue(shardId);
        writer.WriteNumberValue(shardCount);
        writer.WriteEndArray();
        if (options.Activity is { } activity)
        {
            writer.WritePropertyName("presence"u8);
            WritePresence(writer, activity);
        }

        writer.WriteEndObject();
    });

    public static byte[] Resume(BotToken token, GatewaySession session) => Write(GatewayOpcode.Resume, writer =>
    {
        writer.WriteStartObject("d"u8);
        writer.WriteString("token"u8, token.Reveal());
        writer.WriteString("session_id"u8, session.SessionId);
        writer.WriteNumber("seq"u8, session.Sequence);
        writer.WriteEndObject();
    });

    public static byte[] UpdatePresence(string activity) => Write(GatewayOpcode.PresenceUpdate, writer =>
    {
        writer.WritePropertyName("d"u8);
        WritePresence(writer, activity);
    });

    private static void WritePresence(Utf8JsonWriter writer, string activity)
    {
        writer.WriteStartObject();
        writer.WriteNull("since"u8);
        writer.WriteStartArray("activities"u8);
        writer.WriteStartObject();
        writer.WriteString("name"u8, activity);
        writer.WriteNumber("type"u8, Listening);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteString("status"u8, "online"u8);
        writer.WriteBoolean("afk"u8, value: false);
        writer.WriteEndObject();
    }

    private static byte[] Write(GatewayOpcode opcode, Action<Utf8JsonWriter> data)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("op"u8, (int)opcode);
            data(writer);
            writer.WriteEndObject();
        }

        // Discord closes the connection on a longer one; the texts that could make it so are our own.
        return buffer.WrittenCount <= DiscordLimits.MaxGatewayPayloadBytes
            ? buffer.WrittenSpan.ToArray()
            : throw new ArgumentException($"A gateway payload of {buffer.WrittenCount} bytes is longer than Discord takes.", nameof(data));
    }
}
