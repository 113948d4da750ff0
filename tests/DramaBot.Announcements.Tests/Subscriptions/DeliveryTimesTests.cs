using System.Globalization;
using DramaBot.Announcements.Subscriptions;

namespace DramaBot.Announcements.Tests.Subscriptions;

public sealed class DeliveryTimesTests
{
    [Theory]
    [InlineData("Asia/Seoul", 9, "2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z")]
    [InlineData("Asia/Seoul", 9, "2026-11-19T23:59:59Z", "2026-11-20T00:00:00Z")]
    [InlineData("America/New_York", 9, "2026-11-20T03:00:00Z", "2026-11-20T14:00:00Z")]
    // New York's clocks skip 02:00 to 03:00 on 8 March 2026, and show 01:00 to 02:00 twice on 1 November.
    [InlineData("America/New_York", 2, "2026-03-08T05:00:00Z", "2026-03-08T07:00:00Z")]
    [InlineData("America/New_York", 9, "2026-03-07T15:00:00Z", "2026-03-08T13:00:00Z")]
    [InlineData("America/New_York", 1, "2026-11-01T04:00:00Z", "2026-11-01T05:00:00Z")]
    [InlineData("America/New_York", 1, "2026-11-01T05:30:00Z", "2026-11-02T06:00:00Z")]
    // Berlin's skip 02:00 to 03:00 on 29 March, and show it twice on 25 October.
    [InlineData("Europe/Berlin", 2, "2026-03-28T23:00:00Z", "2026-03-29T01:00:00Z")]
    [InlineData("Europe/Berlin", 2, "2026-10-24T23:00:00Z", "2026-10-25T00:00:00Z")]
    [InlineData("Europe/Berlin", 2, "2026-10-25T00:00:00Z", "2026-10-26T01:00:00Z")]
    // Lord Howe's go by half an hour: 02:00 to 02:30 is skipped on 4 October, 01:30 to 02:00 comes twice on 5 April.
    [InlineData("Australia/Lord_Howe", 2, "2026-10-03T12:00:00Z", "2026-10-03T15:30:00Z")]
    [InlineData("Australia/Lord_Howe", 9, "2026-04-04T12:00:00Z", "2026-04-04T22:30:00Z")]
    public void Daily_InAZone_ComesAtItsLocalHourOncePerDay(string zone, int hour, string now, string expected)
    {
        (DateTimeOffset at, bool joined) = DeliveryTimes.Due(Of(zone, Cadence.Daily, hour), At(now));

        Assert.Equal((At(expected), true), (at, joined));
        Assert.Equal(at, DeliveryTimes.NextDigest(Of(zone, Cadence.Daily, hour), At(now)));
    }

    [Theory]
    [InlineData("Asia/Seoul", DayOfWeek.Friday, "2026-11-19T23:00:00Z", "2026-11-20T00:00:00Z")]
    [InlineData("Asia/Seoul", DayOfWeek.Friday, "2026-11-20T00:00:00Z", "2026-11-27T00:00:00Z")]
    [InlineData("Europe/Berlin", DayOfWeek.Sunday, "2026-10-19T12:00:00Z", "2026-10-25T08:00:00Z")]
    [InlineData("America/New_York", DayOfWeek.Sunday, "2026-03-02T12:00:00Z", "2026-03-08T13:00:00Z")]
    public void Weekly_InAZone_ComesOnItsLocalDay(string zone, DayOfWeek weekday, string now, string expected) =>
        Assert.Equal(At(expected), DeliveryTimes.Due(Of(zone, Cadence.Weekly, 9) with { Weekday = weekday }, At(now)).At);

    [Fact]
    public void Daily_OverAYearInEveryOddZone_ComesOnceOnEachLocalDay()
    {
        foreach (string zone in (string[])["America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Seoul", "Africa/Casablanca", "America/Santiago", "Pacific/Chatham"])
        {
            for (int hour = 0; hour < 24; hour++)
            {
                Subscription daily = Of(zone, Cadence.Daily, hour);
                DateTimeOffset at = At("2026-01-01T00:00:00Z");
                var days = new HashSet<DateOnly>();
                while (days.Count < 370)
                {
                    DateTimeOffset next = DeliveryTimes.Due(daily, at).At;
                    Assert.True(next > at, $"{zone} {hour}: {next} does not come after {at}");
                    Assert.True(days.Add(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(next, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime)), $"{zone} {hour}: {next} is a second digest of that day");
                    at = next;
                }

                Assert.Equal(369, days.Max().DayNumber - days.Min().DayNumber);
            }
        }
    }

