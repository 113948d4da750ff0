using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using DramaBot.Discord.Guilds;

namespace DramaBot.Discord.Json;

/// <summary>Permission sets are decimal strings on the wire, because they outgrow what a JSON number holds exactly.</summary>
internal sealed class PermissionsConverter : JsonConverter<Permissions>
{
    public override Permissions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out ulong number))
            return (Permissions)number;
        return reader.TokenType == JsonTokenType.String
            ? (Permissions)SnowflakeConverter.ParseDigits(ref reader, "A permission set")
            : throw new JsonException("A permission set is neither a string nor a number.");
    }

    public override void Write(Utf8JsonWriter writer, Permissions value, JsonSerializerOptions options) =>
        writer.WriteStringValue(((ulong)value).ToString(CultureInfo.InvariantCulture));
}
