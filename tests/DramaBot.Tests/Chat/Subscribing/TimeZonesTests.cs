using DramaBot.Chat.Subscribing;

namespace DramaBot.Tests.Chat.Subscribing;

public sealed class TimeZonesTests
{
    private static readonly DateTimeOffset Winter = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Asia/Seoul", "Asia/Seoul")]
    [InlineData("asia/seoul", "Asia/Seoul")]
    [InlineData(" Seoul ", "Asia/Seoul")]
    [InlineData("new york", "America/New_York")]
    [InlineData("UTC", "UTC")]
    [InlineData("kst", "Asia/Seoul")]
    [InlineData("Mumbai", "Asia/Kolkata")]
    [InlineData("Etc/GMT-9", "Etc/GMT-9")]
    [InlineData("Asia/Soul", null)]
    [InlineData("", null)]
    [InlineData("../../../etc/passwd", null)]
    [InlineData("/etc/passwd", null)]
    [InlineData("Nowhere/Land", null)]
    [InlineData("UTC+9", null)]
    public void Resolve_WhatIsTyped_IsTheZoneOrNone(string typed, string? expected) => Assert.Equal(expected, TimeZones.Resolve(typed));

    [Theory]
    [InlineData("", "Asia/Seoul")]
    [InlineData("sao p", "America/Sao_Paulo")]
    [InlineData("america/sao", "America/Sao_Paulo")]
    [InlineData("+9", "Asia/Seoul")]
    [InlineData("gmt-3", "America/Sao_Paulo")]
    [InlineData("UTC+05:30", "Asia/Kolkata")]
    [InlineData("UTC-5", "America/New_York")]
    public void Suggest_WhatIsTyped_OffersTheLikeliestFirst(string typed, string first) => Assert.Equal(first, TimeZones.Suggest(typed, Winter).First());

    [Theory]
    [InlineData("+99")]
    [InlineData("UTC+")]
    [InlineData("+5:99")]
    [InlineData("+1:2:3")]
    [InlineData("qqqq")]
    public void Suggest_Nonsense_OffersNothing(string typed) => Assert.Empty(TimeZones.Suggest(typed, Winter));

    [Fact]
    public void Show_TellsTheTimeThere()
    {
        Assert.Equal("Asia/Seoul (UTC+09:00, 21:00 now)", TimeZones.Show("Asia/Seoul", Winter));
        Assert.Equal("America/St_Johns (UTC-03:30, 08:30 now)", TimeZones.Show("America/St_Johns", Winter));
        Assert.Equal("Gone/Zone", TimeZones.Show("Gone/Zone", Winter));
    }

    [Theory]
    [InlineData("Asia/Soul", "Asia/Seoul (UTC+09:00, 21:00 now)")]
    [InlineData("Pariss", "Europe/Paris")]
    [InlineData("UTC+9", "Asia/Seoul")]
    [InlineData("zzzzzzzzzzzzzz", "Type a city")]
    public void Refuse_NamesTheClosest(string typed, string expected) => Assert.Contains(expected, TimeZones.Refuse(typed, Winter));
}
