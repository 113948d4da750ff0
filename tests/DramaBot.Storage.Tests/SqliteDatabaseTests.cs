using DramaBot.Testing;
using Microsoft.Data.Sqlite;

namespace DramaBot.Storage.Tests;

/// <summary>A file opened as it should be, and copied while it is in use.</summary>
public class SqliteDatabaseTests
{
    [Fact]
    public void Open_SetsWhatEveryConnectionNeeds()
    {
        using var folder = new TempFolder();
        using SqliteConnection connection = new SqliteDatabase(folder.At("deep/a.db")).Open();
        Assert.Equal("wal", connection.Scalar("PRAGMA journal_mode;"));
        Assert.Equal(1L, connection.Scalar("PRAGMA synchronous;"));
        Assert.Equal(1L, connection.Scalar("PRAGMA foreign_keys;"));
    }

    [Fact]
    public void Open_AFileThatIsNoDatabase_ThrowsAndLetsGo()
    {
        using var folder = new TempFolder();
        string path = folder.Write("a.db", new string('x', 5000));
        Assert.Equal(26, Assert.Throws<SqliteException>(() => new SqliteDatabase(path).Open()).SqliteErrorCode);
        using FileStream free = File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(5000, free.Length);
    }

    [Fact]
    public void Reader_WhileAWriterIsInItsTransaction_SeesTheStateBefore()
    {
        using var folder = new TempFolder();
        SqliteDatabase database = WithRows(folder, 1);
        using SqliteConnection writer = database.Open();
        using SqliteTransaction transaction = writer.BeginTransaction(deferred: false);
        writer.Execute("DELETE FROM t;");
        using SqliteConnection reader = database.Open();
        Assert.Equal(1L, reader.Scalar("SELECT count(*) FROM t;"));
        transaction.Commit();
        Assert.Equal(0L, reader.Scalar("SELECT count(*) FROM t;"));
    }

    [Fact]
    public async Task BackUp_WhileAWriterWrites_IsOneConsistentState()
    {
        using var folder = new TempFolder();
        SqliteDatabase database = WithRows(folder, 3000);
        using var stop = new CancellationTokenSource();
        // Every transaction moves one from a to b: in any consistent state the two sums agree with the number of rows.
        Task writing = Task.Run(() =>
        {
            using SqliteConnection writer = database.Open();
            for (int i = 0; !stop.IsCancellationRequested; i++)
            {
                using SqliteTransaction transaction = writer.BeginTransaction(deferred: false);
                writer.Execute("UPDATE t SET a = a - 1 WHERE id = $id;", ("$id", i % 3000));
                writer.Execute("UPDATE t SET b = b + 1 WHERE id = $id;", ("$id", (i * 7) % 3000));
                transaction.Commit();
            }
        });
        try
        {
            for (int i = 0; i < 10; i++)
            {
                database.BackUpTo(folder.At("backup/copy.db"));
                using var copy = new SqliteConnection($"Data Source={folder.At("backup/copy.db")};Mode=ReadOnly;Pooling=False");
                copy.Open();
                Assert.Equal("ok", copy.Scalar("PRAGMA integrity_check;"));
                Assert.Equal(3000L, copy.Scalar("SELECT sum(a) + sum(b) FROM t;"));
            }
        }
        finally
        {
            await stop.CancelAsync();
            await writing;
        }

        // One file, that can be carried away: nothing beside it.
        Assert.Equal([folder.At("backup/copy.db")], Directory.GetFiles(folder.At("backup")));
    }

    [Fact]
    public void BackUp_OverAnEarlierOne_ReplacesIt()
    {
        using var folder = new TempFolder();
        string target = folder.Write("copy.db", "an earlier file");
        folder.Write("copy.db.partial", "left by a backup that was killed");
        WithRows(folder, 2).BackUpTo(target);
        using (var copy = new SqliteConnection($"Data Source={target};Pooling=False"))
        {
            copy.Open();
            Assert.Equal(2L, copy.Scalar("SELECT count(*) FROM t;"));
        }

        Assert.Empty(Directory.GetFiles(folder.Path, "*.partial*"));
    }

