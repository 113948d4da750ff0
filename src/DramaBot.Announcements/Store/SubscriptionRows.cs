using System.Diagnostics.CodeAnalysis;
using DramaBot.Announcements.News;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Store;

/// <summary>Subscriptions in SQLite.</summary>
internal static class SubscriptionRows
{
    private const string Read =
        """
        SELECT subscription.id, target.kind, target.channel, target.guild, target.channel_type, drama, network, updates, role, cadence,
            time_zone, hour, weekday, quiet_from, quiet_to, crosspost, paused_at, created_by, created_at
        FROM subscription JOIN target ON target.id = subscription.target
        """;

    public static Subscription? Find(SqliteConnection connection, long id) =>
        connection.Query($"{Read} WHERE subscription.id = $id;", ReadOne, ("$id", id)).FirstOrDefault();

    public static Subscription? FindSame(SqliteConnection connection, Subscription wanted) =>
        connection.Query(
            $"{Read} WHERE target.kind = $kind AND target.channel = $channel AND drama IS $drama AND network IS $network;",
            ReadOne,
            ("$kind", (int)wanted.Target.Kind), ("$channel", wanted.Target.Id.Stored()), ("$drama", wanted.DramaId), ("$network", wanted.Network)).FirstOrDefault();

    /// <summary>How many columns a subscription takes.</summary>
    public const int FieldCount = 19;

    /// <summary>
    /// Everybody who wants to hear of something, target by target, the narrowest wish of each first. After the subscription
    /// stand its target's row, since when its messages are held, and until when it is to be left alone.
    /// </summary>
    public const string SelectFor =
        """
        SELECT subscription.id, target.kind, target.channel, target.guild, target.channel_type, drama, network, updates, role, cadence,
            time_zone, hour, weekday, quiet_from, quiet_to, crosspost, paused_at, created_by, created_at,
            target.id, target.suspended_at, target.not_before, CASE WHEN target.trouble_since IS NOT NULL THEN target.next_try_at END
        FROM target CROSS JOIN subscription ON subscription.target = target.id
        WHERE (drama IS NULL OR drama = $drama) AND (network IS NULL OR network = $network COLLATE NOCASE) AND (updates & $kind) <> 0
        ORDER BY target.id, drama IS NULL, network IS NULL, subscription.id;
        """;

    public static (string Name, object? Value)[] SelectForParameters(Update update) =>
        [("$drama", update.Subject.DramaId), ("$network", update.Subject.Network), ("$kind", (int)update.Kind)];

    /// <summary>How many targets would be told.</summary>
    public static int CountFor(SqliteConnection connection, Update update) =>
        (int)(long)connection.Scalar(
            "SELECT count(DISTINCT target) FROM subscription WHERE (drama IS NULL OR drama = $drama) AND (network IS NULL OR network = $network COLLATE NOCASE) AND (updates & $kind) <> 0;",
            SelectForParameters(update))!;

    public static int CountOfGuild(SqliteConnection connection, ulong? guild) =>
        (int)(long)connection.Scalar("SELECT count(*) FROM subscription JOIN target ON target.id = subscription.target WHERE target.guild IS $guild AND target.kind = 0;", ("$guild", guild.Stored()))!;

    public static int CountOfTarget(SqliteConnection connection, Target target) =>
        (int)(long)connection.Scalar("SELECT count(*) FROM subscription JOIN target ON target.id = subscription.target WHERE target.kind = $kind AND target.channel = $channel;", ("$kind", (int)target.Kind), ("$channel", target.Id.Stored()))!;

    public static int CountMadeBy(SqliteConnection connection, ulong person) =>
        (int)(long)connection.Scalar("SELECT count(*) FROM subscription JOIN target ON target.id = subscription.target WHERE subscription.created_by = $person AND target.kind = 0;", ("$person", person.Stored()))!;

    public static Subscription Insert(SqliteConnection connection, Subscription added)
    {
        connection.Execute(
            """
            INSERT INTO target (kind, channel, guild, channel_type) VALUES ($kind, $channel, $guild, $type)
            ON CONFLICT (kind, channel) DO UPDATE SET guild = excluded.guild, channel_type = excluded.channel_type;
            """,
            ("$kind", (int)added.Target.Kind), ("$channel", added.Target.Id.Stored()), ("$guild", added.Target.GuildId.Stored()), ("$type", added.Target.ChannelType));
        // A channel that was given up and is now chosen again is tried again.
        connection.Execute(
            "UPDATE target SET trouble_code = NULL, trouble = NULL, trouble_since = NULL, trouble_count = 0, suspended_at = NULL, next_try_at = NULL, told_at = NULL, not_before = NULL WHERE kind = $kind AND channel = $channel AND NOT EXISTS (SELECT 1 FROM subscription WHERE target = target.id);",
            ("$kind", (int)added.Target.Kind), ("$channel", added.Target.Id.Stored()));
        object? id = connection.Scalar(
            """
            INSERT INTO subscription (target, drama, network, updates, role, cadence, time_zone, hour, weekday, quiet_from, quiet_to, crosspost, paused_at, created_by, created_at)
            VALUES ((SELECT id FROM target WHERE kind = $kind AND channel = $channel), $drama, $network, $updates, $role, $cadence, $zone, $hour, $weekday, $from, $to, $crosspost, $paused, $by, $at)
            RETURNING id;
            """,
            [("$kind", (int)added.Target.Kind), ("$channel", added.Target.Id.Stored()), ("$drama", added.DramaId), ("$network", added.Network),
                ("$by", added.CreatedBy.Stored()), ("$at", added.CreatedAt.Stored()), .. Settings(added)]);
        return added with { Id = (long)id! };
    }

