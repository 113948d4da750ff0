using System.Security.Cryptography;
using DramaBot.Announcements.Store;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Knowledge;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.News;

/// <summary>
/// Looks at the knowledge base, remembers in the state what it has seen, and queues what is new: the look, the announcement
/// and one delivery for each target are one transaction, so that no crash can lose news or tell them twice.
/// </summary>
public sealed class NewsRoom
{
    private readonly StateDatabase _state;
    private readonly TimeProvider _time;

    /// <summary>Names the state; it is opened with each look.</summary>
    /// <param name="state">The state: what must not be lost.</param>
    /// <param name="time">The clock.</param>
    public NewsRoom(SqliteDatabase state, TimeProvider time)
    {
        _state = new StateDatabase(state);
        _time = time;
    }

    /// <summary>What is announced beside what subscriptions ask for: the terminal, where there is no Discord.</summary>
    public bool TellsTerminal { get; init; }

    /// <summary>What is dated more days ago is remembered, not announced.</summary>
    public const int NewsForDays = DramaChanges.NewsForDays;

    /// <summary>Whether anything was ever looked at.</summary>
    public bool HasLooked
    {
        get
        {
            using SqliteConnection connection = _state.Open();
            return new SeenRows(connection).Any;
        }
    }

    private Moment Now => new(_time.GetUtcNow(), SeoulTime.Today(_time));

    /// <summary>Takes note of what changed and queues what is news. The first look ever announces nothing.</summary>
    /// <param name="snapshot">What is known now.</param>
    /// <returns>What was found; how many deliveries were queued.</returns>
    /// <exception cref="SqliteException">The state cannot be read or written; nothing was noted, so the next look finds the same.</exception>
    public LookReport Look(KnowledgeSnapshot snapshot)
    {
        using SqliteConnection connection = _state.Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        var seen = new SeenRows(connection);
        var queue = new OutboxWriter(connection, this, Now);
        IReadOnlyList<NewsChange> changes = Find(seen, snapshot, queue.Note, seen.SetDigest);
        queue.Finish();
        transaction.Commit();
        return new LookReport(changes, queue.Queued);
    }

    /// <summary>What a look at this snapshot would find, without noting anything.</summary>
    public IReadOnlyList<NewsChange> Preview(KnowledgeSnapshot snapshot)
    {
        using SqliteConnection connection = _state.Open();
        return Find(new SeenRows(connection), snapshot, static _ => { }, static (_, _) => { });
    }

    /// <summary>What stands between two snapshots, as if the first had been looked at and nothing announced yet.</summary>
    /// <param name="before">What was known.</param>
    /// <param name="after">What is known.</param>
    /// <param name="time">The clock.</param>
    public static IReadOnlyList<NewsChange> Between(KnowledgeSnapshot before, KnowledgeSnapshot after, TimeProvider time)
    {
        var now = new Moment(time.GetUtcNow(), SeoulTime.Today(time));
        var changes = new List<NewsChange>();
        foreach (string id in Ids(after).Union(Ids(before), StringComparer.Ordinal))
        {
            SeenFact[] seen = before.Find(id) is { } was ? [.. DramaChanges.Find([], was, now, isFirstLook: true).Select(static change => new SeenFact(change.Key, change.Update))] : [];
            changes.AddRange(DramaChanges.Find(seen, after.Find(id), now, isFirstLook: false));
        }

        changes.AddRange(RecordChanges.Broken(RecordChanges.Leaders(before, now.Today), RecordChanges.Leaders(after, now.Today), now.Today)
            .Select(static record => new NewsChange(ChangeKind.Announced, record.FirstKey(), record)));
        return changes;
    }

    /// <summary>Announces what happens today. Called again on the same day, it announces what has come up since.</summary>
    /// <returns>What was announced, and how many deliveries were queued.</returns>
    /// <exception cref="SqliteException">The state cannot be read or written.</exception>
    public LookReport AnnounceToday(KnowledgeSnapshot snapshot)
    {
        Moment now = Now;
        using SqliteConnection connection = _state.Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        var seen = new SeenRows(connection);
        var queue = new OutboxWriter(connection, this, now);
        var changes = new List<NewsChange>();
        foreach (EventDay day in snapshot.Events.Where(day => day.On == now.Today).DistinctBy(static day => day.Ordinal))
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            IReadOnlyList<SeenFact> facts = seen.OfDrama(snapshot.NamesOf(day.Ordinal).Id);
            foreach (EventDayUpdate update in NewsReader.OnDay(snapshot.Get(day.Ordinal), now.Today))
            {
                string key = update.FirstKey();
                for (int copy = 2; !keys.Add(key); copy++)
                    key = $"{update.FirstKey()}#{copy}";
                if (OutboxWriter.IsAnnounced(connection, key) || WasMadeKnownToday(facts, update, now))
                    continue;
                var change = new NewsChange(ChangeKind.Announced, key, update);
                queue.Note(change);
                changes.Add(change);
            }
        }