    [Fact]
    public void BackUp_ThatFails_LeavesTheEarlierOneAndNothingElse()
    {
        using var folder = new TempFolder();
        string damaged = folder.Write("a.db", new string('x', 5000));
        string target = folder.Write("backup/copy.db", "an earlier file");
        Assert.Throws<SqliteException>(() => new SqliteDatabase(damaged).BackUpTo(target));
        Assert.Equal("an earlier file", File.ReadAllText(target));
        Assert.Equal([target], Directory.GetFiles(folder.At("backup")));
    }

    [Fact]
    public void BackUp_OntoItself_IsRefused()
    {
        using var folder = new TempFolder();
        SqliteDatabase database = WithRows(folder, 2);
        Assert.Throws<IOException>(() => database.BackUpTo(database.Path));
        using SqliteConnection connection = database.Open();
        Assert.Equal(2L, connection.Scalar("SELECT count(*) FROM t;"));
    }

    [Fact]
    public void BackUp_OfAFileThatIsNotThere_IsRefusedAndMakesNone()
    {
        using var folder = new TempFolder();
        Assert.Throws<FileNotFoundException>(() => new SqliteDatabase(folder.At("a.db")).BackUpTo(folder.At("copy.db")));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Delete_TakesWhatStandsBesideTheFile()
    {
        using var folder = new TempFolder();
        SqliteDatabase database = WithRows(folder, 1);
        foreach (string suffix in (string[])["-wal", "-shm", "-journal"])
            File.WriteAllText(database.Path + suffix, "x");
        database.Delete();
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Insert_BindsEveryKindOfValue()
    {
        using var folder = new TempFolder();
        using SqliteConnection connection = new SqliteDatabase(folder.At("a.db")).Open();
        connection.Execute("CREATE TABLE v (a, b, c, d, e, f);");
        using (var insert = new SqliteInsert(connection, "INSERT INTO v VALUES (?, ?, ?, ?, ?, ?);"))
        {
            insert.Add(long.MaxValue).AddReal(0.1).Add("눈물의 여왕").Add([1, 0, 2]).Add((string?)null).Add((long?)null).Run();
            insert.Add(1).AddReal(2).Add("").Add([3]).Add("x").Add(4).Run();
        }

        Assert.Equal(
            "9223372036854775807|0.1|눈물의 여왕|010002|null|null",
            connection.Scalar("SELECT a || '|' || b || '|' || c || '|' || hex(d) || '|' || coalesce(e, 'null') || '|' || coalesce(f, 'null') FROM v WHERE rowid = 1;"));
        Assert.Equal("1|2.0||03|x|4", connection.Scalar("SELECT a || '|' || b || '|' || c || '|' || hex(d) || '|' || e || '|' || f FROM v WHERE rowid = 2;"));
    }

    [Fact]
    public void Insert_Refused_ThrowsAndCanGoOn()
    {
        using var folder = new TempFolder();
        using SqliteConnection connection = new SqliteDatabase(folder.At("a.db")).Open();
        connection.Execute("CREATE TABLE v (a INTEGER PRIMARY KEY);");
        using var insert = new SqliteInsert(connection, "INSERT INTO v VALUES (?);");
        insert.Add(1).Run();
        Assert.Equal(19, Assert.Throws<SqliteException>(() => insert.Add(1).Run()).SqliteErrorCode);
        insert.Add(2).Run();
        Assert.Equal(2L, connection.Scalar("SELECT count(*) FROM v;"));
        Assert.Throws<SqliteException>(() => new SqliteInsert(connection, "INSERT INTO nowhere VALUES (?);"));
    }

    private static SqliteDatabase WithRows(TempFolder folder, int count)
    {
        var database = new SqliteDatabase(folder.At("a.db"));
        using SqliteConnection connection = database.Open();
        connection.Execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER NOT NULL, b INTEGER NOT NULL);");
        connection.Execute("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $count) INSERT INTO t SELECT i, 1, 0 FROM n;", ("$count", count));
        return database;
    }
}
