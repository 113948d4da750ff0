using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.News;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Store;

/// <summary>Writes what a look found, within the look's transaction.</summary>
internal sealed class OutboxWriter(SqliteConnection connection, NewsRoom room, Moment now)
{
    /// <summary>How many deliveries were queued.</summary>
    public int Queued { get; private set; }

    public static bool IsAnnounced(SqliteConnection connection, string key) =>
        connection.Scalar("SELECT 1 FROM announcement WHERE key = $key;", ("$key", key)) is not null;

    public void Note(NewsChange change)
    {
        long? announcement = change.Kind switch
        {
            // A record that is raised, mended and raised again has one name.
            ChangeKind.Announced => IsAnnounced(connection, change.Key) ? Correct(change) : Announce(change),
            ChangeKind.Corrected => Correct(change),
            ChangeKind.Restored => Correct(change),
            ChangeKind.Withdrawn => Withdraw(change.Key, tell: true),
            ChangeKind.Forgotten => Withdraw(change.Key, tell: false),
            _ => null,
        };
        if (change.Update is EventDayUpdate)
            return;
        connection.Execute(
            """
            INSERT INTO seen_fact (key, drama, place, content, announcement, announced_at, withdrawn_at)
            VALUES ($key, $drama, (SELECT ifnull(max(place), 0) + 1 FROM seen_fact WHERE drama = $drama), $content, $announcement, $announced, $withdrawn)
            ON CONFLICT (key) DO UPDATE SET content = excluded.content, withdrawn_at = excluded.withdrawn_at,
                announcement = ifnull(seen_fact.announcement, excluded.announcement), announced_at = ifnull(seen_fact.announced_at, excluded.announced_at);
            """,
            ("$key", change.Key),
            ("$drama", change.Key.StartsWith("leader/", StringComparison.Ordinal) ? SeenRows.Leaders : change.Update.Subject.DramaId),
            ("$content", UpdateJson.Write(change.Update)),
            ("$announcement", announcement),
            ("$announced", change.Kind == ChangeKind.Announced ? now.At.Stored() : null),
            ("$withdrawn", change.Kind is ChangeKind.Withdrawn or ChangeKind.Forgotten ? now.At.Stored() : null));
    }

    /// <summary>Gives up what was withdrawn before it went out.</summary>
    public void Finish() =>
        connection.Execute(
            """
            UPDATE delivery SET state = 4, error = 'withdrawn before it was sent'
            WHERE state IN (0, 3) AND uncertain_since IS NULL AND announcement IN (SELECT id FROM announcement WHERE withdrawn = 1);
            """);

    private long Announce(NewsChange change)
    {
        string content = UpdateJson.Write(change.Update);
        long id = (long)connection.Scalar(
            """
            INSERT INTO announcement (key, drama, network, kind, content, first_content, created_at)
            VALUES ($key, $drama, $network, $kind, $content, $content, $at) RETURNING id;
            """,
            ("$key", change.Key), ("$drama", change.Update.Subject.DramaId), ("$network", change.Update.Subject.Network),
            ("$kind", (int)change.Update.Kind), ("$content", content), ("$at", now.At.Stored()))!;
        Queue(id, change.Update);
        return id;
    }

    private long? Correct(NewsChange change)
    {
        string content = UpdateJson.Write(change.Update);
        connection.Execute(
            "UPDATE announcement SET content = $content, withdrawn = 0, revision = revision + 1, changed_at = $at WHERE key = $key AND (content <> $content OR withdrawn = 1);",
            ("$key", change.Key), ("$content", content), ("$at", now.At.Stored()));
        // What was given up because it was withdrawn is wanted again.
        connection.Execute(
            "UPDATE delivery SET state = 0, error = NULL WHERE state = 4 AND error = 'withdrawn before it was sent' AND announcement = (SELECT id FROM announcement WHERE key = $key);",
            ("$key", change.Key));
        return (long?)connection.Scalar("SELECT id FROM announcement WHERE key = $key;", ("$key", change.Key));
    }

    private long? Withdraw(string key, bool tell)
    {
        connection.Execute(
            "UPDATE announcement SET withdrawn = 1, revision = revision + $tell, changed_at = CASE WHEN $tell THEN $at ELSE changed_at END WHERE key = $key AND withdrawn = 0;",
            ("$key", key), ("$tell", tell ? 1 : 0), ("$at", now.At.Stored()));
        return (long?)connection.Scalar("SELECT id FROM announcement WHERE key = $key;", ("$key", key));
    }

    private void Queue(long announcement, Update update)
    {
        Dictionary<(TargetKind, ulong), (long Id, bool IsSuspended)> targets = connection.Query(
            "SELECT kind, channel, id, suspended_at IS NOT NULL FROM target;",
            static row => KeyValuePair.Create(((TargetKind)row.GetInt32(0), row.Id(1)), (row.GetInt64(2), row.GetBoolean(3)))).ToDictionary();
        using var insert = new SqliteInsert(connection, "INSERT OR IGNORE INTO delivery (announcement, target, subscription, role, crosspost, state, due_at, joined) VALUES (?, ?, ?, ?, ?, ?, ?, ?);");
        foreach (IGrouping<Target, Subscription> wishes in SubscriptionRows.ReadFor(connection, update).GroupBy(static subscription => subscription.Target))
        {
            if (wishes.Key.Kind == TargetKind.Terminal && !room.TellsTerminal)
                continue;
            (long target, bool isSuspended) = targets[(wishes.Key.Kind, wishes.Key.Id)];
            // The narrowest wish decides, unless it is paused and a wider one is not.
            Subscription wish = wishes.FirstOrDefault(static subscription => subscription.PausedAt is null) ?? wishes.First();
            (DateTimeOffset due, bool joined) = DeliveryTimes.Due(wish, now.At);
            DeliveryState state = isSuspended || wish.PausedAt is not null ? DeliveryState.Suspended : DeliveryState.Pending;
            insert.Add(announcement).Add(target).Add(wish.Id).Add(wish.RoleId.Stored()).Add(wish.Crosspost ? 1 : 0).Add((int)state).Add(due.Stored()).Add(joined ? 1 : 0).Run();
            Queued++;
        }
    }
}
