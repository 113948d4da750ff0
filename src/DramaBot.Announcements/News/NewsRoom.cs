using System.Security.Cryptography;
using DramaBot.Announcements.Store;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
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

    /// <summary>Whether the terminal, where there is no Discord, hears of everything.</summary>
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

    private Moment Now => Moment.Of(_time.GetUtcNow());

    /// <summary>Takes note of what changed and queues what is news. The first look ever announces nothing.</summary>
    /// <param name="snapshot">What is known now.</param>
    /// <returns>What was found; how many deliveries were queued.</returns>
    /// <exception cref="SqliteException">The state cannot be read or written; nothing was noted, so the next look finds the same.</exception>
    public LookReport Look(KnowledgeSnapshot snapshot)
    {
        // Before the state is locked: others want to write it too.
        byte[][] digests = DigestsOf(snapshot);
        using SqliteConnection connection = _state.Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        if (TellsTerminal)
            SubscribeTerminal(connection);
        using var queue = new OutboxWriter(connection, this, Now);
        IReadOnlyList<NewsChange> changes = Find(new SeenRows(connection), snapshot, digests, queue);
        queue.Finish();
        transaction.Commit();
        return new LookReport(changes, queue.Queued);
    }

    /// <summary>What a look at this snapshot would find, without noting anything.</summary>
    public IReadOnlyList<NewsChange> Preview(KnowledgeSnapshot snapshot)
    {
        using SqliteConnection connection = _state.Open();
        using SqliteTransaction reading = connection.BeginTransaction(deferred: true);
        return Find(new SeenRows(connection), snapshot, DigestsOf(snapshot), queue: null);
    }

    /// <summary>What stands between two snapshots, as if the first had been looked at and nothing announced yet.</summary>
    /// <param name="before">What was known.</param>
    /// <param name="after">What is known.</param>
    /// <param name="time">The clock.</param>
    public static IReadOnlyList<NewsChange> Between(KnowledgeSnapshot before, KnowledgeSnapshot after, TimeProvider time)
    {
        Moment now = Moment.Of(time.GetUtcNow());
        var changes = new List<NewsChange>();
        foreach (string id in Ids(after).Union(Ids(before), StringComparer.Ordinal))
        {
            Drama? was = before.Find(id);
            SeenFact[] seen = was is null ? [] : [.. DramaChanges.Find([], was, now, Acquaintance.FirstLook).Select(static change => new SeenFact(change.Key, change.Update))];
            changes.AddRange(DramaChanges.Find(seen, after.Find(id), now, was is null ? Acquaintance.NewDrama : Acquaintance.Known));
        }

        IReadOnlyDictionary<string, RecordUpdate> led = RecordChanges.Leaders(before, now.Today);
        changes.AddRange(RecordChanges.Broken(led, RecordChanges.Leaders(after, now.Today), leader => led.Values.Any(old => RecordChanges.IsSameRating(old, leader)), now.Today)
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
        using var queue = new OutboxWriter(connection, this, now);
        var changes = new List<NewsChange>();
        foreach (EventDay day in snapshot.Events.Where(day => day.On == now.Today).DistinctBy(static day => day.Ordinal))
        {
            string id = snapshot.NamesOf(day.Ordinal).Id;
            IReadOnlyList<SeenFact> facts = seen.OfDrama(id);
            changes.AddRange(DayNews.Find(seen.ToldOfDay(id, now.Today), NewsReader.OnDay(snapshot.Get(day.Ordinal), now.Today), update => !WasMadeKnownToday(facts, update, now)));
        }

        changes.ForEach(queue.Note);
        queue.Finish();
        transaction.Commit();
        return new LookReport(changes, queue.Queued);
    }

    /// <summary>Makes the terminal hear of everything: what is printed is kept count of like what is posted.</summary>
    private void SubscribeTerminal(SqliteConnection connection)
    {
        var terminal = new Subscription { Target = Target.Terminal };
        if (SubscriptionRows.FindSame(connection, terminal) is null)
            SubscriptionRows.Insert(connection, terminal with { CreatedAt = _time.GetUtcNow() });
    }

    private List<NewsChange> Find(SeenRows seen, KnowledgeSnapshot snapshot, byte[][] digests, OutboxWriter? queue)
    {
        Moment now = Now;
        bool isFirstLook = !seen.Any;
        var changes = new List<NewsChange>();
        IReadOnlyDictionary<string, byte[]> looked = seen.Digests();
        var left = new HashSet<string>(looked.Keys, StringComparer.Ordinal);
        for (int ordinal = 0; ordinal < snapshot.Count; ordinal++)
        {
            string id = snapshot.NamesOf(ordinal).Id;
            left.Remove(id);
            bool isKnown = looked.TryGetValue(id, out byte[]? before);
            if (isKnown && before.AsSpan().SequenceEqual(digests[ordinal]))
                continue;
            IReadOnlyList<SeenFact> facts = isFirstLook ? [] : seen.OfDrama(id);
            Add(DramaChanges.Find(facts, snapshot.Get(ordinal), now, isFirstLook ? Acquaintance.FirstLook : isKnown || facts.Count > 0 ? Acquaintance.Known : Acquaintance.NewDrama));
            // What was told of today, and is no longer so, is corrected like all else; what is new waits for its hour.
            if (!isFirstLook && seen.ToldOfDay(id, now.Today) is { Count: > 0 } told)
                Add(DayNews.Find(told, NewsReader.OnDay(snapshot.Get(ordinal), now.Today), static _ => false));
            queue?.SetDigest(id, digests[ordinal]);
        }

        foreach (string gone in left.Order(StringComparer.Ordinal))
        {
            Add(DramaChanges.Find(seen.OfDrama(gone), drama: null, now, Acquaintance.Known));
            Add(DayNews.Find(seen.ToldOfDay(gone, now.Today), [], static _ => false));
            queue?.SetDigest(gone, null);
        }

        Add(Records(seen, snapshot, now));
        return changes;

        void Add(IEnumerable<NewsChange> found)
        {
            foreach (NewsChange change in found)
            {
                queue?.Note(change);
                // The first look notes every fact there is and tells none: a list of them would be as large as the knowledge base.
                if (queue is null || !isFirstLook)
                    changes.Add(change);
            }
        }
    }

    private static List<NewsChange> Records(SeenRows seen, KnowledgeSnapshot snapshot, Moment now)
    {
        Dictionary<string, RecordUpdate> before = seen.OfDrama(SeenRows.Leaders).ToDictionary(static fact => fact.Key, static fact => (RecordUpdate)fact.Update, StringComparer.Ordinal);
        IReadOnlyDictionary<string, RecordUpdate> leaders = RecordChanges.Leaders(snapshot, now.Today);
        var changes = new List<NewsChange>();
        foreach ((string field, RecordUpdate leader) in leaders)
        {
            RecordUpdate? old = before.GetValueOrDefault(field);
            if (old == leader)
                continue;
            changes.Add(new NewsChange(ChangeKind.Noted, field, leader, old));
            // Who leads now is remembered for good: a rating that loses its place to a typing error does not break a record when it gets it back.
            string led = SeenRows.LedKey(leader);
            if (!before.ContainsKey(led) && !changes.Exists(change => change.Key == led))
                changes.Add(new NewsChange(ChangeKind.Noted, led, leader));
        }

        changes.AddRange(RecordChanges.Broken(before, leaders, leader => before.ContainsKey(SeenRows.LedKey(leader)), now.Today)
            .Select(static record => new NewsChange(ChangeKind.Announced, record.FirstKey(), record)));
        return changes;
    }

    /// <summary>Who heard today that something happens today need not hear it again.</summary>
    private static bool WasMadeKnownToday(IReadOnlyList<SeenFact> facts, EventDayUpdate update, Moment now) =>
        facts.Any(fact => fact is { Update: EventUpdate happening, AnnouncedAt: { } at, IsWithdrawn: false }
            && happening.On == update.On && happening.Title == update.Title && Moment.Of(at).Today == now.Today);

    /// <summary>A hash of each drama's record, in the snapshot's order.</summary>
    private static byte[][] DigestsOf(KnowledgeSnapshot snapshot) =>
        [.. Enumerable.Range(0, snapshot.Count).Select(ordinal => SHA256.HashData(snapshot.GetJson(ordinal).Span))];

    private static IEnumerable<string> Ids(KnowledgeSnapshot snapshot) => Enumerable.Range(0, snapshot.Count).Select(ordinal => snapshot.NamesOf(ordinal).Id);
}

/// <summary>What a look found.</summary>
/// <param name="Changes">Every change, told or not; none of a first look, which only makes acquaintance.</param>
/// <param name="Queued">How many deliveries were queued.</param>
public sealed record LookReport(IReadOnlyList<NewsChange> Changes, int Queued)
{
    /// <summary>How many of the changes are told to somebody.</summary>
    public int Told => Changes.Count(static change => change.Kind is not (ChangeKind.Noted or ChangeKind.Forgotten));
}
