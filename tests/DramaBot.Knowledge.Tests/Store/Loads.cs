using DramaBot.Knowledge.Seeds;
using DramaBot.Testing;
using Microsoft.Data.Sqlite;

namespace DramaBot.Knowledge.Tests.Store;

/// <summary>A seeds folder and the database made of it, loaded as the program does.</summary>
internal sealed class Loads : IDisposable
{
    public SeedFolder Seeds { get; } = new();

    public FakeTimeProvider Time { get; } = new();

    public string Database => Seeds.DatabasePath;

    /// <summary>A program that starts: nothing in memory yet.</summary>
    public KnowledgeBase Start() => new(new SeedDirectory(Seeds.Path), Database, Time);

    /// <summary>The first value of the first row, read by another program.</summary>
    public object? Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Review SQL queries for security vulnerabilities: the tests' own constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    public void Dispose() => Seeds.Dispose();
}
