using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Knowledge.Store;

/// <summary>Replaces the index's content, drama by drama, inside one transaction of the caller's.</summary>
internal sealed class KnowledgeWriter : IDisposable
{
    private static readonly string[] Tables = ["revision", "network", "drama", "other_name", "season", "nationwide_rating", "netflix_week", "event_day"];

    private readonly SqliteConnection _connection;
    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly SqliteCommand _drama;
    private readonly SqliteCommand _name;
    private readonly SqliteCommand _season;
    private readonly SqliteCommand _rating;
    private readonly SqliteCommand _week;
    private readonly SqliteCommand _day;
    private int _count;

    public KnowledgeWriter(SqliteConnection connection)
    {
        _connection = connection;
        foreach (string table in Tables)
            connection.Execute($"DELETE FROM {table};");
        _drama = Prepare("INSERT INTO drama VALUES ($0, $1, $2, $3, $4, $5, $6, $7);", 8);
        _name = Prepare("INSERT INTO other_name VALUES ($0, $1, $2);", 3);
        _season = Prepare("INSERT INTO season VALUES ($0, $1, $2, $3, $4, $5);", 6);
        _rating = Prepare("INSERT INTO nationwide_rating VALUES ($0, $1, $2, $3, $4, $5);", 6);
        _week = Prepare("INSERT INTO netflix_week VALUES ($0, $1, $2, $3, $4);", 5);
        _day = Prepare("INSERT INTO event_day VALUES ($0, $1);", 2);
    }

    public void Add(DramaFacts drama)
    {
        int ordinal = _count++;
        _digest.AppendData(drama.Record);
        Run(_drama, ordinal, drama.Names.Id, drama.Names.Title, drama.Names.NativeTitle, drama.Names.RomanizedTitle, drama.Names.Year, drama.Names.Popularity, drama.Record);
        for (int i = 0; i < drama.Names.Aliases.Count; i++)
            Run(_name, ordinal, i, drama.Names.Aliases[i]);
        foreach (SeasonFigures season in drama.Seasons)
            AddSeason(ordinal, season);
        foreach (DateOnly day in drama.Days)
            Run(_day, ordinal, Iso(day));
    }

    private void AddSeason(int ordinal, SeasonFigures season)
    {
        Run(_season, ordinal, season.Number, season.Network, season.Year, Iso(season.Premiere), Iso(season.Finale));
        for (int i = 0; i < season.Ratings.Count; i++)
        {
            RatingPoint point = season.Ratings[i];
            Run(_rating, ordinal, season.Number, i, Iso(point.On), point.Nationwide.ToString(CultureInfo.InvariantCulture), point.Source);
        }

        foreach (NetflixPoint point in season.Netflix)
            Run(_week, ordinal, season.Number, Iso(point.WeekEnding), point.Hours, point.Source);
    }

    public void AddNetworks(IReadOnlyList<Network> networks)
    {
        using SqliteCommand insert = Prepare("INSERT INTO network VALUES ($0, $1, $2, $3);", 4);
        for (int i = 0; i < networks.Count; i++)
            Run(insert, i, networks[i].Name, networks[i].Kind.ToString(), JsonSerializer.Serialize(networks[i].Names));
    }

    /// <summary>Writes what was loaded, after reading every record back and finding it as it was written.</summary>
    /// <exception cref="KnowledgeStoreException">What stands in the file is not what was written.</exception>
    public void Finish(StoredRevision revision, DateTimeOffset now)
    {
        byte[] written = _digest.GetHashAndReset();
        using (SqliteCommand readBack = _connection.CreateCommand())
        {
            readBack.CommandText = "SELECT id, record FROM drama ORDER BY ordinal;";
            using SqliteDataReader rows = readBack.ExecuteReader();
            int count = 0;
            for (; rows.Read(); count++)
            {
                byte[] record = rows.GetFieldValue<byte[]>(1);
                _digest.AppendData(record);
                if (!string.Equals(DramaJson.FromUtf8(record).Id, rows.GetString(0), StringComparison.Ordinal))
                    throw new KnowledgeStoreException($"the record of '{rows.GetString(0)}' is that of another drama");
            }

            if (count != _count || !written.AsSpan().SequenceEqual(_digest.GetHashAndReset()))
                throw new KnowledgeStoreException($"{_count} dramas were written and {count} read back, or their records differ");
        }

        using SqliteCommand insert = Prepare("INSERT INTO revision VALUES ($0, $1, $2, $3, $4, $5, $6);", 7);
        Run(insert, 1, revision.Seeds, revision.Program, revision.Directory, _count, written, now.ToString("O", CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _digest.Dispose();
        foreach (SqliteCommand command in (ReadOnlySpan<SqliteCommand>)[_drama, _name, _season, _rating, _week, _day])
            command.Dispose();
    }

    private SqliteCommand Prepare(string sql, int parameters)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < parameters; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i}") });
        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
