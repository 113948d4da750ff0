using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Store;

/// <summary>How values stand in the tables.</summary>
internal static class Columns
{
    public static long Stored(this DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    public static long? Stored(this DateTimeOffset? moment) => moment?.ToUnixTimeMilliseconds();

    public static long Stored(this ulong id) => unchecked((long)id);

    public static long? Stored(this ulong? id) => id is { } known ? unchecked((long)known) : null;

    public static DateTimeOffset Moment(this SqliteDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    public static DateTimeOffset? MomentOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Moment(column);

    public static ulong Id(this SqliteDataReader row, int column) => unchecked((ulong)row.GetInt64(column));

    public static ulong? IdOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Id(column);

    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static long? NumberOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    /// <summary>The rows of a query, read to the end.</summary>
    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Callers pass constants; values go in as parameters.")]
    public static List<T> Query<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, object? value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        using SqliteDataReader row = command.ExecuteReader();
        var rows = new List<T>();
        while (row.Read())
            rows.Add(read(row));
        return rows;
    }
}
