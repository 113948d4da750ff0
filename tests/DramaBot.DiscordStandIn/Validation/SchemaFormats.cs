using System.Globalization;
using System.Text.Json;

namespace DramaBot.DiscordStandIn.Validation;

/// <summary>The formats that Discord's document names, checked instead of only annotated.</summary>
internal static class SchemaFormats
{
    public static string? Fault(string format, JsonElement instance) => format switch
    {
        "snowflake" => OfText(instance, text => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _), "is no id of 64 bits"),
        "date-time" => OfText(instance, IsDateTime, "is no RFC 3339 date and time"),
        "uri" => OfText(instance, text => Uri.TryCreate(text, UriKind.Absolute, out _), "is no absolute URI"),
        "int32" => OfWhole(instance, int.MinValue, int.MaxValue, "32"),
        "int64" => OfWhole(instance, long.MinValue, long.MaxValue, "64"),
        "double" or "float" or "nonce" => null,
        _ => throw new NotSupportedException($"The format '{format}' is not one that this validator knows."),
    };

    private static string? OfText(JsonElement instance, Func<string, bool> valid, string fault)
    {
        if (instance.ValueKind is not JsonValueKind.String)
            return null;
        string? text = CodePoints.TextOf(instance);
        return text is not null && valid(text) ? null : $"{fault}: {text}";
    }

    private static string? OfWhole(JsonElement instance, decimal least, decimal most, string bits) =>
        instance.ValueKind is JsonValueKind.Number && !(instance.TryGetDecimal(out decimal number) && number >= least && number <= most)
            ? $"is {instance.GetRawText()}, beyond {bits} bits"
            : null;

    private static bool IsDateTime(string text) =>
        text.Length >= 20 && text[10] is 'T' or 't' && (text[^1] is 'Z' or 'z' || text[^6] is '+' or '-')
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
