using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.News;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Store;

/// <summary>Writes what a look found, within the look's transaction.</summary>
internal sealed class OutboxWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly NewsRoom _room;
    private readonly Moment _now;
    private readonly SqliteInsert _facts;
    private readonly SqliteInsert _digests;

    public OutboxWriter(SqliteConnection connection, NewsRoom room, Moment now)
    {
        _connection = connection;
        _room = room;
        _now = now;
        // Prepared once: the first look at twenty thousand dramas writes a hundred thousand facts.
        _facts = new SqliteInsert(connection, """
            INSERT INTO seen_fact (key, drama, place, content, announcement, announced_at, withdrawn_at)
            VALUES (?1, ?2, (SELECT ifnull(max(place), 0) + 1 FROM seen_fact WHERE drama = ?2), ?3, ?4, ?5, ?6)
            ON CONFLICT (key) DO UPDATE SET content = excluded.content, withdrawn_at = excluded.withdrawn_at,
                announcement = ifnull(seen_fact.announcement, excluded.announcement), announced_at = ifnull(seen_fact.announced_at, excluded.announced_at);
            """);
        _digests = new SqliteInsert(connection, "INSERT INTO seen_drama (drama, digest) VALUES (?, ?) ON CONFLICT (drama) DO UPDATE SET digest = excluded.digest;");
    }

    /// <summary>How many deliveries were queued.</summary>
    public int Queued { get; private set; }

    public void Note(NewsChange change)
    {
        long? announcement = change.Kind switch
        {
            // A key that was announced once is never announced again, whatever led to it.
            ChangeKind.Announced => IdOf(change.Key) is null ? Announce(change) : Correct(change),
            ChangeKind.Corrected => Correct(change),
            ChangeKind.Restored => Correct(change),
            ChangeKind.Withdrawn => Withdraw(change.Key, tell: true),
            ChangeKind.Forgotten => Withdraw(change.Key, tell: false),
            _ => null,
        };
        if (change.Update is EventDayUpdate)
            return;
        _facts.Add(change.Key)
            .Add(change.Key.StartsWith("leader/", StringComparison.Ordinal) ? SeenRows.Leaders : change.Update.Subject.DramaId)
            .Add(UpdateJson.Write(change.Update))
            .Add(announcement)
            .Add(change.Kind == ChangeKind.Announced ? _now.At.Stored() : null)
            .Add(change.Kind is ChangeKind.Withdrawn or ChangeKind.Forgotten ? _now.At.Stored() : null)
            .Run();
    }

    /// <summary>Remembers how a drama's record was; null where it is gone.</summary>
    public void SetDigest(string drama, byte[]? digest)
    {
        if (digest is null)
            _connection.Execute("DELETE FROM seen_drama WHERE drama = $drama;", ("$drama", drama));
        else
            _digests.Add(drama).Add(digest).Run();
    }

    /// <summary>Gives up what was withdrawn before it went out.</summary>
    public void Finish() =>
        _connection.Execute(
            """
            UPDATE delivery SET state = 4, error = 'withdrawn before it was sent'
            WHERE state IN (0, 3) AND uncertain_since IS NULL AND announcement IN (SELECT id FROM announcement WHERE withdrawn = 1);
            """);

    public void Dispose()
    {
        _facts.Dispose();
        _digests.Dispose();
    }

    private long? IdOf(string key) => (long?)_connection.Scalar("SELECT id FROM announcement WHERE key = $key;", ("$key", key));

    private long Announce(NewsChange change)
    {
        string content = UpdateJson.Write(change.Update);
        long id = (long)_connection.Scalar(
            """
            INSERT INTO announcement (key, drama, network, kind, content, first_content, created_at)
            VALUES ($key, $drama, $network, $kind, $content, $content, $at) RETURNING id;
            """,
            ("$key", change.Key), ("$drama", change.Update.Subject.DramaId), ("$network", change.Update.Subject.Network),
            ("$kind", (int)change.Update.Kind), ("$content", content), ("$at", _now.At.Stored()))!;
        Queue(id, change.Update);
        return id;
    }

    private long? Correct(NewsChange change)
    {
        if (IdOf(change.Key) is not { } id)
            return null;
        string content = UpdateJson.Write(change.Update);
        int changed = _connection.Execute(
            "UPDATE announcement SET content = $content, withdrawn = 0, revision = revision + 1, changed_at = $at WHERE id = $id AND (content <> $content OR withdrawn = 1);",
            ("$id", id), ("$content", content), ("$at", _now.At.Stored()));
        if (changed > 0)
            MarkPosted(id);
        // What was given up because it was withdrawn is wanted again, where somebody still wants it.
        if (_connection.Execute("UPDATE delivery SET state = 3, error = NULL WHERE announcement = $id AND state = 4 AND error = 'withdrawn before it was sent';", ("$id", id)) > 0)
            HeldDeliveries.HandOver(_connection, "delivery.announcement = $of", id, _now.At, restart: true);
        return id;
    }

    private long? Withdraw(string key, bool tell)
    {
        if (IdOf(key) is not { } id)
            return null;
        int changed = _connection.Execute(
            "UPDATE announcement SET withdrawn = 1, revision = revision + $tell, changed_at = CASE WHEN $tell THEN $at ELSE changed_at END WHERE id = $id AND withdrawn = 0;",
            ("$id", id), ("$tell", tell ? 1 : 0), ("$at", _now.At.Stored()));
        if (changed > 0 && tell)
            MarkPosted(id);
        return id;
    }

    /// <summary>Messages that are posted, and no longer say what is known, are to be edited.</summary>
    private void MarkPosted(long announcement) =>
        _connection.Execute("UPDATE delivery SET is_stale = 1 WHERE announcement = $id AND state = 2;", ("$id", announcement));

    private void Queue(long announcement, Update update)
    {
        using var insert = new SqliteInsert(_connection, "INSERT OR IGNORE INTO delivery (announcement, target, subscription, role, crosspost, state, due_at, joined) VALUES (?, ?, ?, ?, ?, ?, ?, ?);");
        var dues = new DueTimes(_now.At);
        // One target at a time, and none kept: a hundred thousand channels take no more memory than one.
        foreach (TargetWish wish in TargetWishes.Read(_connection, update))
        {
            if (wish.Subscription.Target.Kind == TargetKind.Terminal && !_room.TellsTerminal)
                continue;
            (DateTimeOffset due, bool joined) = dues.Of(wish.Subscription);
            if (wish.NotBefore > due)
                due = wish.NotBefore.Value;
            DeliveryState state = wish.IsSuspended || wish.Subscription.PausedAt is not null ? DeliveryState.Suspended : DeliveryState.Pending;
            insert.Add(announcement).Add(wish.TargetKey).Add(wish.Subscription.Id).Add(wish.Subscription.RoleId.Stored()).Add(wish.Subscription.Crosspost ? 1 : 0)
                .Add((int)state).Add(due.Stored()).Add(joined ? 1 : 0).Run();
            Queued++;
        }
    }
}