    [Theory]
    [InlineData("2026-11-20T12:00:00Z", "2026-11-20T12:00:00Z", false)] // 21:00 in Seoul
    [InlineData("2026-11-20T13:00:00Z", "2026-11-20T22:00:00Z", true)] // 22:00, until 07:00
    [InlineData("2026-11-20T16:00:00Z", "2026-11-20T22:00:00Z", true)] // 01:00
    [InlineData("2026-11-20T21:59:59Z", "2026-11-20T22:00:00Z", true)]
    [InlineData("2026-11-20T22:00:00Z", "2026-11-20T22:00:00Z", false)]
    public void Instant_InQuietHoursOverMidnight_WaitsForTheirEndAndJoins(string now, string expected, bool joined) =>
        Assert.Equal((At(expected), joined), DeliveryTimes.Due(Of("Asia/Seoul", Cadence.Instant, 9) with { Quiet = new QuietHours(new TimeOnly(22, 0), new TimeOnly(7, 0)) }, At(now)));

    [Theory]
    [InlineData("2026-11-19T12:00:00Z", "2026-11-20T01:00:00Z")] // The digest of nine comes at ten.
    [InlineData("2026-11-20T00:30:00Z", "2026-11-20T01:00:00Z")] // At half past nine it is still to come.
    [InlineData("2026-11-20T01:00:00Z", "2026-11-21T01:00:00Z")]
    public void Digest_InQuietHours_ComesAtTheirEnd(string now, string expected) =>
        Assert.Equal(At(expected), DeliveryTimes.Due(Of("Asia/Seoul", Cadence.Daily, 9) with { Quiet = new QuietHours(new TimeOnly(8, 0), new TimeOnly(10, 0)) }, At(now)).At);

    [Fact]
    public void Digest_BeforeMidnightInQuietHoursOverMidnight_ComesTheNextMorning() =>
        Assert.Equal(At("2026-11-20T23:00:00Z"), DeliveryTimes.Due(Of("Asia/Seoul", Cadence.Daily, 23) with { Quiet = new QuietHours(new TimeOnly(22, 0), new TimeOnly(8, 0)) }, At("2026-11-20T22:00:00Z")).At);

    [Theory]
    [InlineData("2026-11-01T05:10:00Z", "2026-11-01T05:30:00Z")] // 01:10, the first time
    [InlineData("2026-11-01T06:10:00Z", "2026-11-01T06:30:00Z")] // 01:10, the second time
    public void QuietHours_EndingInAnHourThatComesTwice_HoldBothTimes(string now, string expected) =>
        Assert.Equal(At(expected), DeliveryTimes.Due(Of("America/New_York", Cadence.Instant, 9) with { Quiet = new QuietHours(new TimeOnly(1, 0), new TimeOnly(1, 30)) }, At(now)).At);

    [Fact]
    public void QuietHours_OfNoLength_HoldNothing() =>
        Assert.False(DeliveryTimes.Due(Of("Asia/Seoul", Cadence.Instant, 9) with { Quiet = new QuietHours(new TimeOnly(8, 0), new TimeOnly(8, 0)) }, At("2026-11-19T23:00:00Z")).Joined);

    [Fact]
    public void UnknownZone_FallsBackToKoreas() =>
        Assert.Equal(At("2026-11-21T00:00:00Z"), DeliveryTimes.Due(Of("Mars/Olympus_Mons", Cadence.Daily, 9), At("2026-11-20T03:00:00Z")).At);

    [Theory]
    [InlineData("Europe/Berlin", true)]
    [InlineData("Mars/Olympus_Mons", false)]
    [InlineData("", false)]
    [InlineData("../../etc/passwd", false)]
    public void IsTimeZone_KnowsWhatIsOne(string id, bool expected) => Assert.Equal(expected, DeliveryTimes.IsTimeZone(id));

    private static Subscription Of(string zone, Cadence cadence, int hour) => new() { Target = Target.Channel(1, 2, 0), TimeZone = zone, Cadence = cadence, Hour = hour };

    private static DateTimeOffset At(string iso) => DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture);
}
