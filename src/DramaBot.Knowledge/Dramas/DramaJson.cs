using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DramaBot.Knowledge.Dramas;

/// <summary>A drama as one JSON object, field names as in the seed file, what is unknown or empty left out.</summary>
public static class DramaJson
{
    private static readonly JsonTypeInfo<Drama> Contract = CreateContract();

    /// <summary>The drama as UTF-8 JSON on one line.</summary>
    public static byte[] ToUtf8(Drama drama) => JsonSerializer.SerializeToUtf8Bytes(drama, Contract);

    /// <summary>The drama that <see cref="ToUtf8"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are not a drama.</exception>
    public static Drama FromUtf8(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Contract) ?? throw new JsonException("The record of a drama is null.");

    private static JsonTypeInfo<Drama> CreateContract()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // The text goes to terminals, logs and Discord, never into HTML; Hangul stays readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            // Not source-generated: generated code sets every init-only property, a list that was left out to null.
            TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(LeaveOutEmptyLists),
        };
        return (JsonTypeInfo<Drama>)options.GetTypeInfo(typeof(Drama));
    }

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (property.PropertyType != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(property.PropertyType))
                property.ShouldSerialize = static (_, value) => value is System.Collections.IEnumerable list && list.GetEnumerator().MoveNext();
        }
    }
}
