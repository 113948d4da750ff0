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
    public bool Any => connection.Scalar("SELECT 1 FROM seen_drama LIMIT 1;") is not null;

    /// <summary>A hash of each drama's record when it was last looked at.</summary>
    public IReadOnlyDictionary<string, byte[]> Digests() =>
        connection.Query("SELECT drama, digest FROM seen_drama;", static row => KeyValuePair.Create(row.GetString(0), row.GetFieldValue<byte[]>(1)))
            .ToDictionary(StringComparer.Ordinal);

    public void SetDigest(string drama, byte[]? digest)
    {
        if (digest is null)
            connection.Execute("DELETE FROM seen_drama WHERE drama = $drama;", ("$drama", drama));
        else
            connection.Execute("INSERT INTO seen_drama (drama, digest) VALUES ($drama, $digest) ON CONFLICT (drama) DO UPDATE SET digest = excluded.digest;", ("$drama", drama), ("$digest", digest));
    }

    /// <summary>Every entry of a drama that was ever seen, in the order in which they came.</summary>
    public IReadOnlyList<SeenFact> OfDrama(string drama) =>
        connection.Query(
            "SELECT key, content, announced_at, withdrawn_at FROM seen_fact WHERE drama = $drama ORDER BY place;",
            static row => new SeenFact(row.GetString(0), UpdateJson.Read(row.GetString(1)), row.MomentOrNull(2), !row.IsDBNull(3)),
            ("$drama", drama));
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
