using System.Net.WebSockets;
using System.Text.Json;
using DramaBot.DiscordStandIn.Gateway;
using DramaBot.DiscordStandIn.Guilds;

namespace DramaBot.DiscordStandIn.Tests;

public sealed class GatewayTests
{
    [Fact]
    public async Task Connect_TheUsualWay_HelloReadyGuildsAndHeartbeats()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick with { Gateway = new() { HeartbeatInterval = TimeSpan.FromSeconds(30) } });
        using RawGateway gateway = await RawGateway.OpenAsync(standIn.Gateway.Url);
        Assert.Equal(30_000, (await gateway.ExpectAsync(10)).GetProperty("heartbeat_interval").GetInt32());
        await gateway.SendAsync("""{"op":1,"d":null}""");
        await gateway.ExpectAsync(11);
        await gateway.IdentifyAsync(standIn.Token);
        JsonElement ready = await gateway.ExpectEventAsync("READY");
        Assert.Equal(10, ready.GetProperty("v").GetInt32());
        Assert.True(ready.GetProperty("guilds")[0].GetProperty("unavailable").GetBoolean());
        JsonElement guild = await gateway.ExpectEventAsync("GUILD_CREATE");
        Assert.Equal(standIn.World.Home.Id.ToString(), guild.GetProperty("id").GetString());
        await gateway.SendAsync("""{"op":1,"d":2}""");
        await gateway.ExpectAsync(11);
        Assert.Equal(2, standIn.Gateway.Connection().Heartbeats.Count);
        Assert.Equal("linux", (await standIn.Gateway.Identifies.Take(_ => true, "an IDENTIFY")).Data.GetProperty("properties").GetProperty("os").GetString());
        standIn.AssertNoViolations();
    }

    [Theory]
    [InlineData("""{"op":2,"d":{"token":"no","intents":1,"properties":{}}}""", 4004)]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","intents":1,"shard":[2,2],"properties":{}}}""", 4010)]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","properties":{}}}""", 4013)]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","intents":33554432000,"properties":{}}}""", 4013)]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","intents":32769,"properties":{}}}""", 4014)]
    [InlineData("""{"op":3,"d":{}}""", 4003)]
    [InlineData("""{"op":77,"d":{}}""", 4001)]
    [InlineData("not json", 4002)]
    [InlineData("""{"op":6,"d":{"token":"no","session_id":"x","seq":1}}""", 4004)]
    public async Task Send_SomethingForbidden_ClosesWithItsCode(string payload, int code)
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using RawGateway gateway = await RawGateway.OpenAsync(standIn.Gateway.Url);
        await gateway.ExpectAsync(10);
        await gateway.SendAsync(payload.Replace("TOKEN", standIn.Token));
        Assert.Equal(code, await gateway.ClosedWithAsync());
    }

    [Fact]
    public async Task Send_MoreThan4096Bytes_ClosesWith4002()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using RawGateway gateway = await RawGateway.ReadyAsync(standIn);
        await gateway.SendAsync($$$"""{"op":3,"d":{"status":"{{{new string('x', 4_096)}}}"}}""");
        Assert.Equal(4002, await gateway.ClosedWithAsync());
        Assert.Contains("4096", Assert.Single(standIn.Violations.Take()).Message);
    }

    [Fact]
    public async Task Identify_TwiceOnOneConnection_ClosesWith4005()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using RawGateway gateway = await RawGateway.ReadyAsync(standIn);
        await gateway.IdentifyAsync(standIn.Token);
        Assert.Equal(4005, await gateway.ClosedWithAsync());
    }

    [Fact]
    public async Task Connect_AnotherApiVersion_ClosesWith4012()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using RawGateway gateway = await RawGateway.OpenAsync(standIn.Gateway.Url, query: "v=9&encoding=json");
        Assert.Equal(4012, await gateway.ClosedWithAsync());
    }

    [Fact]
    public async Task Identify_TooFewShards_ClosesWith4011()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick with { Gateway = new() { RequiredShards = 2 } });
        using RawGateway gateway = await RawGateway.OpenAsync(standIn.Gateway.Url);
        await gateway.ExpectAsync(10);
        await gateway.IdentifyAsync(standIn.Token);
        Assert.Equal(4011, await gateway.ClosedWithAsync());
    }

    [Fact]
    public async Task Identify_TwiceWithinFiveSeconds_GetsOp9FalseAndSpendsBudget()
    {
        await using StandIn standIn = await StandIn.StartAsync();
        using RawGateway first = await RawGateway.ReadyAsync(standIn);
        using RawGateway second = await RawGateway.OpenAsync(standIn.Gateway.Url);
        await second.ExpectAsync(10);
        await second.IdentifyAsync(standIn.Token);
        Assert.False((await second.ExpectAsync(9)).GetBoolean());
        Assert.Equal((2, 998, 1), (standIn.Gateway.Budget.Used, standIn.Gateway.Budget.Remaining, standIn.Gateway.Budget.TooFast));
    }

    [Fact]
    public async Task Identify_MaxConcurrency_IsPerShardModulo()
    {
        await using StandIn standIn = await StandIn.StartAsync(new StandInOptions { Gateway = new() { MaxConcurrency = 2 } });
        using RawGateway zero = await RawGateway.ReadyAsync(standIn, shard: 0, shards: 4);
        using RawGateway one = await RawGateway.ReadyAsync(standIn, shard: 1, shards: 4);
        using RawGateway two = await RawGateway.OpenAsync(standIn.Gateway.Url);
        await two.ExpectAsync(10);
        await two.IdentifyAsync(standIn.Token, shard: 2, shards: 4);
        await two.ExpectAsync(9);
    }

    [Fact]
    public async Task Identify_BudgetUsedUp_ResetsTheToken()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick with { Gateway = new() { SessionStartRemaining = 0 } });
        using RawGateway gateway = await RawGateway.OpenAsync(standIn.Gateway.Url);
        await gateway.ExpectAsync(10);
        await gateway.IdentifyAsync(standIn.Token);
        Assert.Equal(4004, await gateway.ClosedWithAsync());
        Assert.True(standIn.Gateway.Budget.TokenWasReset);
    }

    [Fact]
    public async Task Resume_AfterALoss_ReplaysWhatWasMissedInOrderThenResumed()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using RawGateway first = await RawGateway.ReadyAsync(standIn);
        await first.ExpectEventAsync("GUILD_CREATE");
        GatewaySession session = standIn.Gateway.Sessions[0];
        standIn.Gateway.Connection().Abort();
        await Assert.ThrowsAsync<WebSocketException>(first.ClosedWithAsync);
        await standIn.Until(() => session.Connection is null, "the session is detached");
        Assert.Equal(1, standIn.Gateway.Dispatch("ONE", 1));
        Assert.Equal(1, standIn.Gateway.Dispatch("TWO", 2));

        using RawGateway second = await RawGateway.OpenAsync(first.ResumeUrl);
        await second.ExpectAsync(10);
        await second.ResumeAsync(standIn.Token, first.SessionId, first.Sequence);
        string[] names = [await second.NameAsync(), await second.NameAsync(), await second.NameAsync()];
        Assert.Equal(["ONE", "TWO", "RESUMED"], names);
        Assert.Equal(first.Sequence + 3, second.Sequence);
        Assert.Equal("/resume", standIn.Gateway.Connection().Path);
        Assert.Equal(1, session.Resumes);
        standIn.AssertNoViolations();
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1001)]
    public async Task Resume_AfterTheClientClosedForGood_GetsOp9False(int code)
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using RawGateway first = await RawGateway.ReadyAsync(standIn);
        GatewayConnection connection = standIn.Gateway.Connection();
        await first.CloseAsync(code);
        await connection.Ended;
        Assert.Equal(code, connection.ClientCloseCode);
        using RawGateway second = await RawGateway.OpenAsync(first.ResumeUrl);
        await second.ExpectAsync(10);
        await second.ResumeAsync(standIn.Token, first.SessionId, first.Sequence);
        Assert.False((await second.ExpectAsync(9)).GetBoolean());
    }

    [Fact]
    public async Task Resume_AheadOfTheSession_ClosesWith4007()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using RawGateway first = await RawGateway.ReadyAsync(standIn);
        await first.CloseAsync(4000);
        using RawGateway second = await RawGateway.OpenAsync(first.ResumeUrl);
        await second.ExpectAsync(10);
        await second.ResumeAsync(standIn.Token, first.SessionId, 99);
        Assert.Equal(4007, await second.ClosedWithAsync());
    }

    [Fact]
    public async Task Resume_WithAnotherQuery_IsAViolation()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using RawGateway first = await RawGateway.ReadyAsync(standIn, compressed: true);
        await first.CloseAsync(4000);
        using RawGateway second = await RawGateway.OpenAsync(first.ResumeUrl);
        await second.ExpectAsync(10);
        await second.ResumeAsync(standIn.Token, first.SessionId, first.Sequence);
        await second.ExpectEventAsync("RESUMED");
        Assert.Equal("query", Assert.Single(standIn.Violations.Take()).Path);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(7, true)]
    [InlineData(7, false)]
    public async Task Compression_CutAnywhere_StillDecodes(int size, bool asMessages)
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        standIn.Gateway.Split = new FrameSplit(size, asMessages);
        using RawGateway gateway = await RawGateway.ReadyAsync(standIn, compressed: true);
        await gateway.ExpectEventAsync("GUILD_CREATE");
        for (int i = 0; i < 50; i++)
        {
            standIn.Gateway.Dispatch("TEXT", $"도깨비 {i}");
            Assert.Equal($"도깨비 {i}", (await gateway.ExpectEventAsync("TEXT")).GetString());
        }

        Assert.True(!asMessages || gateway.MessagesOfLast > 1);
    }

    [Fact]
    public async Task Heartbeats_Withheld_GetNoAnswer()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using RawGateway gateway = await RawGateway.ReadyAsync(standIn);
        await gateway.ExpectEventAsync("GUILD_CREATE");
        standIn.Gateway.Connection().WithholdAcks = true;
        await gateway.SendAsync("""{"op":1,"d":1}""");
        await standIn.Gateway.Payloads.Take(p => p.Op == 1, "a heartbeat");
        standIn.Gateway.Dispatch("AFTER", 1);
        Assert.Equal("AFTER", (await gateway.ReceiveAsync()).GetProperty("t").GetString());
    }

    [Fact]
    public async Task Heartbeats_Missing_CloseWith4009()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick with { Gateway = new() { HeartbeatInterval = TimeSpan.FromMilliseconds(100) } });
        using RawGateway gateway = await RawGateway.OpenAsync(standIn.Gateway.Url);
        Assert.Equal(4009, await gateway.ClosedWithAsync());
        Assert.Contains("no heartbeat", Assert.Single(standIn.Violations.Take()).Message);
    }

    [Fact]
    public async Task Send_MoreThan120InAMinute_ClosesWith4008()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using RawGateway gateway = await RawGateway.ReadyAsync(standIn);
        for (int i = 0; i < 120; i++)
            await gateway.SendAsync("""{"op":3,"d":{}}""");
        Assert.Equal(4008, await gateway.ClosedWithAsync());
    }

    [Fact]
    public async Task Misbehaviour_AsPrescribed_ReachesTheClient()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        standIn.Gateway.NextUpgrade(503);
        await Assert.ThrowsAsync<WebSocketException>(() => RawGateway.OpenAsync(standIn.Gateway.Url));
        standIn.Gateway.NextHello(HelloKind.Reconnect);
        using (RawGateway reconnect = await RawGateway.OpenAsync(standIn.Gateway.Url))
            await reconnect.ExpectAsync(7);
        standIn.Gateway.OnIdentify(SessionAnswer.Close(4000), SessionAnswer.InvalidSession(true));
        using (RawGateway closed = await RawGateway.OpenAsync(standIn.Gateway.Url))
        {
            await closed.ExpectAsync(10);
            await closed.IdentifyAsync(standIn.Token);
            Assert.Equal(4000, await closed.ClosedWithAsync());
        }

        using RawGateway gateway = await RawGateway.OpenAsync(standIn.Gateway.Url);
        await gateway.ExpectAsync(10);
        await gateway.IdentifyAsync(standIn.Token);
        Assert.True((await gateway.ExpectAsync(9)).GetBoolean());
        await gateway.IdentifyAsync(standIn.Token);
        await gateway.ExpectEventAsync("READY");
        await gateway.ExpectEventAsync("GUILD_CREATE");
        GatewayConnection connection = standIn.Gateway.Connection();
        connection.SendText("{broken");
        connection.RequestHeartbeat();
        await Assert.ThrowsAnyAsync<JsonException>(gateway.ReceiveAsync);
        await gateway.ExpectAsync(1);
        connection.SendBytes(Enumerable.Repeat((byte)0xFF, 32).ToArray());
        await Assert.ThrowsAsync<WebSocketException>(gateway.ReceiveAsync);
    }

    [Fact]
    public async Task GoSilent_KeepsTheSocketOpenAndSendsNothing()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using RawGateway gateway = await RawGateway.ReadyAsync(standIn);
        await gateway.ExpectEventAsync("GUILD_CREATE");
        standIn.Gateway.Connection().GoSilent();
        await gateway.SendAsync("""{"op":1,"d":1}""");
        await standIn.Gateway.Payloads.Take(p => p.Op == 1, "a heartbeat");
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await gateway.Socket.ReceiveAsync(new byte[10].AsMemory(), soon.Token));
    }

    [Fact]
    public async Task GoSilent_LeavesACloseUnanswered()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using RawGateway gateway = await RawGateway.ReadyAsync(standIn);
        await gateway.ExpectEventAsync("GUILD_CREATE");
        GatewayConnection connection = standIn.Gateway.Connection();
        connection.GoSilent();
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gateway.Socket.CloseAsync((WebSocketCloseStatus)4000, null, soon.Token));
        await connection.Ended.WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Equal(4000, connection.ClientCloseCode);
    }

    [Fact]
    public async Task NextUpgrade_Zero_NeverAnswers()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        standIn.Gateway.NextUpgrade(0);
        Task<RawGateway> opening = RawGateway.OpenAsync(standIn.Gateway.Url);
        await Assert.ThrowsAsync<TimeoutException>(() => opening.WaitAsync(TimeSpan.FromMilliseconds(200)));
    }

    [Fact]
    public async Task Dispatch_GoesToTheShardOfTheGuildWithTheIntent()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        StandInGuild odd = standIn.World.AddGuild("odd", id: (5UL << 22) + 1);
        using RawGateway zero = await RawGateway.ReadyAsync(standIn, intents: 1, shard: 0, shards: 2);
        using RawGateway one = await RawGateway.ReadyAsync(standIn, intents: 1, shard: 1, shards: 2);
        while ((await one.ExpectEventAsync("GUILD_CREATE")).GetProperty("id").GetString() != odd.Id.ToString())
        {
        }

        Assert.Equal(1, standIn.Gateway.DispatchGuildDelete(odd, unavailable: true));
        Assert.True((await one.ExpectEventAsync("GUILD_DELETE")).GetProperty("unavailable").GetBoolean());
        Assert.Equal(1, standIn.Gateway.DispatchGuildDelete(odd, unavailable: false));
        Assert.False((await one.ExpectEventAsync("GUILD_DELETE")).TryGetProperty("unavailable", out _));
        Assert.Equal(0, standIn.Gateway.Dispatch("X", 1, odd.Id, GatewayIntents.GuildMessages));
    }

    [Fact]
    public async Task Write_ContentIsShownOnlyWhereTheBotIsMeant()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using RawGateway gateway = await RawGateway.ReadyAsync(standIn);
        await standIn.Write("hello");
        Assert.Equal("", (await gateway.ExpectEventAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
        await standIn.Write($"{standIn.World.Bot.Mention} hello");
        JsonElement mention = await gateway.ExpectEventAsync("MESSAGE_CREATE");
        Assert.Equal($"{standIn.World.Bot.Mention} hello", mention.GetProperty("content").GetString());
        Assert.Equal(standIn.World.Bot.Id.ToString(), mention.GetProperty("mentions")[0].GetProperty("id").GetString());
        await standIn.Write("hi", standIn.World.DirectMessages(standIn.World.Someone));
        JsonElement direct = await gateway.ExpectEventAsync("MESSAGE_CREATE");
        Assert.Equal("hi", direct.GetProperty("content").GetString());
        Assert.False(direct.TryGetProperty("guild_id", out _));
    }
}