    public static void Update(SqliteConnection connection, Subscription changed) =>
        connection.Execute(
            """
            UPDATE subscription SET updates = $updates, role = $role, cadence = $cadence, time_zone = $zone, hour = $hour, weekday = $weekday,
                quiet_from = $from, quiet_to = $to, crosspost = $crosspost, paused_at = $paused
            WHERE id = $id;
            """,
            [("$id", changed.Id), .. Settings(changed)]);

    public static int Delete(SqliteConnection connection, long id) => connection.Execute("DELETE FROM subscription WHERE id = $id;", ("$id", id));

    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "The condition is a constant of the caller's; values go in as parameters.")]
    public static IReadOnlyList<SubscriptionStatus> ReadStatus(SqliteConnection connection, string condition, long of, DateTimeOffset now)
    {
        List<Subscription> subscriptions = connection.Query($"{Read} WHERE {condition} ORDER BY subscription.id;", ReadOne, ("$of", of));
        Dictionary<(TargetKind, ulong), TargetHealth> targets = connection.Query(
            $"""
            SELECT kind, channel, last_sent_at, trouble_code, trouble, trouble_since, suspended_at, next_try_at,
                (SELECT count(*) FROM delivery WHERE delivery.target = target.id AND state IN (0, 1, 3)),
                (SELECT min(due_at) FROM delivery WHERE delivery.target = target.id AND state = 0)
            FROM target WHERE {condition};
            """,
            static row => new TargetHealth(
                ((TargetKind)row.GetInt32(0), row.Id(1)),
                row.MomentOrNull(2),
                row.IsDBNull(5) ? null : new Trouble((int)(row.NumberOrNull(3) ?? 0), row.TextOrNull(4) ?? "", row.Moment(5), row.MomentOrNull(6), row.MomentOrNull(7)),
                row.GetInt32(8),
                row.MomentOrNull(9)),
            ("$of", of)).ToDictionary(static health => health.Target);
        return [.. subscriptions.Select(subscription =>
        {
            TargetHealth health = targets[(subscription.Target.Kind, subscription.Target.Id)];
            DateTimeOffset? next = subscription.PausedAt is not null || health.Trouble?.SuspendedAt is not null ? null : DeliveryTimes.NextDigest(subscription, now) ?? health.NextDue;
            return new SubscriptionStatus(subscription, health.LastSentAt, next, health.Waiting, health.Trouble);
        })];
    }

    public static Subscription ReadOne(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Target = new Target((TargetKind)row.GetInt32(1), row.Id(2), row.IdOrNull(3), row.GetInt32(4)),
        DramaId = row.TextOrNull(5),
        Network = row.TextOrNull(6),
        Updates = (UpdateKinds)row.GetInt32(7),
        RoleId = row.IdOrNull(8),
        Cadence = (Cadence)row.GetInt32(9),
        TimeZone = row.GetString(10),
        Hour = row.GetInt32(11),
        Weekday = (DayOfWeek)row.GetInt32(12),
        Quiet = row.IsDBNull(13) ? null : new QuietHours(Clock(row.GetInt32(13)), Clock(row.GetInt32(14))),
        Crosspost = row.GetBoolean(15),
        PausedAt = row.MomentOrNull(16),
        CreatedBy = row.Id(17),
        CreatedAt = row.Moment(18),
    };

    private static (string Name, object? Value)[] Settings(Subscription subscription) =>
    [
        ("$updates", (int)subscription.Updates), ("$role", subscription.RoleId.Stored()), ("$cadence", (int)subscription.Cadence),
        ("$zone", subscription.TimeZone), ("$hour", subscription.Hour), ("$weekday", (int)subscription.Weekday),
        ("$from", subscription.Quiet is { } quiet ? Minutes(quiet.From) : null), ("$to", subscription.Quiet is { } hours ? Minutes(hours.To) : null),
        ("$crosspost", subscription.Crosspost), ("$paused", subscription.PausedAt.Stored()),
    ];

    private static int Minutes(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private static TimeOnly Clock(int minutes) => new(minutes / 60 % 24, minutes % 60);

    private sealed record TargetHealth((TargetKind, ulong) Target, DateTimeOffset? LastSentAt, Trouble? Trouble, int Waiting, DateTimeOffset? NextDue);
}
