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
        SELECT delivery.post, target.kind, target.channel, target.guild, target.channel_type, target.direct_channel, delivery.joined,
            delivery.channel, delivery.message, delivery.uncertain_since, delivery.attempts, target.id
        FROM delivery JOIN target ON target.id = delivery.target WHERE delivery.id = $id;
        """;

    /// <summary>How long it is tried to publish a message to followers: later, nobody takes it for news.</summary>
    private static readonly TimeSpan PublishedFor = TimeSpan.FromDays(1);

    /// <summary>No moment that waits for a digest, quiet hours or a probe lies further ahead.</summary>
    private static readonly TimeSpan FurthestAhead = TimeSpan.FromDays(9);

    /// <summary>What was being sent when the last run ended: it is sent again under its old nonce, or looked for.</summary>
    public static int Recover(SqliteConnection connection, DateTimeOffset now, IReadOnlyList<TargetKind> kinds) =>
        connection.Execute(
            $"UPDATE delivery SET state = 0, due_at = min(due_at, $now) WHERE state = 1 AND (SELECT kind FROM target WHERE target.id = delivery.target) IN ({Numbers(kinds)});",
            ("$now", now.Stored()));

    /// <summary>What was put off while the clock was wrong, and lies far ahead since it was set right, waits no longer.</summary>
    public static void SetRight(SqliteConnection connection, DateTimeOffset now)
    {
        long furthest = (now + FurthestAhead).Stored();
        if (connection.Scalar("SELECT 1 WHERE EXISTS (SELECT 1 FROM delivery WHERE state = 0 AND due_at > $furthest) OR EXISTS (SELECT 1 FROM target WHERE next_try_at > $furthest OR not_before > $furthest);", ("$furthest", furthest)) is null)
            return;
        connection.Execute("UPDATE delivery SET due_at = $now WHERE state = 0 AND due_at > $furthest;", ("$now", now.Stored()), ("$furthest", furthest));
        connection.Execute("UPDATE target SET next_try_at = min(next_try_at, $now), not_before = NULL WHERE next_try_at > $furthest OR not_before > $furthest;", ("$now", now.Stored()), ("$furthest", furthest));
    }

    /// <summary>Takes messages that are due, at most one for each target, those that have waited longest first.</summary>
    /// <param name="connection">The state.</param>
    /// <param name="limit">How many.</param>
    /// <param name="now">The moment.</param>
    /// <param name="kinds">Which targets can be reached.</param>
    /// <param name="busy">The rows of targets to which something is under way.</param>
    public static IReadOnlyList<OutboxJob> ClaimPosts(SqliteConnection connection, int limit, DateTimeOffset now, IReadOnlyList<TargetKind> kinds, IEnumerable<long> busy)
    {
        if (limit <= 0)
            return [];
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        List<(long Id, long Target, int Joined, long? Post)> leaders = connection.Query(
            $"""
            SELECT first.id, first.target, first.joined, first.post FROM delivery AS first
            WHERE first.state = 0 AND first.due_at <= $now AND first.target NOT IN ({Numbers(busy)})
                AND first.id = (SELECT mine.id FROM delivery AS mine WHERE mine.target = first.target AND mine.state = 0 AND mine.due_at <= $now ORDER BY mine.due_at, mine.id LIMIT 1)
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
            // What a message said is what it said at its first uncertain attempt: a later one may only find it there.
            connection.Execute(
                """
                UPDATE delivery SET state = 1, attempts = attempts + 1,
                    revision = CASE WHEN uncertain_since IS NULL THEN (SELECT announcement.revision FROM announcement WHERE announcement.id = delivery.announcement) ELSE revision END,
                    uncertain_since = ifnull(uncertain_since, $now)
                WHERE post = $post;
                """,
                ("$post", leader), ("$now", now.Stored()));
        }

        transaction.Commit();
        return jobs;
    }

    /// <summary>Posted messages that no longer say what is known, and messages that are to be published to followers.</summary>
    public static IEnumerable<OutboxJob> FindFollowUps(SqliteConnection connection, int limit, DateTimeOffset now, DateTimeOffset since, IReadOnlyList<TargetKind> kinds, IReadOnlyCollection<long> busy)
    {
        if (limit <= 0)
            return [];
        List<(OutboxJobKind Kind, long Post, long Target)> found = connection.Query(
            $"""
            SELECT delivery.post, delivery.target FROM delivery INDEXED BY delivery_to_correct JOIN target ON target.id = delivery.target
            WHERE is_stale = 1 AND delivery.due_at <= $now AND delivery.state = 2 AND delivery.message IS NOT NULL AND delivery.sent_at >= $since
                AND target.suspended_at IS NULL AND target.kind IN ({Numbers(kinds)}) AND target.id NOT IN ({Numbers(busy)})
            ORDER BY delivery.due_at LIMIT $limit;
            """,
            static row => (OutboxJobKind.Edit, row.GetInt64(0), row.GetInt64(1)),
            ("$since", since.Stored()), ("$now", now.Stored()), ("$limit", limit));
        found.AddRange(connection.Query(
            $"""
            SELECT delivery.post, delivery.target FROM delivery INDEXED BY delivery_to_publish JOIN target ON target.id = delivery.target
            WHERE delivery.crosspost = 1 AND delivery.state = 2 AND delivery.due_at <= $now AND delivery.message IS NOT NULL AND delivery.sent_at >= $recent
                AND target.kind IN ({Numbers(kinds)}) AND target.id NOT IN ({Numbers(busy)})
            ORDER BY delivery.due_at LIMIT $limit;
            """,
            static row => (OutboxJobKind.Crosspost, row.GetInt64(0), row.GetInt64(1)),
            ("$now", now.Stored()), ("$recent", (now - PublishedFor).Stored()), ("$limit", limit)));
        // One thing at a time for each target; what is left over comes with the next look.
        return found.DistinctBy(static one => one.Target).Take(limit).Select(one => ReadJob(connection, one.Kind, one.Post));
    }

    /// <summary>When there is next something to do; null where nothing waits.</summary>
    /// <param name="connection">The state.</param>
    /// <param name="now">The moment.</param>
    /// <param name="since">Messages sent before are not corrected any more.</param>
    /// <param name="kinds">Which targets can be reached.</param>
    public static DateTimeOffset? NextDue(SqliteConnection connection, DateTimeOffset now, DateTimeOffset since, IReadOnlyList<TargetKind> kinds) =>
        connection.Query(
            $"""
            SELECT min(at) FROM (
                SELECT min(due_at) AS at FROM delivery WHERE state = 0 AND (SELECT kind FROM target WHERE target.id = delivery.target) IN ({Numbers(kinds)})
                UNION ALL SELECT min(due_at) FROM delivery WHERE is_stale = 1 AND state = 2 AND sent_at >= $since AND (SELECT kind FROM target WHERE target.id = delivery.target AND suspended_at IS NULL) IN ({Numbers(kinds)})
                UNION ALL SELECT min(due_at) FROM delivery WHERE crosspost = 1 AND state = 2 AND sent_at >= $recent AND (SELECT kind FROM target WHERE target.id = delivery.target) IN ({Numbers(kinds)})
                UNION ALL SELECT min(next_try_at) FROM target WHERE suspended_at IS NOT NULL AND kind IN ({Numbers(kinds)}) AND EXISTS (SELECT 1 FROM delivery WHERE delivery.target = target.id AND state = 3));
            """,
            static row => row.MomentOrNull(0),
            ("$since", since.Stored()), ("$recent", (now - PublishedFor).Stored())).FirstOrDefault();

    private static void Join(SqliteConnection connection, long leader, long target, int joined, DateTimeOffset now) =>
        connection.Execute(
            """
            UPDATE delivery SET post = $leader WHERE id IN (
                SELECT id FROM delivery WHERE target = $target AND state = 0 AND joined = $joined AND due_at <= $now AND post IS NULL ORDER BY due_at, id LIMIT $most);
            """,
            ("$leader", leader), ("$target", target), ("$joined", joined), ("$now", now.Stored()), ("$most", Post.MostItems - 1));

    private static OutboxJob ReadJob(SqliteConnection connection, OutboxJobKind kind, long leader)
    {
        List<(Announcement Item, ulong? Role)> items = connection.Query(
            """
            SELECT announcement.id, content, first_content, announcement.revision, withdrawn, created_at, changed_at, delivery.role
            FROM delivery JOIN announcement ON announcement.id = delivery.announcement WHERE delivery.post = $post ORDER BY delivery.due_at, delivery.id;
            """,
            static row => (new Announcement(row.GetInt64(0), UpdateJson.Read(row.GetString(1)), UpdateJson.Read(row.GetString(2)), row.GetInt32(3), row.GetBoolean(4), row.Moment(5), row.MomentOrNull(6)), row.IdOrNull(7)),
            ("$post", leader));
        ulong[] roles = [.. items.Select(static one => one.Role).OfType<ulong>().Distinct()];
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
                    Items = [.. items.Select(static one => one.Item)],
                    RoleIds = roles,
                    ChannelId = row.IdOrNull(7) ?? row.IdOrNull(5),
                    MessageId = row.IdOrNull(8),
                    UncertainSince = row.MomentOrNull(9),
                };
                return new OutboxJob(kind, post, row.GetInt64(11), row.GetInt32(10));
            },
            ("$id", leader))[0];
    }

    private static string Numbers(IReadOnlyList<TargetKind> kinds) => Numbers(kinds.Select(static kind => (long)kind));

    private static string Numbers(IEnumerable<long> numbers) => string.Join(", ", numbers.Select(static number => number.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>Something to do for one message.</summary>
/// <param name="Kind">What.</param>
/// <param name="Post">For which message.</param>
/// <param name="TargetKey">The row of its target.</param>
/// <param name="Attempts">How often it was tried before.</param>
internal sealed record OutboxJob(OutboxJobKind Kind, Post Post, long TargetKey, int Attempts);

/// <summary>What can be done for a message.</summary>
internal enum OutboxJobKind
{
    Send,
    Edit,
    Crosspost,
}
