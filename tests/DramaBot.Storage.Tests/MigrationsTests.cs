using DramaBot.Testing;
using Microsoft.Data.Sqlite;

namespace DramaBot.Storage.Tests;

/// <summary>A database reaches the newest schema once, in order, whoever opens it.</summary>
public class MigrationsTests
{
    private static readonly Migration[] Two =
    [
        new(1, "a table", "CREATE TABLE t (a INTEGER NOT NULL); INSERT INTO t VALUES (1);"),
        new(2, "a column", "ALTER TABLE t ADD COLUMN b INTEGER NOT NULL DEFAULT 7; INSERT INTO t VALUES (2, 2);"),
    ];

    [Fact]
    public void Apply_ToANewFile_RunsEachStepOnceAndInOrder()
    {
        using var folder = new TempFolder();
        using SqliteConnection connection = new SqliteDatabase(folder.At("deep/er/a.db")).Open();
        Migrations.Apply(connection, Two);
        Migrations.Apply(connection, Two);
        Assert.Equal(2L, connection.Scalar("SELECT count(*) FROM t;"));
        Assert.Equal(7L, connection.Scalar("SELECT b FROM t WHERE a = 1;"));
        Assert.Equal(2L, connection.Scalar("PRAGMA user_version;"));
    }

    [Fact]
    public void Apply_ToTheVersionBefore_RunsWhatIsMissing()
    {
        using var folder = new TempFolder();
        using SqliteConnection connection = new SqliteDatabase(folder.At("a.db")).Open();
        Migrations.Apply(connection, Two[..1]);
        connection.Execute("INSERT INTO t VALUES (5);");
        Migrations.Apply(connection, Two);
        Assert.Equal(7L, connection.Scalar("SELECT b FROM t WHERE a = 5;"));
    }

    [Fact]
    public void Apply_AStepThatFails_LeavesTheStepsBefore()
    {
        using var folder = new TempFolder();
        using SqliteConnection connection = new SqliteDatabase(folder.At("a.db")).Open();
        Assert.Throws<SqliteException>(() => Migrations.Apply(connection, [Two[0], new(2, "broken", "INSERT INTO t VALUES (9); INSERT INTO nowhere VALUES (1);")]));
        Assert.Equal(1L, connection.Scalar("PRAGMA user_version;"));
        Assert.Equal(1L, connection.Scalar("SELECT count(*) FROM t;"));
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 1)]
    [InlineData(1, 1)]
    [InlineData(0, 1)]
    public void Apply_NumbersWithAGap_AreRefusedEvenIfNothingIsMissing(int first, int second)
    {
        using var folder = new TempFolder();
        using SqliteConnection connection = new SqliteDatabase(folder.At("a.db")).Open();
        connection.Execute("PRAGMA user_version = 2;");
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Migrations.Apply(connection, [Two[0] with { Number = first }, Two[1] with { Number = second }]));
        Assert.Contains("without gaps", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_ToANewerFile_IsRefusedWithWhatToDo()
    {
        using var folder = new TempFolder();
        using SqliteConnection connection = new SqliteDatabase(folder.At("a.db")).Open();
        connection.Execute("PRAGMA user_version = 3;");
        foreach (Migration[] steps in (Migration[][])[Two, []])
        {
            NewerDatabaseException refused = Assert.Throws<NewerDatabaseException>(() => Migrations.Apply(connection, steps));
            Assert.Contains(folder.At("a.db"), refused.Message, StringComparison.Ordinal);
            Assert.Contains("schema version 3", refused.Message, StringComparison.Ordinal);
            Assert.Contains("run the newer version, or restore a backup", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Apply_ByManyAtOnce_RunsEachStepOnce()
    {
        using var folder = new TempFolder();
        var database = new SqliteDatabase(folder.At("a.db"));
        Parallel.For(0, 8, _ =>
        {
            using SqliteConnection connection = database.Open();
            Migrations.Apply(connection, Two);
        });
        using SqliteConnection after = database.Open();
        Assert.Equal(2L, after.Scalar("SELECT count(*) FROM t;"));
    }
}
