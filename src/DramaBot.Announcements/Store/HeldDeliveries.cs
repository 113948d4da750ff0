using System.Diagnostics.CodeAnalysis;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Store;

/// <summary>What happens to waiting deliveries when a subscription changes, or a target can be reached again.</summary>
internal static class HeldDeliveries
{
    /// <summary>Discord's error code "unknown channel".</summary>
    public const int UnknownChannel = 10003;

    /// <summary>Discord's error code "unknown guild", also kept where the bot was removed from one.</summary>
    public const int UnknownGuild = 10004;

    /// <summary>What was held longer than this is too old to be posted as a catch-up.</summary>
    public static readonly TimeSpan HeldFor = TimeSpan.FromDays(30);

    private const string TooOld = "held for more than thirty days";

    /// <summary>The condition of deliveries whose subscription is no more.</summary>
    public const string IsOrphan = "NOT EXISTS (SELECT 1 FROM subscription WHERE subscription.id = delivery.subscription)";

    /// <summary>
    /// Gives each waiting delivery of the condition to the subscription of its target that now wants it: its own where that
    /// still does, else the narrowest other one, else none, and then it is not sent. What was held and no longer is goes
    /// out in one message with the rest.
    /// </summary>
    /// <param name="connection">The state, within a transaction.</param>
    /// <param name="condition">Which deliveries; a constant.</param>
    /// <param name="of">The value of $of in the condition.</param>
    /// <param name="now">The moment.</param>
    /// <param name="restart">Whether all of them are to go by their subscription's clock as it is now.</param>
    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "The condition is a constant of the caller's; values go in as parameters.")]
    public static void HandOver(SqliteConnection connection, string condition, long of, DateTimeOffset now, bool restart = false)
    {
        List<Waiting> deliveries = connection.Query(
            $"""
            SELECT delivery.id, delivery.state, delivery.post, delivery.joined, delivery.subscription, announcement.created_at, target.suspended_at,
                max(ifnull(target.not_before, 0), CASE WHEN target.trouble_since IS NOT NULL THEN ifnull(target.next_try_at, 0) ELSE 0 END),
                (SELECT other.id FROM subscription AS other
                WHERE other.target = delivery.target AND (other.drama IS NULL OR other.drama = announcement.drama)
                    AND (other.network IS NULL OR other.network = announcement.network COLLATE NOCASE) AND (other.updates & announcement.kind) <> 0
                ORDER BY other.paused_at IS NOT NULL, other.drama IS NULL, other.network IS NULL, other.id LIMIT 1),
                (SELECT own.paused_at IS NULL FROM subscription AS own WHERE own.id = delivery.subscription AND (own.updates & announcement.kind) <> 0)
            FROM delivery JOIN announcement ON announcement.id = delivery.announcement JOIN target ON target.id = delivery.target
            WHERE delivery.state IN (0, 3) AND {condition};
            """,
            static row => new Waiting(row.GetInt64(0), row.GetInt32(1) == 3, !row.IsDBNull(2), row.GetInt32(3), row.NumberOrNull(4), row.Moment(5), !row.IsDBNull(6), row.Moment(7), row.NumberOrNull(8), row.NumberOrNull(9)),
            ("$of", of));
        var wishes = new Dictionary<long, Subscription>();
        foreach (Waiting delivery in deliveries)
        {
            if (delivery.Best is not { } best)
            {
                GiveUp(connection, delivery.Id, "nobody is subscribed any more");
                continue;
            }

            // Its own subscription keeps it, unless that is paused and another one is not.
            bool keeps = delivery.OwnIsActive == 1 || (delivery.OwnIsActive == 0 && Wish(best).PausedAt is not null);
            Settle(connection, delivery, Wish(keeps ? delivery.Subscription!.Value : best), now, restart);
        }

        Subscription Wish(long id)
        {
            if (!wishes.TryGetValue(id, out Subscription? wish))
                wishes[id] = wish = SubscriptionRows.Find(connection, id)!;
            return wish;
        }
    }

    /// <summary>Tries the targets of the condition again at the next occasion. Where nothing is held, the next news shows whether the trouble is over.</summary>
    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "The condition is a constant of the caller's; values go in as parameters.")]
    public static void TryAgain(SqliteConnection connection, string condition, long of, DateTimeOffset now, int kind)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        connection.Execute($"UPDATE target SET next_try_at = $now, not_before = NULL WHERE {condition} AND trouble_since IS NOT NULL;", ("$of", of), ("$now", now.Stored()), ("$kind", kind));
        connection.Execute($"UPDATE delivery SET due_at = min(due_at, $now) WHERE state = 0 AND joined = 0 AND target IN (SELECT id FROM target WHERE {condition} AND trouble_since IS NOT NULL);", ("$of", of), ("$now", now.Stored()), ("$kind", kind));
        connection.Execute(
            $"""
            UPDATE target SET trouble_code = NULL, trouble = NULL, trouble_since = NULL, trouble_count = 0, suspended_at = NULL, next_try_at = NULL, told_at = NULL
            WHERE {condition} AND trouble_since IS NOT NULL AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.target = target.id AND state IN (0, 1, 3));
            """,
            ("$of", of), ("$kind", kind));
        transaction.Commit();
    }

    /// <summary>Holds what waits for a server's channels until the bot is back in it.</summary>
    public static void Suspend(SqliteConnection connection, ulong guild, DateTimeOffset now)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        connection.Execute(
            """
            UPDATE target SET trouble_code = $code, trouble = 'the bot was removed from the server', trouble_since = ifnull(trouble_since, $now),
                suspended_at = ifnull(suspended_at, $now), next_try_at = NULL, told_at = ifnull(told_at, $now)
            WHERE kind = 0 AND guild = $guild;
            """,
            ("$guild", guild.Stored()), ("$now", now.Stored()), ("$code", UnknownGuild));
        connection.Execute("UPDATE delivery SET state = 3 WHERE state = 0 AND target IN (SELECT id FROM target WHERE kind = 0 AND guild = $guild);", ("$guild", guild.Stored()));
        transaction.Commit();
    }

    private static void Settle(SqliteConnection connection, Waiting delivery, Subscription wish, DateTimeOffset now, bool restart)
    {
        bool hold = delivery.IsTargetSuspended || wish.PausedAt is not null;
        if (delivery.IsUnderWay)
        {
            // It may be posted already: it is looked for, whatever its subscription says now.
            if (delivery.IsHeld && !hold)
                connection.Execute("UPDATE delivery SET state = 0, due_at = max($now, $before) WHERE id = $id;", ("$id", delivery.Id), ("$now", now.Stored()), ("$before", delivery.NotBefore.Stored()));
            return;
        }

        bool released = delivery.IsHeld && !hold;
        if (released && now - delivery.CreatedAt > HeldFor)
            GiveUp(connection, delivery.Id, TooOld);
        else if (restart || released || hold != delivery.IsHeld || delivery.Subscription != wish.Id)
        {
            (DateTimeOffset at, bool joined) = DeliveryTimes.Due(wish, now);
            connection.Execute(
                "UPDATE delivery SET subscription = $subscription, state = $state, due_at = max($at, $before), joined = max(joined, $joined), role = $role, crosspost = $crosspost WHERE id = $id;",
                ("$id", delivery.Id), ("$subscription", wish.Id), ("$state", hold ? 3 : 0), ("$at", at.Stored()), ("$before", delivery.NotBefore.Stored()),
                ("$joined", released ? 2 : joined ? 1 : 0), ("$role", wish.RoleId.Stored()), ("$crosspost", wish.Crosspost ? 1 : 0));
        }
    }

    // Its place in a message that may be posted is kept by the others: only this one leaves it.
    private static void GiveUp(SqliteConnection connection, long delivery, string why) =>
        connection.Execute("UPDATE delivery SET state = 4, post = NULL, error = $why WHERE id = $id;", ("$id", delivery), ("$why", why));

    private sealed record Waiting(long Id, bool IsHeld, bool IsUnderWay, int Joined, long? Subscription, DateTimeOffset CreatedAt, bool IsTargetSuspended, DateTimeOffset NotBefore, long? Best, long? OwnIsActive);
}
