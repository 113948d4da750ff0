using System.Globalization;
using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Store;

/// <summary>Takes from the outbox what is to be done now.</summary>
internal static class OutboxRows
{
    private const string ReadPost =
        """
        SELECT delivery.post, target.kind, target.channel, target.guild, target.channel_type, target.direct_channel, delivery.joined, delivery.role,
            delivery.channel, delivery.message, delivery.uncertain_since, delivery.attempts, target.id
        FROM delivery JOIN target ON target.id = delivery.target WHERE delivery.id = $id;
        """;

    /// <summary>What was being sent when the last run ended: it is sent again under its old nonce, or looked for.</summary>
    public static int Recover(SqliteConnection connection, DateTimeOffset now) =>
        connection.Execute("UPDATE delivery SET state = 0, due_at = min(due_at, $now) WHERE state = 1;", ("$now", now.Stored()));

    /// <summary>Takes messages that are due, at most one for each target, those that have waited longest first.</summary>
    public static IReadOnlyList<OutboxJob> ClaimPosts(SqliteConnection connection, int limit, DateTimeOffset now, IReadOnlyList<TargetKind> kinds)
    {
        if (limit <= 0)
            return [];
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        List<(long Id, long Target, int Joined, long? Post)> leaders = connection.Query(
            $"""
            SELECT first.id, first.target, first.joined, first.post FROM delivery AS first
            WHERE first.state = 0 AND first.due_at <= $now
                AND first.id = (SELECT mine.id FROM delivery AS mine WHERE mine.target = first.target AND mine.state = 0 AND mine.due_at <= $now ORDER BY mine.due_at, mine.id LIMIT 1)
                AND NOT EXISTS (SELECT 1 FROM delivery AS under_way WHERE under_way.target = first.target AND under_way.state = 1)
                AND (SELECT kind FROM target WHERE target.id = first.target) IN ({Numbers(kinds)})
            ORDER BY first.due_at, first.id LIMIT $limit;
            """,
            static row => (row.GetInt64(0), row.GetInt64(1), row.GetInt32(2), row.NumberOrNull(3)),
            ("$now", now.Stored()), ("$limit", limit));
        var jobs = new List<OutboxJob>(leaders.Count);
        foreach ((long id, long target, int joined, long? post) in leaders)
        {
            long leader = post ?? id;
            if (post is null)
                connection.Execute("UPDATE delivery SET post = $id WHERE id = $id;", ("$id", id));
            if (post is null && joined > 0)
                Join(connection, id, target, joined, now);
            jobs.Add(ReadJob(connection, OutboxJobKind.Send, leader));
            connection.Execute("UPDATE delivery SET state = 1, attempts = attempts + 1, uncertain_since = ifnull(uncertain_since, $now) WHERE post = $post;", ("$post", leader), ("$now", now.Stored()));
        }

        transaction.Commit();
        return jobs;
    }

    /// <summary>Posted messages that no longer say what is known, and messages that are to be published to followers.</summary>
    public static IReadOnlyList<OutboxJob> FindFollowUps(SqliteConnection connection, int limit, DateTimeOffset now, DateTimeOffset since, IReadOnlyList<TargetKind> kinds) =>
        limit <= 0 ? [] :
        [
            .. connection.Query(
                $"""
                SELECT DISTINCT delivery.post FROM announcement JOIN delivery ON delivery.announcement = announcement.id JOIN target ON target.id = delivery.target
                WHERE announcement.changed_at IS NOT NULL AND announcement.created_at >= $since AND delivery.state = 2 AND delivery.message IS NOT NULL
                    AND delivery.revision < announcement.revision AND delivery.due_at <= $now AND target.suspended_at IS NULL AND target.kind IN ({Numbers(kinds)})
                ORDER BY announcement.changed_at LIMIT $limit;
                """,
                static row => row.GetInt64(0),
                ("$since", since.Stored()), ("$now", now.Stored()), ("$limit", limit)).Select(post => ReadJob(connection, OutboxJobKind.Edit, post)),
            .. connection.Query(
                "SELECT DISTINCT post FROM delivery WHERE state = 2 AND crosspost = 1 AND message IS NOT NULL AND due_at <= $now AND sent_at >= $recent LIMIT $limit;",
                static row => row.GetInt64(0),
                ("$now", now.Stored()), ("$recent", (now - TimeSpan.FromDays(1)).Stored()), ("$limit", limit)).Select(post => ReadJob(connection, OutboxJobKind.Crosspost, post)),
        ];

