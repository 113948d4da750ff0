using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;
using DramaBot.Knowledge.Titles;
using DramaBot.Storage;
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
    /// <exception cref="KnowledgeStoreException">The index is not what was loaded.</exception>
    public static KnowledgeSnapshot? ReadSnapshot(SqliteConnection connection)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: true);
        if (ReadRevision(connection) is not { } revision)
            return null;
        var networks = new NetworkCatalogue(ReadNetworks(connection));
        var entries = new List<TitleEntry>(revision.Dramas);
        PackedRecord[] records = ReadDramas(connection, revision, ReadNames(connection, revision.Dramas), entries);
        // The index over the names is built while the figures are read.
        Task<TitleIndex> titles = Task.Run(() => TitleIndex.Build(entries));
        List<SeasonFigures>?[] seasons = ReadSeasons(connection, revision.Dramas);
        List<DateOnly>?[] days = ReadDays(connection, revision.Dramas);
        return new KnowledgeSnapshot(
            revision.Seeds,
            [.. entries.Select((entry, i) => new DramaFacts(entry, records[i], seasons[i] ?? (IReadOnlyList<SeasonFigures>)[], days[i] ?? (IReadOnlyList<DateOnly>)[]))],
            networks,
            titles.GetAwaiter().GetResult());
    }

    /// <summary>How many records there are, and a hash of them.</summary>
    public static (int Count, byte[] Digest) DigestRecords(SqliteConnection connection)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var rows = new SqliteRows(connection, "SELECT record FROM drama ORDER BY ordinal;");
        int count = 0;
        for (; rows.Read(); count++)
            digest.AppendData(rows.Bytes(0));
        return (count, digest.GetHashAndReset());
    }

    private static PackedRecord[] ReadDramas(SqliteConnection connection, StoredRevision revision, List<string>?[] names, List<TitleEntry> entries)
    {
        var records = new PackedRecord[revision.Dramas];
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var rows = new SqliteRows(connection, "SELECT ordinal, id, title, native_title, romanized_title, year, popularity, record FROM drama ORDER BY ordinal;");
        while (rows.Read())
        {
            int ordinal = rows.Whole(0);
            if (ordinal != entries.Count || ordinal >= records.Length)
                throw new KnowledgeStoreException($"drama {entries.Count} of {records.Length} is missing");
            entries.Add(new TitleEntry(
                rows.Text(1), rows.Text(2), rows.TextOrNull(3), rows.TextOrNull(4), names[ordinal] ?? (IReadOnlyList<string>)[], rows.IsNull(5) ? null : rows.Whole(5), rows.Real(6)));
            digest.AppendData(rows.Bytes(7));
            records[ordinal] = PackedRecord.FromBytes(rows.Bytes(7));
        }

        if (entries.Count != records.Length)
            throw new KnowledgeStoreException($"{records.Length} dramas were loaded and {entries.Count} are there");
        return revision.Digest.AsSpan().SequenceEqual(digest.GetHashAndReset()) ? records : throw new KnowledgeStoreException("the records are not those that were loaded");
    }

    private static List<Network> ReadNetworks(SqliteConnection connection)
    {
        var networks = new List<Network>();
        using var rows = new SqliteRows(connection, "SELECT name, kind, names FROM network ORDER BY place;");
        while (rows.Read())
            networks.Add(new Network { Name = rows.Text(0), Kind = Enum.Parse<BroadcastKind>(rows.Text(1)), Names = JsonSerializer.Deserialize<string[]>(rows.Bytes(2)) ?? [] });
        return networks;
    }

    private static List<string>?[] ReadNames(SqliteConnection connection, int count)
    {
        var names = new List<string>?[count];
        using var rows = new SqliteRows(connection, "SELECT drama, name FROM other_name ORDER BY drama, place;");
        while (rows.Read())
            Of(names, rows).Add(rows.Text(1));
        return names;
    }

    private static List<DateOnly>?[] ReadDays(SqliteConnection connection, int count)
    {
        var days = new List<DateOnly>?[count];
        using var rows = new SqliteRows(connection, "SELECT drama, day FROM event_day ORDER BY drama, day;");
        while (rows.Read())
            Of(days, rows).Add(Day(rows, 1)!.Value);
        return days;
    }

    private static List<SeasonFigures>?[] ReadSeasons(SqliteConnection connection, int count)
    {
        // Few sources and networks serve many figures; each name is kept once.
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var ratings = new Dictionary<(int, int), List<RatingPoint>>();
        using (var rows = new SqliteRows(connection, "SELECT drama, season, broadcast, percent, source FROM nationwide_rating ORDER BY drama, season, place;"))
        {
            while (rows.Read())
                Of(ratings, rows).Add(new RatingPoint(Day(rows, 2)!.Value, Percent(rows, 3), Once(texts, rows, 4)));
        }

        var weeks = new Dictionary<(int, int), List<NetflixPoint>>();
        using (var rows = new SqliteRows(connection, "SELECT drama, season, week_ending, hours, source FROM netflix_week ORDER BY drama, season, week_ending;"))
        {
            while (rows.Read())
                Of(weeks, rows).Add(new NetflixPoint(Day(rows, 2)!.Value, rows.Large(3), Once(texts, rows, 4)));
        }

        var seasons = new List<SeasonFigures>?[count];
        using (var rows = new SqliteRows(connection, "SELECT drama, number, network, year, premiere, finale FROM season ORDER BY drama, number;"))
        {
            while (rows.Read())
            {
                (int, int) key = (rows.Whole(0), rows.Whole(1));
                Of(seasons, rows).Add(new SeasonFigures(
                    rows.Whole(1),
                    rows.IsNull(2) ? null : Once(texts, rows, 2),
                    rows.IsNull(3) ? null : rows.Whole(3),
                    Day(rows, 4),
                    Day(rows, 5),
                    ratings.TryGetValue(key, out List<RatingPoint>? own) ? own.ToArray() : [],
                    weeks.TryGetValue(key, out List<NetflixPoint>? hours) ? hours.ToArray() : []));
            }
        }

        return seasons;
    }

    private static List<T> Of<T>(List<T>?[] lists, SqliteRows rows) =>
        rows.Whole(0) is var drama && (uint)drama < (uint)lists.Length ? lists[drama] ??= [] : throw new KnowledgeStoreException($"drama {drama} is missing");

    private static List<T> Of<T>(Dictionary<(int, int), List<T>> lists, SqliteRows rows)
    {
        (int, int) key = (rows.Whole(0), rows.Whole(1));
        if (!lists.TryGetValue(key, out List<T>? list))
            lists.Add(key, list = []);
        return list;
    }

    private static string Once(Dictionary<string, string> seen, SqliteRows rows, int column)
    {
        ReadOnlySpan<byte> utf8 = rows.Bytes(column);
        Span<char> buffer = stackalloc char[256];
        if (utf8.Length <= buffer.Length && seen.GetAlternateLookup<ReadOnlySpan<char>>() is var lookup
            && lookup.TryGetValue(buffer[..System.Text.Encoding.UTF8.GetChars(utf8, buffer)], out string? known))
            return known;
        string text = rows.Text(column);
        seen.TryAdd(text, text);
        return text;
    }

    private static decimal Percent(SqliteRows rows, int column) =>
        decimal.TryParse(rows.Bytes(column), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent) ? percent : throw new KnowledgeStoreException($"'{rows.Text(column)}' is no percentage");

    private static DateOnly? Day(SqliteRows rows, int column)
    {
        if (rows.IsNull(column))
            return null;
        ReadOnlySpan<byte> iso = rows.Bytes(column);
        return iso.Length == 10 && Utf8Parser.TryParse(iso[..4], out int year, out _) && Utf8Parser.TryParse(iso[5..7], out int month, out _) && Utf8Parser.TryParse(iso[8..], out int day, out _)
            ? new DateOnly(year, month, day)
            : throw new KnowledgeStoreException($"'{rows.Text(column)}' is no date");
    }
}

/// <summary>What was loaded last.</summary>
/// <param name="Seeds">A hash of what the seed files said.</param>
/// <param name="Program">Which build of the program read them.</param>
/// <param name="Directory">The full path of the seeds folder.</param>
/// <param name="Dramas">How many dramas there are.</param>
/// <param name="Digest">A hash of their records, one after the other.</param>
internal sealed record StoredRevision(string Seeds, string Program, string Directory, int Dramas, byte[] Digest);
