using System.Text.Json;

namespace DramaBot.DiscordStandIn.Validation;

internal sealed partial class JsonSchemaValidator
{
    private static bool MatchesType(JsonElement type, JsonElement instance) =>
        type.ValueKind is JsonValueKind.Array
            ? type.EnumerateArray().Any(t => MatchesType(t.GetString()!, instance))
            : MatchesType(type.GetString()!, instance);

    private static bool MatchesType(string type, JsonElement instance) => type switch
    {
        "null" => instance.ValueKind is JsonValueKind.Null,
        "boolean" => instance.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "string" => instance.ValueKind is JsonValueKind.String,
        "array" => instance.ValueKind is JsonValueKind.Array,
        "object" => instance.ValueKind is JsonValueKind.Object,
        "number" => instance.ValueKind is JsonValueKind.Number,
        // A number without a fraction is an integer however it is written: 1.0 is one.
        "integer" => instance.ValueKind is JsonValueKind.Number && IsWhole(instance),
        _ => throw new NotSupportedException($"The type '{type}' is not one that this validator knows."),
    };

    private static bool IsWhole(JsonElement number) =>
        number.TryGetDecimal(out decimal exact) ? decimal.Truncate(exact) == exact : double.IsInteger(number.GetDouble());

    private static bool HasDuplicates(JsonElement array)
    {
        JsonElement[] items = [.. array.EnumerateArray()];
        for (int i = 0; i < items.Length; i++)
        {
            for (int j = i + 1; j < items.Length; j++)
            {
                if (JsonElement.DeepEquals(items[i], items[j]))
                    return true;
            }
        }

        return false;
    }

    private static string Kind(JsonElement instance) => instance.ValueKind switch
    {
        JsonValueKind.Number => $"the number {instance.GetRawText()}",
        JsonValueKind.String => $"the string {Shorten(instance)}",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        JsonValueKind.Null => "null",
        JsonValueKind.Array => "an array",
        _ => "an object",
    };

    private static string TypeNames(JsonElement type) =>
        type.ValueKind is JsonValueKind.Array ? string.Join(" or ", type.EnumerateArray().Select(t => t.GetString())) : type.GetString()!;

    private static string Shorten(JsonElement element)
    {
        string text = element.GetRawText();
        return text.Length <= 80 ? text : text[..77] + "...";
    }
}
