using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;
using DramaBot.Knowledge.Titles;
using Microsoft.Data.Sqlite;

namespace DramaBot.Knowledge.Store;

/// <summary>Reads the index back into memory.</summary>
internal static class KnowledgeReader
{
    /// <summary>What was loaded last, or null for an empty index.</summary>
    public static StoredRevision? ReadRevision(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT seeds, program, directory, dramas, digest FROM revision;";
        using SqliteDataReader row = command.ExecuteReader();
        return row.Read() ? new StoredRevision(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetFieldValue<byte[]>(4)) : null;
    }

    /// <summary>Everything, as it stood at one moment.</summary>
    public static KnowledgeSnapshot? ReadSnapshot(SqliteConnection connection)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: true);
        if (ReadRevision(connection) is not { } revision)
            return null;
        var networks = new NetworkCatalogue(ReadNetworks(connection));
        List<string>?[] names = ReadNames(connection, revision.Dramas);
        List<SeasonFigures>?[] seasons = ReadSeasons(connection, revision.Dramas);
        List<DateOnly>?[] days = ReadDays(connection, revision.Dramas);
        var dramas = new List<DramaFacts>(revision.Dramas);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT ordinal, id, title, native_title, romanized_title, year, popularity, record FROM drama ORDER BY ordinal;";
        using SqliteDataReader row = command.ExecuteReader();
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        while (row.Read())
        {
            int ordinal = row.GetInt32(0);
            if (ordinal != dramas.Count || ordinal >= revision.Dramas)
                throw new KnowledgeStoreException($"drama {dramas.Count} of {revision.Dramas} is missing");
            var entry = new TitleEntry(
                row.GetString(1), row.GetString(2), Text(row, 3), Text(row, 4), names[ordinal] ?? (IReadOnlyList<string>)[], row.IsDBNull(5) ? null : row.GetInt32(5), row.GetDouble(6));
            byte[] record = row.GetFieldValue<byte[]>(7);
            digest.AppendData(record);
            dramas.Add(new DramaFacts(entry, record, seasons[ordinal] ?? (IReadOnlyList<SeasonFigures>)[], days[ordinal] ?? (IReadOnlyList<DateOnly>)[]));
        }

        if (dramas.Count != revision.Dramas)
            throw new KnowledgeStoreException($"{revision.Dramas} dramas were loaded and {dramas.Count} are there");
        if (!revision.Digest.AsSpan().SequenceEqual(digest.GetHashAndReset()))
            throw new KnowledgeStoreException("the records are not those that were loaded");
        return new KnowledgeSnapshot(revision.Seeds, dramas, networks);
    }

    /// <summary>How many records there are, and a hash of them.</summary>
    public static (int Count, byte[] Digest) DigestRecords(SqliteConnection connection)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        int count = 0;
        Read(connection, "SELECT record FROM drama ORDER BY ordinal;", row =>
        {
            digest.AppendData(row.GetFieldValue<byte[]>(0));
            count++;
        });
        return (count, digest.GetHashAndReset());
    }

    private static List<Network> ReadNetworks(SqliteConnection connection)
    {
        var networks = new List<Network>();
        Read(connection, "SELECT name, kind, names FROM network ORDER BY place;", row => networks.Add(new Network
        {
            Name = row.GetString(0),
            Kind = Enum.Parse<BroadcastKind>(row.GetString(1)),
            Names = JsonSerializer.Deserialize<string[]>(row.GetString(2)) ?? [],
        }));
        return networks;
    }

    private static List<string>?[] ReadNames(SqliteConnection connection, int count)
    {
        var names = new List<string>?[count];
        Read(connection, "SELECT drama, name FROM other_name ORDER BY drama, place;", row => (names[row.GetInt32(0)] ??= []).Add(row.GetString(1)));
        return names;
    }

    private static List<DateOnly>?[] ReadDays(SqliteConnection connection, int count)
    {
        var days = new List<DateOnly>?[count];
        Read(connection, "SELECT drama, day FROM event_day ORDER BY drama, day;", row => (days[row.GetInt32(0)] ??= []).Add(Day(row, 1)!.Value));
        return days;
    }

    private static List<SeasonFigures>?[] ReadSeasons(SqliteConnection connection, int count)
    {
        // Few sources serve many figures; each id is kept once.
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var ratings = new Dictionary<(int, int), List<RatingPoint>>();
        Read(connection, "SELECT drama, season, broadcast, percent, source FROM nationwide_rating ORDER BY drama, season, place;", row =>
            ListOf(ratings, row).Add(new RatingPoint(Day(row, 2)!.Value, decimal.Parse(row.GetString(3), CultureInfo.InvariantCulture), Once(ids, row.GetString(4)))));
        var weeks = new Dictionary<(int, int), List<NetflixPoint>>();
        Read(connection, "SELECT drama, season, week_ending, hours, source FROM netflix_week ORDER BY drama, season, week_ending;", row =>
            ListOf(weeks, row).Add(new NetflixPoint(Day(row, 2)!.Value, row.GetInt64(3), Once(ids, row.GetString(4)))));
        var seasons = new List<SeasonFigures>?[count];
        Read(connection, "SELECT drama, number, network, year, premiere, finale FROM season ORDER BY drama, number;", row =>
        {
            (int Drama, int Season) key = (row.GetInt32(0), row.GetInt32(1));
            (seasons[key.Drama] ??= []).Add(new SeasonFigures(
                key.Season,
                Text(row, 2) is { } network ? Once(ids, network) : null,
                row.IsDBNull(3) ? null : row.GetInt32(3),
                Day(row, 4),
                Day(row, 5),
                ratings.TryGetValue(key, out List<RatingPoint>? own) ? own.ToArray() : [],
                weeks.TryGetValue(key, out List<NetflixPoint>? hours) ? hours.ToArray() : []));
        });
        return seasons;
    }

    private static List<T> ListOf<T>(Dictionary<(int, int), List<T>> lists, SqliteDataReader row)
    {
        (int, int) key = (row.GetInt32(0), row.GetInt32(1));
        if (!lists.TryGetValue(key, out List<T>? list))
            lists.Add(key, list = []);
        return list;
    }

    private static void Read(SqliteConnection connection, string sql, Action<SqliteDataReader> take)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Review SQL queries for security vulnerabilities: constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        using SqliteDataReader row = command.ExecuteReader();
        while (row.Read())
            take(row);
    }

    private static string Once(Dictionary<string, string> seen, string text)
    {
        if (seen.TryGetValue(text, out string? known))
            return known;
        seen.Add(text, text);
        return text;
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateOnly? Day(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateOnly.ParseExact(row.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What was loaded last.</summary>
/// <param name="Seeds">A hash of what the seed files said.</param>
/// <param name="Program">Which build of the program read them.</param>
/// <param name="Directory">The full path of the seeds folder.</param>
/// <param name="Dramas">How many dramas there are.</param>
/// <param name="Digest">A hash of their records, one after the other.</param>
internal sealed record StoredRevision(string Seeds, string Program, string Directory, int Dramas, byte[] Digest);
