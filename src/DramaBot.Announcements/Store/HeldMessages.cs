using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Store;

/// <summary>Targets that cannot be reached: when they are tried again, and who is told.</summary>
internal static class HeldMessages
{
    /// <summary>Lets one catch-up go to each target whose time has come, outside its quiet hours.</summary>
    public static void Probe(SqliteConnection connection, DateTimeOffset now)
    {
        if (connection.Scalar("SELECT 1 FROM target WHERE suspended_at IS NOT NULL AND next_try_at <= $now LIMIT 1;", ("$now", now.Stored())) is null)
            return;
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        connection.Execute(
            """
            UPDATE delivery SET state = 4, post = NULL, error = 'held for more than thirty days'
            WHERE state = 3 AND announcement IN (SELECT id FROM announcement WHERE created_at < $oldest) AND target IN (SELECT id FROM target WHERE suspended_at IS NOT NULL AND next_try_at <= $now);
            """,
            ("$now", now.Stored()), ("$oldest", (now - HeldDeliveries.HeldFor).Stored()));
        List<long> subscriptions = connection.Query(
            """
            SELECT DISTINCT subscription.id FROM target JOIN subscription ON subscription.target = target.id
            WHERE suspended_at IS NOT NULL AND next_try_at <= $now AND paused_at IS NULL AND EXISTS (SELECT 1 FROM delivery WHERE delivery.target = target.id AND state = 3 AND delivery.subscription = subscription.id);
            """,
            static row => row.GetInt64(0),
            ("$now", now.Stored()));
        foreach (long id in subscriptions)
        {
            connection.Execute(
                """
                UPDATE delivery SET state = 0, joined = CASE WHEN post IS NULL THEN 2 ELSE joined END, due_at = $at
                WHERE state = 3 AND target = (SELECT target FROM subscription WHERE id = $id) AND subscription = $id;
                """,
                ("$id", id), ("$at", DeliveryTimes.AfterQuiet(SubscriptionRows.Find(connection, id)!, now).Stored()));
        }

        // Until the answer is there, the next probe is a day away.
        connection.Execute("UPDATE target SET next_try_at = $next WHERE suspended_at IS NOT NULL AND next_try_at <= $now;", ("$now", now.Stored()), ("$next", (now + TimeSpan.FromDays(1)).Stored()));
        transaction.Commit();
    }

    /// <summary>Whom to tell of newly suspended channels; each is handed out once.</summary>
    public static IReadOnlyList<TroubleNotice> TakeNotices(SqliteConnection connection, DateTimeOffset now)
    {
        List<(long Key, Target Target, Trouble Trouble, int Held)> channels = connection.Query(
            """
            UPDATE target SET told_at = $now
            WHERE kind = 0 AND suspended_at IS NOT NULL AND told_at IS NULL AND EXISTS (SELECT 1 FROM subscription WHERE subscription.target = target.id)
            RETURNING id, channel, guild, channel_type, trouble_code, trouble, trouble_since, suspended_at, next_try_at,
                (SELECT count(*) FROM delivery WHERE delivery.target = target.id AND state = 3);
            """,
            static row => (row.GetInt64(0), new Target(TargetKind.Channel, row.Id(1), row.IdOrNull(2), row.GetInt32(3)),
                new Trouble((int)(row.NumberOrNull(4) ?? 0), row.TextOrNull(5) ?? "", row.Moment(6), row.MomentOrNull(7), row.MomentOrNull(8)), row.GetInt32(9)),
            ("$now", now.Stored()));
        return [.. channels.Select(channel => new TroubleNotice(channel.Target, channel.Trouble, Subscribers(connection, channel.Key), OtherChannels(connection, channel.Key, channel.Target), channel.Held))];
    }

    /// <summary>Whoever could not be told yet is to be told later.</summary>
    public static void PutBack(SqliteConnection connection, IEnumerable<TroubleNotice> untold)
    {
        foreach (TroubleNotice notice in untold)
            connection.Execute("UPDATE target SET told_at = NULL WHERE kind = 0 AND channel = $channel;", ("$channel", notice.Target.Id.Stored()));
    }

    private static List<ulong> Subscribers(SqliteConnection connection, long target) =>
        connection.Query("SELECT DISTINCT created_by FROM subscription WHERE target = $id AND created_by <> 0;", static row => row.Id(0), ("$id", target));

    private static List<Target> OtherChannels(SqliteConnection connection, long key, Target target) =>
        connection.Query(
            "SELECT channel, guild, channel_type FROM target WHERE kind = 0 AND guild = $guild AND id <> $id AND trouble_since IS NULL AND EXISTS (SELECT 1 FROM subscription WHERE subscription.target = target.id) ORDER BY last_sent_at DESC LIMIT 3;",
            static row => new Target(TargetKind.Channel, row.Id(0), row.IdOrNull(1), row.GetInt32(2)),
            ("$guild", target.GuildId.Stored()), ("$id", key));
}
