using DramaBot.Knowledge.Store;
using DramaBot.Storage;
using DramaBot.Testing;
using Microsoft.Data.Sqlite;

namespace DramaBot.Knowledge.Tests.Store;

/// <summary>The index can be made again from the seeds: a damaged one is, and a foreign one is left alone.</summary>
public class DamageTests
{
    [Fact]
    public void Database_OfGarbage_IsMadeAgain() => IsMadeAgain(static file => File.WriteAllBytes(file, [.. Enumerable.Repeat((byte)0x5a, 20_000)]));

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(4096)]
    [InlineData(30_000)]
    [InlineData(100_001)]
    public void Database_Truncated_IsMadeAgain(int length) => IsMadeAgain(file =>
    {
        using FileStream stream = File.OpenWrite(file);
        Assert.True(stream.Length > length);
        stream.SetLength(length);
    });

    [Fact]
    public void Database_WithALostRecord_IsMadeAgain() => IsMadeAgain(static file => Execute(file, "DELETE FROM drama WHERE ordinal = 3;"));

    [Fact]
    public void Database_WithAChangedRecord_IsMadeAgain() =>
        IsMadeAgain(static file => Execute(file, "UPDATE drama SET record = (SELECT other.record FROM drama AS other WHERE other.ordinal = 4) WHERE ordinal = 3;"));

    [Fact]
    public void Database_WithAHoleInIt_IsMadeAgain() => IsMadeAgain(static file =>
    {
        byte[] bytes = File.ReadAllBytes(file);
        bytes.AsSpan(8192, bytes.Length - 16_384).Clear();
        File.WriteAllBytes(file, bytes);
    });

    [Fact]
    public void Database_DamagedWhileTheSeedsAreBroken_FailsWithTheirProblems()
    {
        using var loads = new Loads();
        loads.Seeds.Drama("a");
        loads.Start().Load();
        File.WriteAllText(loads.Database, "no database, but a text that is longer than any header that SQLite would look for in a file");
        loads.Seeds.Drama("a", "titel: A\n");
        LoadReport report = loads.Start().Load();
        Assert.Equal((LoadOutcome.Failed, 1), (report.Outcome, report.Problems.Count));
    }

    [Fact]
    public void Database_OfANewerProgram_IsRefusedAndLeftAlone()
    {
        using var loads = new Loads();
        loads.Seeds.Drama("a");
        loads.Start().Load();
        Execute(loads.Database, "PRAGMA user_version = 99;");
        NewerDatabaseException refused = Assert.Throws<NewerDatabaseException>(() => loads.Start().Load());
        Assert.Contains("schema version 99", refused.Message, StringComparison.Ordinal);
        Assert.Contains(loads.Database, refused.Message, StringComparison.Ordinal);
        Assert.Equal(1L, loads.Scalar("SELECT count(*) FROM drama;"));
    }

    [Fact]
    public void Database_OfAnotherBuild_IsLoadedAnew()
    {
        using var loads = new Loads();
        loads.Seeds.Drama("a");
        loads.Start().Load();
        Execute(loads.Database, "UPDATE revision SET program = 'another build';");
        Assert.Equal(LoadOutcome.Loaded, loads.Start().Load().Outcome);
    }

    [Fact]
    public void Writer_WhatIsReadBackDiffers_Throws()
    {
        using var folder = new TempFolder();
        using SqliteConnection connection = new SqliteDatabase(folder.At("index.db")).Open();
        Migrations.Apply(connection, KnowledgeMigrations.All);
        using SqliteTransaction transaction = connection.BeginTransaction();
        using var writer = new KnowledgeWriter(connection);
        writer.Add(DramaFacts.Of(new DramaBot.Knowledge.Dramas.Drama { Id = "a", Title = "A" }));
        connection.Execute("UPDATE drama SET record = x'7b7d';");
        Assert.Throws<KnowledgeStoreException>(() => writer.Finish("revision", "program", "seeds", DateTimeOffset.UnixEpoch));
    }

    private static void IsMadeAgain(Action<string> damage)
    {
        using var loads = new Loads();
        DramaGenerator.WriteTo(loads.Seeds.Path, 50);
        loads.Start().Load();
        damage(loads.Database);
        KnowledgeBase knowledge = loads.Start();
        LoadReport report = knowledge.Load();
        Assert.Equal((LoadOutcome.Loaded, 50), (report.Outcome, report.Dramas));
        Assert.Equal(DramaGenerator.Title(3), knowledge.Current!.Get(3).Title);
        Assert.Equal("ok", loads.Scalar("PRAGMA integrity_check;"));
    }

    private static void Execute(string file, string sql)
    {
        using SqliteConnection connection = new SqliteDatabase(file).Open();
        connection.Execute(sql);
    }
}
