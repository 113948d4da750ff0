using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DramaBot.Storage;

/// <summary>
/// The rows of one statement, read without making an object of every value. Read them within a transaction that has read
/// something before: it holds its state of the file, so that no row can be met by another process's lock.
/// </summary>
public sealed class SqliteRows : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <summary>Prepares a statement.</summary>
    /// <param name="connection">An open connection, which outlives this.</param>
    /// <param name="sql">The statement, without parameters.</param>
    public SqliteRows(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
    }

    /// <summary>Moves to the next row.</summary>
    /// <returns>False after the last one.</returns>
    /// <exception cref="SqliteException">The file cannot be read.</exception>
    public bool Read()
    {
        int result = raw.sqlite3_step(_statement);
        if (result != raw.SQLITE_ROW)
            SqliteException.ThrowExceptionForRC(result, _database);
        return result == raw.SQLITE_ROW;
    }

    /// <summary>Whether a column holds nothing.</summary>
    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    /// <summary>A whole number.</summary>
    public int Whole(int column) => raw.sqlite3_column_int(_statement, column);

    /// <summary>A large whole number.</summary>
    public long Large(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <summary>A number.</summary>
    public double Real(int column) => raw.sqlite3_column_double(_statement, column);

    /// <summary>A text.</summary>
    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    /// <summary>A text, or null.</summary>
    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>The bytes of a BLOB, or of a text as UTF-8, until the next row.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();
}
