using System.Globalization;
using System.Text.Json;
using DramaBot.Announcements.News;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Store;

/// <summary>What was seen of the seeds. It is never deleted: without it, old news would be new again.</summary>
internal sealed class SeenRows(SqliteConnection connection)
{
    /// <summary>Under this name stand the leaders of rankings, which belong to no drama: no seed file can have it.</summary>
    public const string Leaders = "";

    /// <summary>Whether anything was ever looked at.</summary>
    public bool Any => connection.Scalar("SELECT 1 WHERE EXISTS (SELECT 1 FROM seen_drama) OR EXISTS (SELECT 1 FROM seen_fact);") is not null;

    /// <summary>A hash of each drama's record when it was last looked at.</summary>
    public IReadOnlyDictionary<string, byte[]> Digests() =>
        connection.Query("SELECT drama, digest FROM seen_drama;", static row => KeyValuePair.Create(row.GetString(0), row.GetFieldValue<byte[]>(1)))
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>Every entry of a drama that was ever seen, in the order in which they came.</summary>
    public IReadOnlyList<SeenFact> OfDrama(string drama) =>
        connection.Query(
            "SELECT key, content, announced_at, withdrawn_at FROM seen_fact WHERE drama = $drama ORDER BY place;",
            static row => new SeenFact(row.GetString(0), UpdateJson.Read(row.GetString(1)), row.MomentOrNull(2), !row.IsDBNull(3)),
            ("$drama", drama));

    /// <summary>Under this name a rating that leads a field is remembered, whoever leads later.</summary>
    public static string LedKey(RecordUpdate leader) =>
        string.Create(CultureInfo.InvariantCulture, $"leader/was/{leader.Subject.DramaId}/{leader.Season}/{leader.On:yyyy-MM-dd}");

    /// <summary>What was told of a drama's day, as its messages say it.</summary>
    public IReadOnlyList<SeenFact> ToldOfDay(string drama, DateOnly day) =>
        connection.Query(
            "SELECT key, content, created_at, withdrawn FROM announcement WHERE key >= $prefix AND key < $prefix || char(1114111) ORDER BY id;",
            static row => new SeenFact(row.GetString(0), UpdateJson.Read(row.GetString(1)), row.Moment(2), row.GetBoolean(3)),
            ("$prefix", DayNews.KeyPrefix(drama, day)));
}

/// <summary>News as they are kept.</summary>
internal static class UpdateJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Update update) => JsonSerializer.Serialize(update, Options);

    public static Update Read(string json) => JsonSerializer.Deserialize<Update>(json, Options) ?? throw new JsonException("News must not be null.");
}
