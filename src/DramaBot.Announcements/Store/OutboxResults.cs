using DramaBot.Announcements.Delivery;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Store;

/// <summary>Writes down what became of messages, and what follows for their targets.</summary>
internal static class OutboxResults
{
    /// <summary>How long a target may refuse before its messages are held: an outage must not look like a decision.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LastRetry = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan RefusedEditRetry = TimeSpan.FromHours(6);
    private static readonly TimeSpan FirstProbe = TimeSpan.FromHours(1);
    private static readonly TimeSpan LastProbe = TimeSpan.FromDays(1);

    public static void Write(SqliteConnection connection, OutboxJob job, SendOutcome outcome, DateTimeOffset now)
    {
        switch (job.Kind)
        {
            case OutboxJobKind.Send:
                WriteSend(connection, job, outcome, now);
                break;
            case OutboxJobKind.Edit:
                WriteEdit(connection, job, outcome, now);
                break;
            default:
                WriteCrosspost(connection, job, outcome, now);
                break;
        }
    }

    private static void WriteSend(SqliteConnection connection, OutboxJob job, SendOutcome outcome, DateTimeOffset now)
    {
        long post = job.Post.Id;
        switch (outcome)
        {
            case SendOutcome.Sent sent:
                WriteSent(connection, job, sent, now);
                break;
            case SendOutcome.Later later:
                DateTimeOffset again = now + (later.After ?? Backoff(FirstRetry, LastRetry, job.Attempts));
                LeaveOutbox(connection, job, isUncertain: later.MayBeThere, code: null, later.Text, now);
                // What waits behind it, and what is queued until then, would meet the same answer, and must not overtake it.
                connection.Execute("UPDATE delivery SET due_at = max(due_at, $again) WHERE target = $target AND state = 0;", ("$target", job.TargetKey), ("$again", again.Stored()));
                connection.Execute("UPDATE target SET not_before = $again WHERE id = $target;", ("$target", job.TargetKey), ("$again", again.Stored()));
                break;
            case SendOutcome.Refused refused:
                LeaveOutbox(connection, job, isUncertain: false, refused.Code, refused.Text, now);
                Trouble(connection, job.TargetKey, refused, now);
                break;
            case SendOutcome.Impossible impossible:
                connection.Execute("UPDATE delivery SET state = 4, error_code = $code, error = $error WHERE post = $post;", ("$post", post), ("$code", impossible.Code), ("$error", impossible.Text));
                break;
            default:
                throw new ArgumentException($"{outcome} is no outcome of sending.", nameof(outcome));
        }
    }

    private static void WriteSent(SqliteConnection connection, OutboxJob job, SendOutcome.Sent sent, DateTimeOffset now)
    {
        connection.Execute(
            """
            UPDATE delivery SET state = 2, channel = $channel, message = $message, sent_at = $now, uncertain_since = NULL, error_code = NULL, error = NULL,
                is_stale = revision < (SELECT announcement.revision FROM announcement WHERE announcement.id = delivery.announcement)
            WHERE post = $post;
            """,
            ("$post", job.Post.Id), ("$channel", sent.ChannelId.Stored()), ("$message", sent.MessageId.Stored()), ("$now", now.Stored()));
        bool wasInTrouble = connection.Scalar("SELECT 1 FROM target WHERE id = $target AND trouble_since IS NOT NULL;", ("$target", job.TargetKey)) is not null;
        connection.Execute(
            """
            UPDATE target SET last_sent_at = $now, direct_channel = CASE WHEN kind = 1 THEN $channel END, not_before = NULL,
                trouble_code = NULL, trouble = NULL, trouble_since = NULL, trouble_count = 0, suspended_at = NULL, next_try_at = NULL, told_at = NULL
            WHERE id = $target;
            """,
            ("$target", job.TargetKey), ("$channel", sent.ChannelId.Stored()), ("$now", now.Stored()));
        if (!wasInTrouble)
            return;
        // What was held since the probe, and corrections that were refused, wait no longer.
        HeldDeliveries.HandOver(connection, "delivery.target = $of", job.TargetKey, now);
        connection.Execute("UPDATE delivery SET due_at = min(due_at, $now) WHERE target = $target AND (state = 0 AND joined = 0 OR state = 2 AND is_stale = 1);", ("$target", job.TargetKey), ("$now", now.Stored()));
    }

    /// <summary>Puts a message back among those that wait, where somebody still wants it.</summary>
    private static void LeaveOutbox(SqliteConnection connection, OutboxJob job, bool isUncertain, int? code, string text, DateTimeOffset now)
    {
        // An answer speaks for its own attempt alone: what an earlier one may have posted is still uncertain.
        connection.Execute(
            """
            UPDATE delivery SET state = 0, error_code = $code, error = $error, post = CASE WHEN $uncertain THEN post END, uncertain_since = CASE WHEN $uncertain THEN uncertain_since END
            WHERE post = $post;
            """,
            ("$post", job.Post.Id), ("$code", code), ("$error", text), ("$uncertain", isUncertain || job.Post.UncertainSince is not null));
        HeldDeliveries.HandOver(connection, $"delivery.target = $of AND {HeldDeliveries.IsOrphan}", job.TargetKey, now);
    }

