using System.Globalization;
using System.Text.Json;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Rest;

namespace DramaBot.DiscordStandIn.Tests;

public sealed class RateLimitTests
{
    private const string Hello = """{"content":"hello","allowed_mentions":{"parse":[]}}""";

    [Fact]
    public async Task Bucket_CountsDownAndRefusesUntilItsReset()
    {
        await using StandIn standIn = await StandIn.StartAsync(Limited(new BucketRule("POST", "/channels/{channel_id}/messages", 2, TimeSpan.FromMilliseconds(400))));
        using HttpClient http = standIn.Http();
        string path = $"/channels/{standIn.World.Home.Channels[0].Id}/messages";
        HttpResponseMessage first = await http.SendAsync(standIn, "POST", path, Hello);
        Assert.Equal(("2", "1"), (Header(first, "X-RateLimit-Limit"), Header(first, "X-RateLimit-Remaining")));
        HttpResponseMessage second = await http.SendAsync(standIn, "POST", path, Hello);
        Assert.Equal("0", Header(second, "X-RateLimit-Remaining"));
        Assert.Equal(Header(first, "X-RateLimit-Bucket"), Header(second, "X-RateLimit-Bucket"));
        double wait = double.Parse(Header(second, "X-RateLimit-Reset-After"), CultureInfo.InvariantCulture);
        Assert.InRange(wait, 0.001, 0.4);

        await Task.Delay(60);
        HttpResponseMessage refused = await http.SendAsync(standIn, "POST", path, Hello);
        Assert.Equal(429, (int)refused.StatusCode);
        JsonElement body = await refused.JsonAsync();
        Assert.False(body.GetProperty("global").GetBoolean());
        Assert.InRange(body.GetProperty("retry_after").GetDouble(), 0.001, 0.4);
        Assert.Equal("user", Header(refused, "X-RateLimit-Scope"));
        Assert.Single(standIn.RateLimits.ForbiddenRequests);
        Assert.Throws<InvalidOperationException>(standIn.AssertNoForbiddenRequests);
        Assert.Equal((1, 1), (standIn.RateLimits.Refused(LimitScope.User), standIn.RateLimits.InvalidRequests));

        await Task.Delay(TimeSpan.FromSeconds(wait));
        Assert.Equal(200, (int)(await http.SendAsync(standIn, "POST", path, Hello)).StatusCode);
        Assert.Single(standIn.RateLimits.ForbiddenRequests);
    }

    [Fact]
    public async Task Bucket_IsPerChannelAndSharesItsHash()
    {
        await using StandIn standIn = await StandIn.StartAsync(Limited(new BucketRule("POST", "/channels/{channel_id}/messages", 1, TimeSpan.FromMinutes(1))));
        using HttpClient http = standIn.Http();
        StandInChannel other = standIn.World.Home.AddChannel();
        HttpResponseMessage one = await http.SendAsync(standIn, "POST", $"/channels/{standIn.World.Home.Channels[0].Id}/messages", Hello);
        HttpResponseMessage two = await http.SendAsync(standIn, "POST", $"/channels/{other.Id}/messages", Hello);
        Assert.Equal((200, 200), ((int)one.StatusCode, (int)two.StatusCode));
        Assert.Equal(Header(one, "X-RateLimit-Bucket"), Header(two, "X-RateLimit-Bucket"));
        standIn.AssertNoForbiddenRequests();
    }

    [Fact]
    public async Task Bucket_SharedByTwoRoutes_CountsBoth()
    {
        TimeSpan window = TimeSpan.FromMinutes(1);
        await using StandIn standIn = await StandIn.StartAsync(Limited(
            new BucketRule("GET", "/users/@me", 2, window, "me"), new BucketRule("GET", "/applications/@me", 2, window, "me")));
        using HttpClient http = standIn.Http();
        await http.SendAsync(standIn, "GET", "/users/@me");
        await http.SendAsync(standIn, "GET", "/applications/@me");
        Assert.Equal(429, (int)(await http.SendAsync(standIn, "GET", "/users/@me")).StatusCode);
    }

