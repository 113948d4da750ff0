using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using DramaBot.Discord.Guilds;

namespace DramaBot.Discord.Json;

/// <summary>Permission sets are decimal strings on the wire, because they outgrow what a JSON number holds exactly.</summary>
internal sealed class PermissionsConverter : JsonConverter<Permissions>
{
    private const int MaximumDigits = 200;

    public override Permissions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out ulong number))
            return (Permissions)number;
        return reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException("A permission set is neither a string nor a number.");
    }

    /// <summary>Discord announces more permissions than 64 bits hold; of those we know none, and the first 64 stay what they are.</summary>
    private static Permissions Parse(string text)
    {
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong bits))
            return (Permissions)bits;
        return text.Length <= MaximumDigits && BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger many)
            ? (Permissions)(ulong)(many & ulong.MaxValue)
            : throw new JsonException("A permission set is not a decimal number.");
    }

    public override void Write(Utf8JsonWriter writer, Permissions value, JsonSerializerOptions options) =>
        writer.WriteStringValue(((ulong)value).ToString(CultureInfo.InvariantCulture));
}
