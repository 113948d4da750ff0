using System.Text.Json;
using DramaBot.Discord.Guilds;

namespace DramaBot.Discord.Json;

/// <summary>
/// What reading a payload by hand takes: the same values are read, and the same refused with <see cref="JsonException"/>, as by
/// the serializer. Each method begins on the token of the value and ends on its last.
/// </summary>
internal static class FastJson
{
    private static readonly SnowflakeConverter Ids = new();
    private static readonly PermissionsConverter Sets = new();

    /// <summary>Reads one value.</summary>
    public delegate T ValueReader<out T>(ref Utf8JsonReader reader);

    /// <summary>Goes to the next property of an object, and stands on its name; false at the object's end.</summary>
    public static bool NextProperty(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Whether the value is an object; false for null.</summary>
    public static bool BeginsObject(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => true,
        JsonTokenType.Null => false,
        _ => throw Unexpected("an object"),
    };

    public static string? Text(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        _ => throw Unexpected("a text"),
    };

    public static bool? Flag(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        _ => throw Unexpected("a truth value"),
    };

    public static int Whole(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value) ? value : throw Unexpected("a whole number");

    public static int? WholeOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Whole(ref reader);

    public static long? LongOrNull(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long value) ? value : throw Unexpected("a whole number");
    }

    public static Snowflake Id(ref Utf8JsonReader reader) => Ids.Read(ref reader, typeof(Snowflake), JsonSerializerOptions.Default);

    public static Snowflake? IdOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Id(ref reader);

    public static Permissions? PermissionsOrNull(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : Sets.Read(ref reader, typeof(Permissions), JsonSerializerOptions.Default);

    public static List<T>? List<T>(ref Utf8JsonReader reader, ValueReader<T> read)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.StartArray)
            throw Unexpected("an array");
        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Add(read(ref reader));
        return list;
    }

    public static Dictionary<string, Snowflake>? IdsByName(ref Utf8JsonReader reader)
    {
        if (!BeginsObject(ref reader))
            return null;
        var ids = new Dictionary<string, Snowflake>(StringComparer.Ordinal);
        while (NextProperty(ref reader))
        {
            string name = reader.GetString()!;
            reader.Read();
            ids[name] = Id(ref reader);
        }

        return ids;
    }

    private static JsonException Unexpected(string wanted) => new($"Where {wanted} is expected, there is something else.");
}
