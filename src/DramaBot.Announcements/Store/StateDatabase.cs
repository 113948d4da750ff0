using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Store;

/// <summary>The state's file, as announcements use it: what is committed survives even a power cut.</summary>
internal sealed class StateDatabase
{
    private readonly SqliteDatabase _state;
    private readonly Lock _migrating = new();
    private volatile bool _isMigrated;

    public StateDatabase(SqliteDatabase state) => _state = state;

    /// <exception cref="SqliteException">The file cannot be opened or written.</exception>
    public SqliteConnection Open()
    {
        SqliteConnection connection = _state.Open();
        try
        {
            // A message whose "sent" is lost would be posted again: each commit reaches the disk.
            connection.Execute("PRAGMA synchronous = FULL;");
            Migrate(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // Not in the constructor: a disk that is full for a while must not keep the bot from answering.
    private void Migrate(SqliteConnection connection)
    {
        if (_isMigrated)
            return;
        lock (_migrating)
        {
            if (!_isMigrated)
                Migrations.Apply(connection, AnnouncementMigrations.Module, AnnouncementMigrations.All);
            _isMigrated = true;
        }
    }
}
