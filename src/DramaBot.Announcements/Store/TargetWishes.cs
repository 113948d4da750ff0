using DramaBot.Announcements.News;
using DramaBot.Announcements.Subscriptions;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Store;

/// <summary>What one target wants of one piece of news.</summary>
/// <param name="TargetKey">The target's row.</param>
/// <param name="Subscription">The subscription that decides how and when it is told.</param>
/// <param name="IsSuspended">Whether the target's messages are held.</param>
/// <param name="NotBefore">The earliest moment at which the target is to be tried; null for any.</param>
internal sealed record TargetWish(long TargetKey, Subscription Subscription, bool IsSuspended, DateTimeOffset? NotBefore);

/// <summary>Reads who is to be told, one target after the other.</summary>
internal static class TargetWishes
{
    public static IEnumerable<TargetWish> Read(SqliteConnection connection, Update update)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = SubscriptionRows.SelectFor;
        foreach ((string name, object? value) in SubscriptionRows.SelectForParameters(update))
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        using SqliteDataReader row = command.ExecuteReader();
        TargetWish? best = null;
        while (row.Read())
        {
            Subscription subscription = SubscriptionRows.ReadOne(row);
            long target = row.GetInt64(SubscriptionRows.FieldCount);
            if (best is not null && best.TargetKey != target)
                yield return best;
            // The narrowest wish comes first and decides, unless it is paused and a wider one is not.
            if (best is null || best.TargetKey != target || (best.Subscription.PausedAt is not null && subscription.PausedAt is null))
                best = new TargetWish(target, subscription, !row.IsDBNull(SubscriptionRows.FieldCount + 1), Later(row.MomentOrNull(SubscriptionRows.FieldCount + 2), row.MomentOrNull(SubscriptionRows.FieldCount + 3)));
        }

        if (best is not null)
            yield return best;
    }

    private static DateTimeOffset? Later(DateTimeOffset? a, DateTimeOffset? b) => a > b || b is null ? a : b;
}

/// <summary>When news that come at one moment are due, by each subscription's clock; most share theirs.</summary>
internal sealed class DueTimes(DateTimeOffset now)
{
    private readonly Dictionary<(Cadence, string, int, DayOfWeek, QuietHours?), (DateTimeOffset, bool)> _known = [];

    public (DateTimeOffset At, bool Joined) Of(Subscription subscription)
    {
        (Cadence, string, int, DayOfWeek, QuietHours?) clock = (subscription.Cadence, subscription.TimeZone, subscription.Hour, subscription.Weekday, subscription.Quiet);
        if (!_known.TryGetValue(clock, out (DateTimeOffset, bool) due))
            _known[clock] = due = DeliveryTimes.Due(subscription, now);
        return due;
    }
}
