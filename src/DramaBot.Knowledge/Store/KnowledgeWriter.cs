using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
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
    private readonly SqliteInsert _drama;
    private readonly SqliteInsert _name;
    private readonly SqliteInsert _season;
    private readonly SqliteInsert _rating;
    private readonly SqliteInsert _week;
    private readonly SqliteInsert _day;
    private int _count;

    public KnowledgeWriter(SqliteConnection connection)
    {
        _connection = connection;
        foreach (string table in Tables)
            connection.Execute($"DELETE FROM {table};");
        _drama = new SqliteInsert(connection, "INSERT INTO drama VALUES (?, ?, ?, ?, ?, ?, ?, ?);");
        _name = new SqliteInsert(connection, "INSERT INTO other_name VALUES (?, ?, ?);");
        _season = new SqliteInsert(connection, "INSERT INTO season VALUES (?, ?, ?, ?, ?, ?);");
        _rating = new SqliteInsert(connection, "INSERT INTO nationwide_rating VALUES (?, ?, ?, ?, ?, ?);");
        _week = new SqliteInsert(connection, "INSERT INTO netflix_week VALUES (?, ?, ?, ?, ?);");
        _day = new SqliteInsert(connection, "INSERT INTO event_day VALUES (?, ?);");
    }

    public void Add(DramaFacts drama)
    {
        int ordinal = _count++;
        _digest.AppendData(drama.Record.Bytes);
        _drama.Add(ordinal).Add(drama.Names.Id).Add(drama.Names.Title).Add(drama.Names.NativeTitle).Add(drama.Names.RomanizedTitle)
            .Add(drama.Names.Year).AddReal(drama.Names.Popularity).Add(drama.Record.Bytes).Run();
        for (int i = 0; i < drama.Names.Aliases.Count; i++)
            _name.Add(ordinal).Add(i).Add(drama.Names.Aliases[i]).Run();
        foreach (SeasonFigures season in drama.Seasons)
            AddSeason(ordinal, season);
        foreach (DateOnly day in drama.Days)
            _day.Add(ordinal).Add(Iso(day)).Run();
    }

    private void AddSeason(int ordinal, SeasonFigures season)
    {
        _season.Add(ordinal).Add(season.Number).Add(season.Network).Add(season.Year).Add(Iso(season.Premiere)).Add(Iso(season.Finale)).Run();
        for (int i = 0; i < season.Ratings.Count; i++)
        {
            RatingPoint point = season.Ratings[i];
            _rating.Add(ordinal).Add(season.Number).Add(i).Add(Iso(point.On)).Add(point.Nationwide.ToString(CultureInfo.InvariantCulture)).Add(point.Source).Run();
        }

        foreach (NetflixPoint point in season.Netflix)
            _week.Add(ordinal).Add(season.Number).Add(Iso(point.WeekEnding)).Add(point.Hours).Add(point.Source).Run();
    }

    public void AddNetworks(IReadOnlyList<Network> networks)
    {
        using var insert = new SqliteInsert(_connection, "INSERT INTO network VALUES (?, ?, ?, ?);");
        for (int i = 0; i < networks.Count; i++)
            insert.Add(i).Add(networks[i].Name).Add(networks[i].Kind.ToString()).Add(JsonSerializer.Serialize(networks[i].Names)).Run();
    }

    /// <summary>Writes what was loaded, after reading every record back and finding it as it was written.</summary>
    /// <exception cref="KnowledgeStoreException">What stands in the file is not what was written.</exception>
    public void Finish(string revision, string program, string directory, DateTimeOffset now)
    {
        byte[] written = _digest.GetHashAndReset();
        (int count, byte[] read) = KnowledgeReader.DigestRecords(_connection);
        if (count != _count || !written.AsSpan().SequenceEqual(read))
            throw new KnowledgeStoreException($"{_count} dramas were written and {count} read back, or their records differ");
        using var insert = new SqliteInsert(_connection, "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?);");
        insert.Add(1).Add(revision).Add(program).Add(directory).Add(_count).Add(written).Add(now.ToString("O", CultureInfo.InvariantCulture)).Run();
    }

    public void Dispose()
    {
        _digest.Dispose();
        foreach (SqliteInsert insert in (ReadOnlySpan<SqliteInsert>)[_drama, _name, _season, _rating, _week, _day])
            insert.Dispose();
    }

    private static string? Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