    [Fact]
    public async Task Global_FiftyASecond_ExceptCallbacks()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick with { RateLimits = new() { OtherLimit = 1_000, GlobalLimit = 5, GlobalWindow = TimeSpan.FromMilliseconds(500) } });
        using HttpClient http = standIn.Http();
        for (int i = 0; i < 5; i++)
            Assert.Equal(200, (int)(await http.SendAsync(standIn, "GET", "/users/@me")).StatusCode);
        HttpResponseMessage refused = await http.SendAsync(standIn, "GET", "/users/@me");
        Assert.Equal((429, "global"), ((int)refused.StatusCode, Header(refused, "X-RateLimit-Scope")));
        Assert.True((await refused.JsonAsync()).GetProperty("global").GetBoolean());
        Assert.Equal(404, (int)(await http.SendAsync(standIn, "POST", "/interactions/1/x/callback", """{"type":6}""")).StatusCode);
        await Task.Delay(510);
        Assert.Equal(200, (int)(await http.SendAsync(standIn, "GET", "/users/@me")).StatusCode);
    }

    /// <summary>A fan-out as a careful client sends it: paced below the limit, many channels, nothing forbidden and nothing twice.</summary>
    [Fact]
    public async Task FanOut_PacedBelowTheLimit_IsNeverRefused()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick with { RateLimits = new() { GlobalLimit = 50, GlobalWindow = TimeSpan.FromMilliseconds(100) } });
        using HttpClient http = standIn.Http();
        StandInChannel[] channels = [.. Enumerable.Range(0, 500).Select(_ => standIn.World.AddGuild()).SelectMany(g => Enumerable.Range(0, 20).Select(_ => g.AddChannel()))];
        foreach (StandInChannel[] batch in channels.Take(240).Chunk(40))
        {
            await Task.WhenAll(batch.Select(c => http.SendAsync(standIn, "POST", $"/channels/{c.Id}/messages", Hello)));
            await Task.Delay(110);
        }

        Assert.All(channels.Take(240), c => Assert.Single(c.Messages));
        Assert.Equal(0, standIn.RateLimits.Refused(LimitScope.Global));
        standIn.AssertNoForbiddenRequests();
        standIn.AssertNoViolations();
    }

    [Fact]
    public async Task Scripted_SharedAndCloudflare_LookAsTheyDo()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using HttpClient http = standIn.Http();
        standIn.Faults.Next("GET", "/users/@me", ScriptedAnswer.RateLimited(TimeSpan.FromSeconds(1.5), LimitScope.Shared, 20028), ScriptedAnswer.Cloudflare());
        HttpResponseMessage shared = await http.SendAsync(standIn, "GET", "/users/@me");
        Assert.Equal(("shared", "2"), (Header(shared, "X-RateLimit-Scope"), Header(shared, "Retry-After")));
        Assert.Equal(20028, await shared.CodeAsync());
        Assert.Equal(0, standIn.RateLimits.InvalidRequests);
        HttpResponseMessage cloudflare = await http.SendAsync(standIn, "GET", "/users/@me");
        Assert.Equal((429, "text/html"), ((int)cloudflare.StatusCode, cloudflare.Content.Headers.ContentType!.MediaType));
        Assert.False(cloudflare.Headers.Contains("Via"));
        Assert.Equal(1, standIn.RateLimits.InvalidRequests);
        await Task.Delay(50);
        await http.SendAsync(standIn, "GET", "/applications/@me");
        Assert.NotEmpty(standIn.RateLimits.ForbiddenRequests);
    }

    [Fact]
    public async Task InvalidRequests_TooMany_EndInCloudflaresBlock()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick with { RateLimits = new() { InvalidLimit = 3 } });
        using HttpClient wrong = standIn.Http("wrong");
        for (int i = 0; i < 3; i++)
            await wrong.SendAsync(standIn, "GET", "/users/@me");
        using HttpClient http = standIn.Http();
        Assert.Equal(429, (int)(await http.SendAsync(standIn, "GET", "/users/@me")).StatusCode);
    }

    private static StandInOptions Limited(params BucketRule[] rules) => Clients.Quick with { RateLimits = new() { Rules = rules } };

    private static string Header(HttpResponseMessage response, string name) => string.Join(',', response.Headers.GetValues(name));
}