        queue.Finish();
        transaction.Commit();
        return new LookReport(changes, queue.Queued);
    }

    /// <summary>Makes the terminal hear of everything, or no longer: what is printed is kept count of like what is posted.</summary>
    public void SubscribeTerminal()
    {
        using SqliteConnection connection = _state.Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        var terminal = new Subscription { Target = Target.Terminal };
        if (SubscriptionRows.FindSame(connection, terminal) is null)
            SubscriptionRows.Insert(connection, terminal with { CreatedAt = _time.GetUtcNow() });
        transaction.Commit();
    }

    private List<NewsChange> Find(SeenRows seen, KnowledgeSnapshot snapshot, Action<NewsChange> note, Action<string, byte[]?> setDigest)
    {
        Moment now = Now;
        bool isFirstLook = !seen.Any;
        var changes = new List<NewsChange>();
        IReadOnlyDictionary<string, byte[]> digests = seen.Digests();
        var left = new HashSet<string>(digests.Keys, StringComparer.Ordinal);
        for (int ordinal = 0; ordinal < snapshot.Count; ordinal++)
        {
            string id = snapshot.NamesOf(ordinal).Id;
            left.Remove(id);
            byte[] digest = SHA256.HashData(snapshot.GetJson(ordinal).Span);
            if (digests.TryGetValue(id, out byte[]? before) && before.AsSpan().SequenceEqual(digest))
                continue;
            Add(DramaChanges.Find(seen.OfDrama(id), snapshot.Get(ordinal), now, isFirstLook));
            setDigest(id, digest);
        }

        foreach (string gone in left.Order(StringComparer.Ordinal))
        {
            Add(DramaChanges.Find(seen.OfDrama(gone), drama: null, now, isFirstLook: false));
            setDigest(gone, null);
        }

        Add(Records(seen, snapshot, now));
        return changes;

        void Add(IEnumerable<NewsChange> found)
        {
            foreach (NewsChange change in found)
            {
                note(change);
                changes.Add(change);
            }
        }
    }

    private static IEnumerable<NewsChange> Records(SeenRows seen, KnowledgeSnapshot snapshot, Moment now)
    {
        Dictionary<string, RecordUpdate> before = seen.OfDrama(SeenRows.Leaders).ToDictionary(static fact => fact.Key, static fact => (RecordUpdate)fact.Update, StringComparer.Ordinal);
        IReadOnlyDictionary<string, RecordUpdate> leaders = RecordChanges.Leaders(snapshot, now.Today);
        foreach ((string field, RecordUpdate leader) in leaders)
        {
            if (!before.TryGetValue(field, out RecordUpdate? old) || old != leader)
                yield return new NewsChange(ChangeKind.Noted, field, leader, old);
        }

        foreach (RecordUpdate record in RecordChanges.Broken(before, leaders, now.Today))
            yield return new NewsChange(ChangeKind.Announced, record.FirstKey(), record);
    }

    /// <summary>Who heard today that something happens today need not hear it again.</summary>
    private static bool WasMadeKnownToday(IReadOnlyList<SeenFact> facts, EventDayUpdate update, Moment now) =>
        facts.Any(fact => fact is { Update: EventUpdate happening, AnnouncedAt: { } at, IsWithdrawn: false }
            && happening.On == update.On && happening.Title == update.Title && now.At - at < TimeSpan.FromDays(1));

    private static IEnumerable<string> Ids(KnowledgeSnapshot snapshot) => Enumerable.Range(0, snapshot.Count).Select(ordinal => snapshot.NamesOf(ordinal).Id);
}

/// <summary>What a look found.</summary>
/// <param name="Changes">Every change, told or not.</param>
/// <param name="Queued">How many deliveries were queued.</param>
public sealed record LookReport(IReadOnlyList<NewsChange> Changes, int Queued)
{
    /// <summary>How many of the changes are told to somebody.</summary>
    public int Told => Changes.Count(static change => change.Kind is not (ChangeKind.Noted or ChangeKind.Forgotten));
}
