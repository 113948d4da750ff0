using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DramaBot.Discord.Json;

/// <summary>Writes payloads. Letters of all scripts stay as they are, which halves the size of what is written in Hangul.</summary>
internal static class DiscordJson
{
    /// <summary>How deep what is only skipped may be nested; skipping costs a bit for each level.</summary>
    public const int DeepestSkipped = 1000;

    private const int KeptCapacity = 64 * 1024;

    // The encoder is the writer's and not the options', because options with an encoder of their own lose the generated fast path.
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static Scratch? _scratch;

    public static byte[] Serialize<T>(T value, JsonTypeInfo<T> type)
    {
        Scratch scratch = _scratch ??= new Scratch();
        scratch.Buffer.ResetWrittenCount();
        scratch.Writer.Reset(scratch.Buffer);
        JsonSerializer.Serialize(scratch.Writer, value, type);
        scratch.Writer.Flush();
        byte[] json = scratch.Buffer.WrittenSpan.ToArray();
        if (scratch.Buffer.Capacity > KeptCapacity)
            _scratch = null;
        return json;
    }

    private sealed class Scratch
    {
        public Scratch() => Writer = new Utf8JsonWriter(Buffer, WriterOptions);

        public ArrayBufferWriter<byte> Buffer { get; } = new(2048);

        public Utf8JsonWriter Writer { get; }
    }
}
