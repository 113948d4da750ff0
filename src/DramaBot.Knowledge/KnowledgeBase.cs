using DramaBot.Knowledge.Seeds;
using DramaBot.Knowledge.Store;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Knowledge;

/// <summary>
/// Holds the snapshot that answers come from, and renews it when the seeds change. A broken set of seeds changes nothing:
/// the last good revision stays, in memory and in the file.
/// </summary>
public sealed class KnowledgeBase
{
    private readonly SeedDirectory _seeds;
    private readonly SqliteDatabase _database;
    private readonly TimeProvider _time;
    private readonly Lock _loading = new();
    private volatile KnowledgeSnapshot? _current;
    private LoadReport? _lastBroken;
    private string? _lastBrokenRevision;

    /// <summary>Names the seeds and the database; nothing is read yet.</summary>
    /// <param name="seeds">The seeds folder.</param>
    /// <param name="databasePath">The index's SQLite file; it can be thrown away.</param>
    /// <param name="time">The clock.</param>
    public KnowledgeBase(SeedDirectory seeds, string databasePath, TimeProvider time)
    {
        _seeds = seeds;
        _database = new SqliteDatabase(databasePath);
        _time = time;
    }

    /// <summary>Which build of the program reads and writes; another build loads anew.</summary>
    private static string Program => typeof(KnowledgeBase).Module.ModuleVersionId.ToString("N");

    /// <summary>The snapshot to answer from, or null before the first load succeeded.</summary>
    public KnowledgeSnapshot? Current => _current;

    /// <summary>Raised after a new snapshot took the place of an older one, on the loading thread.</summary>
    public event Action<KnowledgeSnapshot>? Changed;

    /// <summary>
    /// Brings the snapshot up to the seeds: nothing where they have not changed, the stored index where it was made of
    /// them, else a load in one transaction.
    /// </summary>
    /// <param name="progress">Told how far reading the files has come.</param>
    /// <param name="cancellation">Ends the load; the last good revision stays.</param>
    /// <exception cref="SqliteException">The database cannot be written or read.</exception>
    /// <exception cref="IOException">The data directory cannot be written.</exception>
    public LoadReport Load(IProgress<SeedProgress>? progress = null, CancellationToken cancellation = default)
    {
        lock (_loading)
        {
            string? revision = _seeds.ComputeRevision();
            // A set that was broken the last time, and has not changed since, is not read again.
            if (_lastBroken is not null && revision == _lastBrokenRevision)
                return _lastBroken with { Outcome = LoadOutcome.StillBroken };
            _lastBroken = null;
            if (revision is not null && revision == _current?.Revision)
                return new LoadReport(LoadOutcome.Unchanged, _current.Revision, _current.Count, []);
            try
            {
                return LoadFromStoreOrSeeds(revision, progress, cancellation);
            }
            catch (Exception fault) when (fault is KnowledgeStoreException or SqliteException { SqliteErrorCode: SqliteCorrupt or SqliteNotADatabase })
            {
                // The index can be made again, so a damaged one is.
                _database.Delete();
                return LoadFromStoreOrSeeds(revision, progress, cancellation);
            }
            finally
            {
                // Reading seeds makes gigabytes of garbage and then nothing for hours: give the memory back now.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }
        }
    }

    /// <summary>What was loaded last, read from the index without a look at the seeds; null where nothing was loaded, or by another build.</summary>
    /// <exception cref="SqliteException">The database cannot be read.</exception>
    public KnowledgeSnapshot? ReadStored()
    {
        if (!File.Exists(_database.Path))
            return null;
        try
        {
            using SqliteConnection connection = _database.Open();
            Migrations.Apply(connection, KnowledgeMigrations.All);
            return KnowledgeReader.ReadRevision(connection)?.Program == Program ? KnowledgeReader.ReadSnapshot(connection) : null;
        }
        catch (KnowledgeStoreException)
        {
            // The index can be made again; a damaged one says nothing.
            return null;
        }
    }

    private const int SqliteCorrupt = 11;
    private const int SqliteNotADatabase = 26;

    private LoadReport LoadFromStoreOrSeeds(string? revision, IProgress<SeedProgress>? progress, CancellationToken cancellation)
    {
        using SqliteConnection connection = _database.Open();
        Migrations.Apply(connection, KnowledgeMigrations.All);
        if (IsStored(connection, revision) && Adopt(connection) is { } stored)
            return new LoadReport(LoadOutcome.Stored, stored.Revision, stored.Count, []);

        IReadOnlyList<SeedProblem> problems = Rebuild(connection, revision, progress, cancellation);
        if (problems.Count == 0)
        {
            KnowledgeSnapshot loaded = Adopt(connection) ?? throw new KnowledgeStoreException("nothing was stored");
            return new LoadReport(LoadOutcome.Loaded, loaded.Revision, loaded.Count, []);
        }

        if ((_current ?? AdoptLastGood(connection)) is not { } kept)
            return new LoadReport(LoadOutcome.Failed, null, 0, problems);
        _lastBrokenRevision = revision;
        _lastBroken = new LoadReport(LoadOutcome.KeptLastGood, kept.Revision, kept.Count, problems);
        return _lastBroken;
    }

    private static bool IsStored(SqliteConnection connection, string? revision) =>
        KnowledgeReader.ReadRevision(connection) is { } stored && stored.Seeds == revision && stored.Program == Program;

    private KnowledgeSnapshot? Adopt(SqliteConnection connection)
    {
        if (KnowledgeReader.ReadSnapshot(connection) is not { } snapshot)
            return null;
        _current = snapshot;
        Changed?.Invoke(snapshot);
        return snapshot;
    }

    /// <summary>The last good revision of these seeds; what another folder held is not ours to answer from.</summary>
    private KnowledgeSnapshot? AdoptLastGood(SqliteConnection connection) =>
        KnowledgeReader.ReadRevision(connection)?.Directory == Path.GetFullPath(_seeds.Path) ? Adopt(connection) : null;

    /// <summary>Replaces the stored index in one transaction; where anything is wrong, rolls it back and says what.</summary>
    private IReadOnlyList<SeedProblem> Rebuild(SqliteConnection connection, string? revision, IProgress<SeedProgress>? progress, CancellationToken cancellation)
    {
        using (SqliteTransaction transaction = connection.BeginTransaction(deferred: false))
        {
            // Another process may have loaded the same seeds while this one waited for the lock.
            if (IsStored(connection, revision))
                return [];
            using var writer = new KnowledgeWriter(connection);
            SeedReport report = _seeds.Read(SeoulTime.Today(_time), writer.Add, progress, cancellation);
            if (report.Problems.Count > 0)
                return report.Problems;
            writer.AddNetworks(report.Networks);
            writer.Finish(report.Revision, Program, Path.GetFullPath(_seeds.Path), _time.GetUtcNow());
            transaction.Commit();
        }

        connection.Execute("PRAGMA wal_checkpoint(TRUNCATE);");
        return [];
    }
}
