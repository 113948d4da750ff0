using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DramaBot.Storage;

/// <summary>Brings a database to the newest of a list of numbered steps.</summary>
public static class Migrations
{
    /// <summary>Applies, each in a transaction of its own, the steps that are missing; <c>PRAGMA user_version</c> holds where the file stands.</summary>
    /// <exception cref="NewerDatabaseException">The file was written by a newer version of the program.</exception>
    public static void Apply(SqliteConnection connection, IReadOnlyList<Migration> steps) =>
        Apply(
            connection,
            steps,
            static connection => (long)connection.Scalar("PRAGMA user_version;")!,
            static (connection, version) => connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version};")));

    /// <summary>As the other, for one of several parts that keep their tables in one file, each with steps of its own.</summary>
    /// <param name="connection">The file.</param>
    /// <param name="module">The part's name, for good.</param>
    /// <param name="steps">The part's steps.</param>
    /// <exception cref="NewerDatabaseException">The file was written by a newer version of the program.</exception>
    public static void Apply(SqliteConnection connection, string module, IReadOnlyList<Migration> steps)
    {
        connection.Execute("CREATE TABLE IF NOT EXISTS module_version (module TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID;");
        Apply(
            connection,
            steps,
            connection => (long?)connection.Scalar("SELECT version FROM module_version WHERE module = $module;", ("$module", module)) ?? 0,
            (connection, version) => connection.Execute(
                "INSERT INTO module_version (module, version) VALUES ($module, $version) ON CONFLICT (module) DO UPDATE SET version = excluded.version;", ("$module", module), ("$version", version)));
    }

    private static void Apply(SqliteConnection connection, IReadOnlyList<Migration> steps, Func<SqliteConnection, long> read, Action<SqliteConnection, long> write)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i].Number != i + 1)
                throw new ArgumentException($"Migration {steps[i].Number} ('{steps[i].Name}') stands in place {i + 1}: steps are numbered from 1, without gaps.", nameof(steps));
        }

        long found = read(connection);
        if (found > steps.Count)
            throw new NewerDatabaseException(connection.DataSource, found, steps.Count);
        if (found == steps.Count)
            return;
        foreach (Migration step in steps)
        {
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
            // Read again under the lock: another process may have been here first.
            long version = read(connection);
            if (version > steps.Count)
                throw new NewerDatabaseException(connection.DataSource, version, steps.Count);
            if (version >= step.Number)
                continue;
            connection.Execute(step.Sql);
            write(connection, step.Number);
            transaction.Commit();
        }
    }
}
