using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DramaBot.Discord.Json;

/// <summary>Ids are strings on the wire; a bare number is read too, because a few of Discord's older payloads hold one.</summary>
internal sealed class SnowflakeConverter : JsonConverter<Snowflake>
{
    private const int MaximumDigits = 20;

    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out ulong number))
            return new Snowflake(number);
        return reader.TokenType == JsonTokenType.String ? Parse(ref reader) : throw new JsonException("An id is neither a string nor a number.");
    }

    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options)
    {
        Span<byte> digits = stackalloc byte[MaximumDigits];
        Utf8Formatter.TryFormat(value.Value, digits, out int written);
        writer.WriteStringValue(digits[..written]);
    }

    public override Snowflake ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static Snowflake Parse(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return Utf8Parser.TryParse(reader.ValueSpan, out ulong value, out int used) && used == reader.ValueSpan.Length
                ? new Snowflake(value)
                : throw new JsonException("An id is not a decimal number of 64 bits.");
        }

        return Snowflake.TryParse(reader.GetString(), out Snowflake id) ? id : throw new JsonException("An id is not a decimal number of 64 bits.");
    }
}
