using DramaBot.Knowledge;

namespace DramaBot.Announcements.Subscriptions;

/// <summary>When a subscription's messages go out, by its own clock.</summary>
public static class DeliveryTimes
{
    /// <summary>When news that comes now is due, and whether it then goes out in one message with others that are due.</summary>
    public static (DateTimeOffset At, bool Joined) Due(Subscription subscription, DateTimeOffset now)
    {
        TimeZoneInfo zone = Zone(subscription.TimeZone);
        if (subscription.Cadence != Cadence.Instant)
            return (NextDigest(subscription, zone, now), true);
        DateTimeOffset open = AfterQuiet(subscription.Quiet, zone, now);
        return (open, open > now);
    }

    /// <summary>When the next digest comes, whether there is anything to tell or not; null for what is told at once.</summary>
    public static DateTimeOffset? NextDigest(Subscription subscription, DateTimeOffset now)
    {
        TimeZoneInfo zone = Zone(subscription.TimeZone);
        return subscription.Cadence == Cadence.Instant ? null : NextDigest(subscription, zone, now);
    }

    /// <summary>The first moment from now on that lies outside the quiet hours.</summary>
    public static DateTimeOffset AfterQuiet(Subscription subscription, DateTimeOffset now) => AfterQuiet(subscription.Quiet, Zone(subscription.TimeZone), now);

    /// <summary>Whether a time zone is known here.</summary>
    public static bool IsTimeZone(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone) && zone.HasIanaId;

    private static DateTimeOffset NextDigest(Subscription subscription, TimeZoneInfo zone, DateTimeOffset now)
    {
        // From yesterday on: quiet hours may have put off yesterday's digest to today.
        DateOnly day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime).AddDays(-1);
        while (true)
        {
            if (subscription.Cadence == Cadence.Daily || day.DayOfWeek == subscription.Weekday)
            {
                DateTimeOffset at = AfterQuiet(subscription.Quiet, zone, Instant(zone, day.ToDateTime(new TimeOnly(subscription.Hour, 0))));
                if (at > now)
                    return at;
            }

            day = day.AddDays(1);
        }
    }

    private static DateTimeOffset AfterQuiet(QuietHours? quiet, TimeZoneInfo zone, DateTimeOffset at)
    {
        if (quiet is not { } hours || hours.From == hours.To)
            return at;
        DateTime local = TimeZoneInfo.ConvertTime(at, zone).DateTime;
        var time = TimeOnly.FromDateTime(local);
        if (!time.IsBetween(hours.From, hours.To))
            return at;
        DateOnly day = DateOnly.FromDateTime(local);
        // Quiet hours that span midnight end on the next day for whoever is before midnight.
        DateTime end = (time >= hours.To ? day.AddDays(1) : day).ToDateTime(hours.To);
        DateTimeOffset open = Instant(zone, end);
        // Where the clocks were put back within the quiet hours, their end comes twice; who is past the first waits for the second.
        return open > at ? open : new DateTimeOffset(end, zone.GetAmbiguousTimeOffsets(end).Min());
    }

    /// <summary>The moment of a local time. One that the clocks skip comes as late as they are put forward; of one that comes twice, the first counts.</summary>
    private static DateTimeOffset Instant(TimeZoneInfo zone, DateTime local)
    {
        if (zone.IsInvalidTime(local))
            local += zone.GetUtcOffset(local.AddDays(1)) - zone.GetUtcOffset(local.AddDays(-1));
        TimeSpan offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    // A zone that was known when it was chosen may be missing after a move to another machine: then Korea's, and never a crash.
    private static TimeZoneInfo Zone(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone) ? zone
        : TimeZoneInfo.TryFindSystemTimeZoneById(Subscription.DefaultTimeZone, out zone) ? zone
        : TimeZoneInfo.CreateCustomTimeZone(Subscription.DefaultTimeZone, SeoulTime.Offset, null, null);
}