    private static void Trouble(SqliteConnection connection, long target, SendOutcome.Refused refused, DateTimeOffset now)
    {
        (DateTimeOffset Since, int Count, bool IsSuspended) before = connection.Query(
            "SELECT trouble_since, trouble_count, suspended_at IS NOT NULL FROM target WHERE id = $target;",
            row => (row.MomentOrNull(0) is { } since && since < now ? since : now, row.GetInt32(1), row.GetBoolean(2)),
            ("$target", target))[0];
        bool suspend = before.IsSuspended || now - before.Since >= Grace;
        DateTimeOffset next = now + (suspend ? Backoff(FirstProbe, LastProbe, before.Count) : Grace);
        connection.Execute(
            """
            UPDATE target SET trouble_code = $code, trouble = $text, trouble_since = $since, trouble_count = trouble_count + $suspend,
                suspended_at = CASE WHEN $suspend THEN ifnull(suspended_at, $now) END, next_try_at = $next, not_before = NULL
            WHERE id = $target;
            """,
            ("$target", target), ("$code", refused.Code), ("$text", refused.Text), ("$since", before.Since.Stored()), ("$suspend", suspend ? 1 : 0), ("$now", now.Stored()), ("$next", next.Stored()));
        connection.Execute(
            "UPDATE delivery SET state = CASE WHEN $suspend THEN 3 ELSE 0 END, due_at = max(due_at, $next) WHERE target = $target AND state = 0;",
            ("$target", target), ("$suspend", suspend ? 1 : 0), ("$next", next.Stored()));
    }

    private static void WriteEdit(SqliteConnection connection, OutboxJob job, SendOutcome outcome, DateTimeOffset now)
    {
        TimeSpan? after = outcome switch
        {
            SendOutcome.Later later => later.After ?? LastRetry,
            // Who may not be written to now may be again; the message still says what is wrong.
            SendOutcome.Refused refused when !IsPastEditing(refused.Code) => RefusedEditRetry,
            _ => null,
        };
        (int Code, string? Text) fault = Fault(outcome);
        connection.Execute("UPDATE delivery SET error_code = $code, error = $error WHERE post = $post;", ("$post", job.Post.Id), ("$code", fault.Text is null ? null : fault.Code), ("$error", fault.Text is null ? null : $"could not be corrected: {fault.Text}"));
        if (after is { } wait)
        {
            connection.Execute("UPDATE delivery SET due_at = $again WHERE post = $post;", ("$post", job.Post.Id), ("$again", (now + wait).Stored()));
            return;
        }

        // One that cannot be edited (deleted, or too many edits) is left as it is.
        foreach (Announcement item in job.Post.Items)
        {
            connection.Execute(
                "UPDATE delivery SET revision = $revision, is_stale = $revision < (SELECT announcement.revision FROM announcement WHERE announcement.id = $announcement) WHERE post = $post AND announcement = $announcement;",
                ("$post", job.Post.Id), ("$announcement", item.Id), ("$revision", item.Revision));
        }
    }

    /// <summary>Unknown message, edited too often, or not the bot's own: by Discord's codes.</summary>
    private static bool IsPastEditing(int code) => code is 10008 or 20022 or 30046 or 50005;

    private static void WriteCrosspost(SqliteConnection connection, OutboxJob job, SendOutcome outcome, DateTimeOffset now)
    {
        if (outcome is SendOutcome.Later later)
        {
            connection.Execute("UPDATE delivery SET due_at = $again WHERE post = $post;", ("$post", job.Post.Id), ("$again", (now + (later.After ?? LastRetry)).Stored()));
            return;
        }

        (int Code, string? Text) fault = Fault(outcome);
        connection.Execute(
            "UPDATE delivery SET crosspost = CASE WHEN $error IS NULL THEN 2 ELSE 3 END, error_code = $code, error = $error WHERE post = $post;",
            ("$post", job.Post.Id), ("$code", fault.Text is null ? null : fault.Code), ("$error", fault.Text is null ? null : $"could not be published to followers: {fault.Text}"));
    }

    private static (int Code, string? Text) Fault(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Refused refused => (refused.Code, refused.Text),
        SendOutcome.Impossible impossible => (impossible.Code, impossible.Text),
        _ => (0, null),
    };

    private static TimeSpan Backoff(TimeSpan first, TimeSpan last, int times) => TimeSpan.FromTicks(Math.Min(last.Ticks, first.Ticks << Math.Min(times, 20)));
}
