using Microsoft.Data.Sqlite;

namespace DramaBot.Storage;

/// <summary>
/// One SQLite file, opened as it should be: write-ahead log, so that readers and the one writer do not wait for each other
/// and a killed process leaves the last committed state; foreign keys on; a busy file is waited for, not failed on.
/// </summary>
/// <remarks>SQLite is synchronous; call it from workers, never from where events are received.</remarks>
public sealed class SqliteDatabase
{
    /// <summary>How long a connection waits for another process's write where nobody says, in seconds.</summary>
    private const int BusySeconds = 60;

    private const int Busy = 5;
    private const int BusyAttempts = 40;

    static SqliteDatabase() => SQLitePCL.Batteries_V2.Init();

    private readonly string _connectionString;

    /// <summary>Names a file; nothing is opened yet.</summary>
    /// <param name="path">The database file. It and its directory are made when first opened.</param>
    /// <param name="busySeconds">How long to wait for another process's write; less where a person waits for the answer.</param>
    public SqliteDatabase(string path, int busySeconds = BusySeconds)
    {
        Path = System.IO.Path.GetFullPath(path);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = Path, DefaultTimeout = busySeconds, Pooling = false }.ToString();
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    /// <summary>Opens a connection of its own; the caller disposes of it.</summary>
    /// <exception cref="SqliteException">The file cannot be opened, or is no database.</exception>
    public SqliteConnection Open()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            // NORMAL in WAL mode can lose the last transactions on power loss but never corrupts; a killed process loses nothing.
            UseWriteAheadLog(connection);
            connection.Execute("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A file that two open for the first time at one moment is busy for the second, and SQLite does not wait for it here.</summary>
    private static void UseWriteAheadLog(SqliteConnection connection)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                connection.Execute("PRAGMA journal_mode = WAL;");
                return;
            }
            catch (SqliteException fault) when (fault.SqliteErrorCode == Busy && attempt < BusyAttempts)
            {
                Thread.Sleep(attempt);
            }
        }
    }

    /// <summary>Writes a consistent copy of the database while others read and write it.</summary>
    /// <param name="destination">The file to write. It appears whole or not at all, and replaces one that is there.</param>
    /// <exception cref="FileNotFoundException">There is no database to copy.</exception>
    /// <exception cref="IOException">The destination is the database itself, or cannot be written.</exception>
    /// <exception cref="SqliteException">The database cannot be read.</exception>
    public void BackUpTo(string destination)
    {
        string target = System.IO.Path.GetFullPath(destination);
        if (string.Equals(target, Path, StringComparison.Ordinal))
            throw new IOException($"{target} is the database itself: name another file for its backup.");
        if (!File.Exists(Path))
            throw new FileNotFoundException($"There is no database {Path} to back up.", Path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        string partial = target + ".partial";
        File.Delete(partial);
        try
        {
            using (SqliteConnection from = Open())
            using (var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = partial, Pooling = false }.ToString()))
            {
                to.Open();
                from.BackupDatabase(to);
                to.Execute("PRAGMA journal_mode = DELETE;");
            }

            File.Move(partial, target, overwrite: true);
        }
        finally
        {
            foreach (string suffix in (ReadOnlySpan<string>)["", "-journal", "-wal", "-shm"])
                File.Delete(partial + suffix);
        }
    }

    /// <summary>Deletes the file and what SQLite keeps beside it; for a database that can be made again.</summary>
    public void Delete()
    {
        foreach (string suffix in (ReadOnlySpan<string>)["", "-wal", "-shm", "-journal"])
            File.Delete(Path + suffix);
    }
}
