using DramaBot.Discord.Gateway;
using DramaBot.Discord.Tests.Support;
using DramaBot.Testing;

namespace DramaBot.Discord.Tests.Gateway;

/// <summary>The rules that need no connection.</summary>
public sealed class GatewayRulesTests
{
    [Theory]
    [InlineData("wss://gateway.discord.gg/", "https://discord.com/api/v10", true)]
    [InlineData("wss://gateway-us-east1-b.discord.gg", "https://discord.com/api/v10", true)]
    [InlineData("ws://gateway.discord.gg/", "https://discord.com/api/v10", false)]
    [InlineData("wss://discord.gg.evil.example/", "https://discord.com/api/v10", false)]
    [InlineData("wss://evildiscord.gg/", "https://discord.com/api/v10", false)]
    [InlineData("wss://discord.com/", "https://discord.com/api/v10", false)]
    [InlineData("ws://127.0.0.1:5/", "https://discord.com/api/v10", false)]
    [InlineData("ws://127.0.0.1:5/", "http://127.0.0.1:6/api/v10", true)]
    [InlineData("ws://localhost:5/", "http://127.0.0.1:6/api/v10", true)]
    [InlineData("ws://stand-in:5/", "http://stand-in:6/api/v10", true)]
    [InlineData("ws://elsewhere:5/", "http://stand-in:6/api/v10", false)]
    [InlineData("https://gateway.discord.gg/", "https://discord.com/api/v10", false)]
    [InlineData("nonsense", "https://discord.com/api/v10", false)]
    public void Address_GetsTheTokenOnlyWhereItIsDiscords(string gateway, string api, bool trusted)
    {
        var options = new DiscordClientOptions { Token = new BotToken("t"), ApiBaseUrl = new Uri(api) };

        Assert.Equal(trusted, GatewayAddress.Build(gateway, options) is not null);
    }

    [Fact]
    public void Address_WithAQueryOfItsOwn_GetsOurs()
    {
        var options = new DiscordClientOptions { Token = new BotToken("t") };

        Assert.Equal("wss://gateway.discord.gg/?v=10&encoding=json&compress=zlib-stream", GatewayAddress.Build("wss://gateway.discord.gg?v=6", options)!.AbsoluteUri);
    }

    [Fact]
    public void Backoff_OfAQuickLoop_Grows()
    {
        var backoff = new Backoff(new MiddleRandom(0.999));

        TimeSpan[] delays = [.. Enumerable.Range(0, 9).Select(_ => backoff.Next(TimeSpan.FromSeconds(29)))];

        Assert.Equal([0, 2, 4, 8, 16, 32, 60, 60, 60], delays.Select(static delay => (int)Math.Round(delay.TotalSeconds)));
        Assert.Equal(TimeSpan.Zero, backoff.Next(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void SendLimiter_LeavesRoomForHeartbeats()
    {
        var time = new FakeTimeProvider();
        var limiter = new SendLimiter(time);

        Assert.Equal(SendLimiter.MostOfOthers, Enumerable.Range(0, 200).Count(_ => limiter.TryTake(vital: false)));
        Assert.Equal(SendLimiter.Most - 1 - SendLimiter.MostOfOthers, Enumerable.Range(0, 200).Count(_ => limiter.TryTake(vital: true)));
        time.Advance(TimeSpan.FromSeconds(60));
        Assert.True(limiter.TryTake(vital: false));
    }

    [Fact]
    public void RecentIds_ForgetTheOldest()
    {
        var ids = new RecentIds(3);

        Assert.True(ids.Add(1) && ids.Add(2) && ids.Add(3));
        Assert.False(ids.Add(1));
        Assert.True(ids.Add(4));
        Assert.True(ids.Add(1));
        Assert.False(ids.Add(3));
    }

    [Fact]
    public void Presence_ThatIsTooLong_IsAMistakeOfTheCaller() =>
        Assert.Throws<ArgumentException>(() => GatewayCommands.UpdatePresence(new string('x', 4096)));
}
