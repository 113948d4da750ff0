using System.Globalization;
using DramaBot.Community.Store;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Community;

/// <summary>Corrections that people suggest; they wait for a maintainer, and change nothing by themselves.</summary>
public sealed class Suggestions
{
    /// <summary>How many one person can make in a day: enough for the eager, too few for a flood.</summary>
    public const int PerDay = 10;

    private readonly SqliteDatabase _state;
    private readonly TimeProvider _time;

    /// <summary>Opens the suggestions in the state's database.</summary>
    public Suggestions(SqliteDatabase state, TimeProvider time)
    {
        _state = state;
        _time = time;
        using SqliteConnection connection = state.Open();
        Migrations.Apply(connection, CommunityMigrations.Module, CommunityMigrations.All);
    }

    /// <summary>Stores a suggestion.</summary>
    /// <param name="userId">Who makes it.</param>
    /// <param name="dramaId">The drama it is about, where that is known.</param>
    /// <param name="title">The title as it was typed.</param>
    /// <param name="correction">What should be changed.</param>
    /// <param name="source">Where it can be read.</param>
    /// <returns>The suggestion's number, or null where the person has made <see cref="PerDay"/> in the last 24 hours.</returns>
    public long? Add(ulong userId, string? dramaId, string title, string correction, string source)
    {
        using SqliteConnection connection = _state.Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        DateTimeOffset now = _time.GetUtcNow();
        long recent = (long)connection.Scalar(
            "SELECT COUNT(*) FROM suggestion WHERE person = $person AND made_at > $since;", ("$person", Id(userId)), ("$since", Iso(now.AddDays(-1))))!;
        if (recent >= PerDay)
            return null;
        connection.Execute(
            "INSERT INTO suggestion (person, drama, title, correction, source, made_at) VALUES ($person, $drama, $title, $correction, $source, $at);",
            ("$person", Id(userId)), ("$drama", dramaId), ("$title", title), ("$correction", correction), ("$source", source), ("$at", Iso(now)));
        long id = (long)connection.Scalar("SELECT last_insert_rowid();")!;
        transaction.Commit();
        return id;
    }

    /// <summary>The suggestions that wait, oldest first.</summary>
    public IReadOnlyList<Suggestion> Waiting() => Read("WHERE done_at IS NULL", null);

    /// <summary>A person's suggestions, oldest first.</summary>
    public IReadOnlyList<Suggestion> Of(ulong userId) => Read("WHERE person = $person", userId);

    /// <summary>Marks a suggestion as dealt with.</summary>
    /// <returns>Whether there was one that waited.</returns>
    public bool Finish(long id)
    {
        using SqliteConnection connection = _state.Open();
        return connection.Execute("UPDATE suggestion SET done_at = $at WHERE id = $id AND done_at IS NULL;", ("$id", id), ("$at", Iso(_time.GetUtcNow()))) > 0;
    }

    /// <summary>Deletes who made a person's suggestions; what they say of dramas stays.</summary>
    /// <returns>How many there were.</returns>
    public int Forget(ulong userId)
    {
        using SqliteConnection connection = _state.Open();
        return connection.Execute("UPDATE suggestion SET person = NULL WHERE person = $person;", ("$person", Id(userId)));
    }

    private List<Suggestion> Read(string where, ulong? person)
    {
        var suggestions = new List<Suggestion>();
        using SqliteConnection connection = _state.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Review SQL queries for security vulnerabilities: the condition is a constant of this class.
        command.CommandText = $"SELECT id, drama, title, correction, source, made_at FROM suggestion {where} ORDER BY id;";
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$person", person is { } id ? Id(id) : DBNull.Value);
        using SqliteDataReader row = command.ExecuteReader();
        while (row.Read())
        {
            suggestions.Add(new Suggestion(
                row.GetInt64(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), DateTimeOffset.Parse(row.GetString(5), CultureInfo.InvariantCulture)));
        }

        return suggestions;
    }

    private static string Id(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    private static string Iso(DateTimeOffset at) => at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}

/// <summary>A correction that someone suggests.</summary>
public sealed record Suggestion(long Id, string? DramaId, string Title, string Correction, string Source, DateTimeOffset MadeAt);
