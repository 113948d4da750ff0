using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Store;

/// <summary>Targets that cannot be reached: when they are tried again, and who is told.</summary>
internal static class HeldMessages
{
    /// <summary>What was held longer than this is too old to be posted as a catch-up.</summary>
    public static readonly TimeSpan HeldFor = TimeSpan.FromDays(30);

    /// <summary>Lets one catch-up go to each target whose time has come.</summary>
    public static void Probe(SqliteConnection connection, DateTimeOffset now)
    {
        if (connection.Scalar("SELECT 1 FROM target WHERE suspended_at IS NOT NULL AND next_try_at <= $now LIMIT 1;", ("$now", now.Stored())) is null)
            return;
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        connection.Execute(
            """
            UPDATE delivery SET state = 4, error = 'held for more than thirty days'
            WHERE state = 3 AND announcement IN (SELECT id FROM announcement WHERE created_at < $oldest) AND target IN (SELECT id FROM target WHERE suspended_at IS NOT NULL AND next_try_at <= $now);
            """,
            ("$now", now.Stored()), ("$oldest", (now - HeldFor).Stored()));
        connection.Execute(
            """
            UPDATE delivery SET state = 0, joined = 2, due_at = $now
            WHERE state = 3 AND target IN (SELECT id FROM target WHERE suspended_at IS NOT NULL AND next_try_at <= $now)
                AND (SELECT paused_at FROM subscription WHERE subscription.id = delivery.subscription) IS NULL;
            """,
            ("$now", now.Stored()));
        // Until the answer is there, the next probe is a day away.
        connection.Execute("UPDATE target SET next_try_at = $next WHERE suspended_at IS NOT NULL AND next_try_at <= $now;", ("$now", now.Stored()), ("$next", (now + TimeSpan.FromDays(1)).Stored()));
        transaction.Commit();
    }

    /// <summary>Whom to tell of newly suspended channels; each is handed out once.</summary>
    public static IReadOnlyList<TroubleNotice> TakeNotices(SqliteConnection connection, DateTimeOffset now)
    {
        List<(long Key, Target Target, Trouble Trouble, int Held)> channels = connection.Query(
            """
            SELECT id, channel, guild, channel_type, trouble_code, trouble, trouble_since, suspended_at, next_try_at,
                (SELECT count(*) FROM delivery WHERE delivery.target = target.id AND state = 3)
            FROM target WHERE kind = 0 AND suspended_at IS NOT NULL AND told_at IS NULL AND EXISTS (SELECT 1 FROM subscription WHERE subscription.target = target.id);
            """,
            static row => (row.GetInt64(0), new Target(TargetKind.Channel, row.Id(1), row.IdOrNull(2), row.GetInt32(3)),
                new Trouble((int)(row.NumberOrNull(4) ?? 0), row.TextOrNull(5) ?? "", row.Moment(6), row.MomentOrNull(7), row.MomentOrNull(8)), row.GetInt32(9)));
        var notices = new List<TroubleNotice>(channels.Count);
        foreach ((long key, Target target, Trouble trouble, int held) in channels)
        {
            connection.Execute("UPDATE target SET told_at = $now WHERE id = $id;", ("$id", key), ("$now", now.Stored()));
            List<ulong> subscribers = connection.Query("SELECT DISTINCT created_by FROM subscription WHERE target = $id AND created_by <> 0;", static row => row.Id(0), ("$id", key));
            List<Target> others = connection.Query(
                "SELECT channel, guild, channel_type FROM target WHERE kind = 0 AND guild = $guild AND id <> $id AND trouble_since IS NULL AND EXISTS (SELECT 1 FROM subscription WHERE subscription.target = target.id) ORDER BY last_sent_at DESC LIMIT 3;",
                static row => new Target(TargetKind.Channel, row.Id(0), row.IdOrNull(1), row.GetInt32(2)),
                ("$guild", target.GuildId.Stored()), ("$id", key));
            notices.Add(new TroubleNotice(target, trouble, subscribers, others, held));
        }

        return notices;
    }
}