    /// <summary>When the next message is due; null where nothing waits.</summary>
    public static DateTimeOffset? NextDue(SqliteConnection connection, IReadOnlyList<TargetKind> kinds) =>
        connection.Query(
            $"SELECT min(due_at) FROM delivery WHERE state = 0 AND (SELECT kind FROM target WHERE target.id = delivery.target) IN ({Numbers(kinds)});",
            static row => row.MomentOrNull(0)).FirstOrDefault();

    private static void Join(SqliteConnection connection, long leader, long target, int joined, DateTimeOffset now) =>
        connection.Execute(
            """
            UPDATE delivery SET post = $leader WHERE id IN (
                SELECT id FROM delivery WHERE target = $target AND state = 0 AND joined = $joined AND due_at <= $now AND post IS NULL ORDER BY due_at, id LIMIT $most);
            """,
            ("$leader", leader), ("$target", target), ("$joined", joined), ("$now", now.Stored()), ("$most", Post.MostItems - 1));

    private static OutboxJob ReadJob(SqliteConnection connection, OutboxJobKind kind, long leader)
    {
        List<Announcement> items = connection.Query(
            """
            SELECT announcement.id, content, first_content, announcement.revision, withdrawn, created_at, changed_at
            FROM delivery JOIN announcement ON announcement.id = delivery.announcement WHERE delivery.post = $post ORDER BY delivery.due_at, delivery.id;
            """,
            static row => new Announcement(row.GetInt64(0), UpdateJson.Read(row.GetString(1)), UpdateJson.Read(row.GetString(2)), row.GetInt32(3), row.GetBoolean(4), row.Moment(5), row.MomentOrNull(6)),
            ("$post", leader));
        long led = (long)connection.Scalar("SELECT announcement FROM delivery WHERE id = $id;", ("$id", leader))!;
        return connection.Query(
            ReadPost,
            row =>
            {
                var target = new Target((TargetKind)row.GetInt32(1), row.Id(2), row.IdOrNull(3), row.GetInt32(4));
                var post = new Post
                {
                    Id = leader,
                    Target = target,
                    Kind = (PostKind)row.GetInt32(6),
                    Nonce = Post.NonceOf(led, target),
                    Items = items,
                    RoleId = row.IdOrNull(7),
                    ChannelId = row.IdOrNull(8) ?? row.IdOrNull(5),
                    MessageId = row.IdOrNull(9),
                };
                return new OutboxJob(kind, post, row.GetInt64(12), row.MomentOrNull(10), row.GetInt32(11));
            },
            ("$id", leader))[0];
    }

    private static string Numbers(IReadOnlyList<TargetKind> kinds) => string.Join(", ", kinds.Select(static kind => ((int)kind).ToString(CultureInfo.InvariantCulture)));
}

/// <summary>Something to do for one message.</summary>
/// <param name="Kind">What.</param>
/// <param name="Post">For which message.</param>
/// <param name="TargetKey">The row of its target.</param>
/// <param name="UncertainSince">Since when nobody knows whether it is posted; null where it surely is not.</param>
/// <param name="Attempts">How often it was tried before.</param>
internal sealed record OutboxJob(OutboxJobKind Kind, Post Post, long TargetKey, DateTimeOffset? UncertainSince, int Attempts);

/// <summary>What can be done for a message.</summary>
internal enum OutboxJobKind
{
    Send,
    Edit,
    Crosspost,
}
