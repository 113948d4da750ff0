using System.Diagnostics.CodeAnalysis;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Store;

/// <summary>What happens to waiting deliveries when a subscription changes, or a target can be reached again.</summary>
internal static class HeldDeliveries
{
    /// <summary>Discord's error code "unknown guild", also kept where the bot was removed from one.</summary>
    public const int UnknownGuild = 10004;

    /// <summary>Sets what waits for a subscription to when it now goes out; what was held by a pause goes out in one message.</summary>
    public static void Reschedule(SqliteConnection connection, Subscription subscription, DateTimeOffset now)
    {
        if (subscription.PausedAt is not null)
        {
            connection.Execute("UPDATE delivery SET state = 3 WHERE subscription = $id AND state = 0;", ("$id", subscription.Id));
            return;
        }

        (DateTimeOffset at, bool joined) = DeliveryTimes.Due(subscription, now);
        connection.Execute(
            """
            UPDATE delivery SET
                due_at = max($at, ifnull((SELECT next_try_at FROM target WHERE target.id = delivery.target AND trouble_since IS NOT NULL), $at)),
                joined = CASE WHEN state = 3 THEN 2 ELSE max($joined, joined AND $at > $now) END,
                role = $role, crosspost = $crosspost, state = 0
            WHERE subscription = $id AND post IS NULL
                AND (state = 0 OR (state = 3 AND (SELECT suspended_at FROM target WHERE target.id = delivery.target) IS NULL));
            """,
            ("$id", subscription.Id), ("$at", at.Stored()), ("$now", now.Stored()), ("$joined", joined), ("$role", subscription.RoleId.Stored()), ("$crosspost", subscription.Crosspost));
    }

    /// <summary>What waits for a subscription that is no more goes to another one of the same target that wants it too, or nowhere.</summary>
    public static void AbandonOrphans(SqliteConnection connection)
    {
        connection.Execute(
            """
            UPDATE delivery SET subscription = (
                SELECT other.id FROM subscription AS other JOIN announcement ON announcement.id = delivery.announcement
                WHERE other.target = delivery.target AND (other.drama IS NULL OR other.drama = announcement.drama)
                    AND (other.network IS NULL OR other.network = announcement.network COLLATE NOCASE) AND (other.updates & announcement.kind) <> 0
                ORDER BY other.drama IS NULL, other.network IS NULL, other.id LIMIT 1)
            WHERE state IN (0, 3) AND NOT EXISTS (SELECT 1 FROM subscription WHERE subscription.id = delivery.subscription);
            """);
        connection.Execute("UPDATE delivery SET state = 4, error = 'nobody is subscribed any more' WHERE state IN (0, 3) AND subscription IS NULL;");
    }

    /// <summary>Tries the targets of the condition again at the next occasion. Where nothing is held, the next news shows whether the trouble is over.</summary>
    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "The condition is a constant of the caller's; values go in as parameters.")]
    public static void TryAgain(SqliteConnection connection, string condition, long of, DateTimeOffset now, int kind)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        connection.Execute($"UPDATE target SET next_try_at = $now WHERE {condition} AND trouble_since IS NOT NULL;", ("$of", of), ("$now", now.Stored()), ("$kind", kind));
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
}
