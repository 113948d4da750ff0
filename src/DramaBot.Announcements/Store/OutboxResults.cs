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
                connection.Execute(
                    "UPDATE delivery SET state = 2, channel = $channel, message = $message, sent_at = $now, uncertain_since = NULL, error_code = NULL, error = NULL WHERE post = $post;",
                    ("$post", post), ("$channel", sent.ChannelId.Stored()), ("$message", sent.MessageId.Stored()), ("$now", now.Stored()));
                WriteRevisions(connection, job);
                connection.Execute(
                    """
                    UPDATE target SET last_sent_at = $now, direct_channel = CASE WHEN kind = 1 THEN $channel END,
                        trouble_code = NULL, trouble = NULL, trouble_since = NULL, trouble_count = 0, suspended_at = NULL, next_try_at = NULL, told_at = NULL
                    WHERE id = $target;
                    """,
                    ("$target", job.TargetKey), ("$channel", sent.ChannelId.Stored()), ("$now", now.Stored()));
                break;
            case SendOutcome.Later later:
                DateTimeOffset again = now + (later.After ?? Backoff(FirstRetry, LastRetry, job.Attempts));
                connection.Execute(
                    """
                    UPDATE delivery SET state = 0, error = $error, post = CASE WHEN $uncertain THEN post END, uncertain_since = CASE WHEN $uncertain THEN uncertain_since END
                    WHERE post = $post;
                    """,
                    ("$post", post), ("$error", later.Text), ("$uncertain", later.MayBeThere));
                // What waits behind it would meet the same answer.
                connection.Execute("UPDATE delivery SET due_at = max(due_at, $again) WHERE target = $target AND state = 0;", ("$target", job.TargetKey), ("$again", again.Stored()));
                break;
            case SendOutcome.Refused refused:
                connection.Execute("UPDATE delivery SET state = 0, post = NULL, uncertain_since = NULL, error_code = $code, error = $error WHERE post = $post;", ("$post", post), ("$code", refused.Code), ("$error", refused.Text));
                Trouble(connection, job.TargetKey, refused, now);
                break;
            case SendOutcome.Impossible impossible:
                connection.Execute("UPDATE delivery SET state = 4, error_code = $code, error = $error WHERE post = $post;", ("$post", post), ("$code", impossible.Code), ("$error", impossible.Text));
                break;
            default:
                throw new ArgumentException($"{outcome} is no outcome of sending.", nameof(outcome));
        }
    }

    private static void Trouble(SqliteConnection connection, long target, SendOutcome.Refused refused, DateTimeOffset now)
    {
        (DateTimeOffset Since, int Count, bool IsSuspended) before = connection.Query(
            "SELECT trouble_since, trouble_count, suspended_at IS NOT NULL FROM target WHERE id = $target;",
            row => (row.MomentOrNull(0) ?? now, row.GetInt32(1), row.GetBoolean(2)),
            ("$target", target))[0];
        bool suspend = before.IsSuspended || now - before.Since >= Grace;
        DateTimeOffset next = now + (suspend ? Backoff(FirstProbe, LastProbe, before.Count) : Grace);
        connection.Execute(
            """
            UPDATE target SET trouble_code = $code, trouble = $text, trouble_since = $since, trouble_count = trouble_count + 1,
                suspended_at = CASE WHEN $suspend THEN ifnull(suspended_at, $now) END, next_try_at = $next
            WHERE id = $target;
            """,
            ("$target", target), ("$code", refused.Code), ("$text", refused.Text), ("$since", before.Since.Stored()), ("$suspend", suspend), ("$now", now.Stored()), ("$next", next.Stored()));
        connection.Execute(
            "UPDATE delivery SET state = CASE WHEN $suspend THEN 3 ELSE 0 END, due_at = max(due_at, $next) WHERE target = $target AND state = 0;",
            ("$target", target), ("$suspend", suspend), ("$next", next.Stored()));
    }

    private static void WriteEdit(SqliteConnection connection, OutboxJob job, SendOutcome outcome, DateTimeOffset now)
    {
        if (outcome is SendOutcome.Later later)
        {
            connection.Execute("UPDATE delivery SET due_at = $again WHERE post = $post;", ("$post", job.Post.Id), ("$again", (now + (later.After ?? LastRetry)).Stored()));
            return;
        }

        // One that cannot be edited (deleted, or too many edits) is left as it is.
        WriteRevisions(connection, job);
        (int Code, string? Text) fault = Fault(outcome);
        connection.Execute("UPDATE delivery SET error_code = $code, error = $error WHERE post = $post;", ("$post", job.Post.Id), ("$code", fault.Text is null ? null : fault.Code), ("$error", fault.Text is null ? null : $"could not be corrected: {fault.Text}"));
    }

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

    private static void WriteRevisions(SqliteConnection connection, OutboxJob job)
    {
        foreach (Announcement item in job.Post.Items)
            connection.Execute("UPDATE delivery SET revision = $revision WHERE post = $post AND announcement = $announcement;", ("$post", job.Post.Id), ("$announcement", item.Id), ("$revision", item.Revision));
    }

    private static (int Code, string? Text) Fault(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Refused refused => (refused.Code, refused.Text),
        SendOutcome.Impossible impossible => (impossible.Code, impossible.Text),
        _ => (0, null),
    };

    private static TimeSpan Backoff(TimeSpan first, TimeSpan last, int times) => TimeSpan.FromTicks(Math.Min(last.Ticks, first.Ticks << Math.Min(times, 20)));
}
