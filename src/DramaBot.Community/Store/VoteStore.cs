using System.Globalization;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Community.Store;

/// <summary>Votes in SQLite.</summary>
internal sealed class VoteStore
{
    private readonly SqliteDatabase _state;

    public VoteStore(SqliteDatabase state)
    {
        _state = state;
        using SqliteConnection connection = state.Open();
        Migrations.Apply(connection, CommunityMigrations.Module, CommunityMigrations.All);
    }

    public void Write(ulong person, ulong? guild, string drama, bool wants, DateTimeOffset at)
    {
        using SqliteConnection connection = _state.Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        connection.Execute(
            """
            INSERT INTO vote (person, drama, wants, cast_at) VALUES ($person, $drama, $wants, $at)
            ON CONFLICT (person, drama) DO UPDATE SET wants = excluded.wants, cast_at = excluded.cast_at;
            """,
            ("$person", Id(person)), ("$drama", drama), ("$wants", wants), ("$at", at.ToString("O", CultureInfo.InvariantCulture)));
        if (guild is { } id)
            connection.Execute("INSERT OR IGNORE INTO vote_guild (person, drama, guild) VALUES ($person, $drama, $guild);", ("$person", Id(person)), ("$drama", drama), ("$guild", Id(id)));
        transaction.Commit();
    }

    /// <summary>The counts of one drama, or of all: over everybody (no guild) and by guild.</summary>
    public IReadOnlyList<(string Drama, ulong? Guild, VoteCount Count)> ReadCounts(string? drama = null)
    {
        var counts = new List<(string, ulong?, VoteCount)>();
        using SqliteConnection connection = _state.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT drama, NULL, SUM(wants), SUM(1 - wants) FROM vote WHERE $drama IS NULL OR drama = $drama GROUP BY drama
            UNION ALL
            SELECT vote.drama, guild, SUM(wants), SUM(1 - wants)
            FROM vote JOIN vote_guild ON vote_guild.person = vote.person AND vote_guild.drama = vote.drama
            WHERE $drama IS NULL OR vote.drama = $drama GROUP BY vote.drama, guild;
            """;
        command.Parameters.AddWithValue("$drama", (object?)drama ?? DBNull.Value);
        using SqliteDataReader row = command.ExecuteReader();
        while (row.Read())
            counts.Add((row.GetString(0), row.IsDBNull(1) ? null : ulong.Parse(row.GetString(1), CultureInfo.InvariantCulture), new VoteCount(row.GetInt32(2), row.GetInt32(3))));
        return counts;
    }

    public IReadOnlyList<CastVote> ReadOf(ulong person)
    {
        var votes = new List<CastVote>();
        using SqliteConnection connection = _state.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT drama, wants, cast_at FROM vote WHERE person = $person ORDER BY cast_at;";
        command.Parameters.AddWithValue("$person", Id(person));
        using SqliteDataReader row = command.ExecuteReader();
        while (row.Read())
            votes.Add(new CastVote(row.GetString(0), row.GetBoolean(1), DateTimeOffset.Parse(row.GetString(2), CultureInfo.InvariantCulture)));
        return votes;
    }

    public void Delete(ulong person)
    {
        using SqliteConnection connection = _state.Open();
        connection.Execute("DELETE FROM vote WHERE person = $person;", ("$person", Id(person)));
    }

    private static string Id(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
