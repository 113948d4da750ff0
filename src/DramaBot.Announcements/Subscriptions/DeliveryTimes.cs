namespace DramaBot.Announcements.Subscriptions;

/// <summary>When a subscription's messages go out, by its own clock.</summary>
public static class DeliveryTimes
{
    /// <summary>When news that comes now is due, and whether it then goes out in one message with others that are due.</summary>
    public static (DateTimeOffset At, bool Joined) Due(Subscription subscription, DateTimeOffset now)
    {
        TimeZoneInfo zone = Zone(subscription.TimeZone);
        DateTimeOffset at = subscription.Cadence == Cadence.Instant ? now : NextDigest(subscription, zone, now);
        DateTimeOffset open = AfterQuiet(subscription.Quiet, zone, at);
        return (open, subscription.Cadence != Cadence.Instant || open > now);
    }

    /// <summary>When the next digest comes, whether there is anything to tell or not; null for what is told at once.</summary>
    public static DateTimeOffset? NextDigest(Subscription subscription, DateTimeOffset now)
    {
        TimeZoneInfo zone = Zone(subscription.TimeZone);
        return subscription.Cadence == Cadence.Instant ? null : AfterQuiet(subscription.Quiet, zone, NextDigest(subscription, zone, now));
    }

    /// <summary>Whether a time zone is known here.</summary>
    public static bool IsTimeZone(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone) && zone.HasIanaId;

    private static DateTimeOffset NextDigest(Subscription subscription, TimeZoneInfo zone, DateTimeOffset now)
    {
        DateOnly day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        while (true)
        {
            DateTimeOffset at = Instant(zone, day.ToDateTime(new TimeOnly(subscription.Hour, 0)));
            if (at > now && (subscription.Cadence == Cadence.Daily || day.DayOfWeek == subscription.Weekday))
                return at;
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
        return Instant(zone, (time >= hours.To ? day.AddDays(1) : day).ToDateTime(hours.To));
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
        : TimeZoneInfo.CreateCustomTimeZone(Subscription.DefaultTimeZone, TimeSpan.FromHours(9), null, null);
}
