using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DramaBot.Storage;

/// <summary>Brings a database to the newest of a list of numbered steps; <c>PRAGMA user_version</c> holds where it stands.</summary>
public static class Migrations
{
    /// <summary>Applies, each in a transaction of its own, the steps that are missing.</summary>
    /// <exception cref="NewerDatabaseException">The file was written by a newer version of the program.</exception>
    public static void Apply(SqliteConnection connection, IReadOnlyList<Migration> steps)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i].Number != i + 1)
                throw new ArgumentException($"Migration {steps[i].Number} ('{steps[i].Name}') stands in place {i + 1}: steps are numbered from 1, without gaps.", nameof(steps));
        }

        long found = VersionOf(connection);
        if (found > steps.Count)
            throw new NewerDatabaseException(connection.DataSource, found, steps.Count);
        if (found == steps.Count)
            return;
        foreach (Migration step in steps)
        {
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
            // Read again under the lock: another process may have been here first.
            long version = VersionOf(connection);
            if (version > steps.Count)
                throw new NewerDatabaseException(connection.DataSource, version, steps.Count);
            if (version >= step.Number)
                continue;
            connection.Execute(step.Sql);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {step.Number};"));
            transaction.Commit();
        }
    }

    private static long VersionOf(SqliteConnection connection) => (long)connection.Scalar("PRAGMA user_version;")!;
}
