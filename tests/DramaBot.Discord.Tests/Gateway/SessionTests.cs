using System.Text.Json;
using DramaBot.Discord.Gateway;
using DramaBot.Discord.Tests.Support;

namespace DramaBot.Discord.Tests.Gateway;

/// <summary>How sessions begin, end and go on.</summary>
public sealed class SessionTests
{
    [Fact]
    public async Task Session_AfterHello_IdentifiesAsConfigured()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.Server.NextAsync();

        Assert.Equal("/?v=10&encoding=json&compress=zlib-stream", peer.Path);
        await Task.Delay(5);
        Assert.False(peer.HasMessage);
        JsonElement identify = (await peer.BeginAsync(fixture.Server.Gateway)).GetProperty("d");

        Assert.Equal(RestFixture.Token, identify.GetProperty("token").GetString());
        Assert.Equal(513, identify.GetProperty("intents").GetInt32());
        Assert.Equal("[0,1]", identify.GetProperty("shard").GetRawText());
        await Until.True(() => fixture.Client.IsReady, "READY");
        Assert.Equal("DiscordBot", fixture.Server.Requests[0].Headers["User-Agent"].Split(' ')[0]);
        Assert.Equal("Bot " + RestFixture.Token, fixture.Server.Requests[0].Headers["Authorization"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1006)]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4008)]
    [InlineData(4242)]
    [InlineData(1000)]
    [InlineData(1001)]
    public async Task Connection_ThatIsLost_ResumesItsSession(int? code)
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();
        await peer.DispatchAsync("INTERACTION_CREATE", Payloads.Command());
        await fixture.InteractionAsync();

        if (code is null or 1006)
            peer.Abort();
        else
            await peer.CloseAsync(code.Value);
        GatewayPeer next = await fixture.ReconnectAsync();
        Assert.Equal("/resume-here/?v=10&encoding=json&compress=zlib-stream", next.Path);
        await next.HelloAsync();
        JsonElement resume = (await next.ReceiveAsync()).Clone();

        Assert.Equal(6, resume.GetProperty("op").GetInt32());
        Assert.Equal("session-1", resume.GetProperty("d").GetProperty("session_id").GetString());
        Assert.Equal(2, resume.GetProperty("d").GetProperty("seq").GetInt32());
        Assert.Equal(RestFixture.Token, resume.GetProperty("d").GetProperty("token").GetString());
        Assert.Equal(ShardState.Resuming, fixture.Shard.State);
        await next.DispatchAsync("RESUMED", "{}");
        await Until.True(() => fixture.Client.IsReady, "RESUMED");
    }

    [Theory]
    [InlineData(4003)]
    [InlineData(4005)]
    [InlineData(4007)]
    [InlineData(4009)]
    public async Task Connection_WhoseSessionIsVoid_BeginsAnother(int code)
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        await peer.CloseAsync(code);
        GatewayPeer next = await fixture.ReconnectAsync();

        Assert.StartsWith("/?v=10", next.Path, StringComparison.Ordinal);
        await next.HelloAsync();
        await Until.Passes(fixture.Time, () => next.HasMessage, "IDENTIFY", TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));
        Assert.Equal(2, (await next.ReceiveAsync()).GetProperty("op").GetInt32());
    }

    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4011)]
    [InlineData(4012)]
    [InlineData(4013)]
    [InlineData(4014)]
    public async Task Connection_ThatDiscordRefusesForGood_EndsTheRun(int code)
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.Server.NextAsync();
        await peer.HelloAsync();
        await peer.ReceiveAsync(2);

        await peer.CloseAsync(code);

        GatewayFatalException fatal = await Assert.ThrowsAsync<GatewayFatalException>(() => Until.Soon(fixture.Running, "the end"));
        Assert.Equal(code, fatal.CloseCode);
        Assert.NotEmpty(fatal.Message);
        Assert.Equal(ShardState.Fatal, fixture.Shard.State);
        Assert.False(fixture.Server.HasNext);
    }

    [Fact]
    public async Task Token_ThatTheApiRefuses_EndsTheRun()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(server: static server => server.GatewayBot = static context =>
        {
            context.Response.StatusCode = 401;
            return Task.CompletedTask;
        });

        GatewayFatalException fatal = await Assert.ThrowsAsync<GatewayFatalException>(() => Until.Soon(fixture.Running, "the end"));

        Assert.Equal(4004, fatal.CloseCode);
        Assert.Single(fixture.Server.Requests);
    }

    [Fact]
    public async Task Reconnect_WhenDiscordAsks_KeepsTheSession()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        await peer.SendAsync("""{"op":7,"d":null,"s":null,"t":null}""");
        GatewayPeer next = await fixture.Server.NextAsync();

        Assert.Equal(4000, await Until.Soon(peer.Closed, "a goodbye"));
        await next.HelloAsync();
        Assert.Equal(6, (await next.ReceiveAsync()).GetProperty("op").GetInt32());
    }

    [Theory]
    [InlineData("true", 6)]
    [InlineData("false", 2)]
    [InlineData("null", 2)]
    public async Task InvalidSession_AfterAPause_GoesOnAsDiscordSays(string resumable, int opcode)
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        await peer.SendAsync($$"""{"op":9,"d":{{resumable}},"s":null,"t":null}""");
        await Until.Soon(peer.Closed, "the end of the connection");
        TimeSpan paused = await Until.Passes(fixture.Time, () => fixture.Server.HasNext, "another connection", TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(10));

        Assert.InRange(paused, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(9));
        GatewayPeer next = await fixture.Server.NextAsync();
        Assert.Equal(opcode == 6, next.Path.StartsWith("/resume-here/", StringComparison.Ordinal));
        await next.HelloAsync();
        await Until.Passes(fixture.Time, () => next.HasMessage, "a session", TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));
        Assert.Equal(opcode, (await next.ReceiveAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task ResumeAddress_ThatCannotBeReached_IsDroppedButNotTheSession()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        fixture.Server.RefuseWith = 503;
        peer.Abort();
        await Until.Passes(fixture.Time, () => fixture.Loggers.Text.Contains("HTTP 503", StringComparison.Ordinal), "a refusal", TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(20));
        fixture.Server.RefuseWith = null;
        GatewayPeer next = await fixture.ReconnectAsync();

        Assert.StartsWith("/?v=10", next.Path, StringComparison.Ordinal);
        await next.HelloAsync();
        Assert.Equal(6, (await next.ReceiveAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task Resume_ThatNeverSucceeds_EndsInANewSession()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();
        var opcodes = new List<int>();

        await peer.CloseAsync(4000);
        for (int attempt = 0; attempt < 4; attempt++)
        {
            GatewayPeer next = await fixture.ReconnectAsync(TimeSpan.FromMinutes(2));
            await next.HelloAsync();
            await Until.Passes(fixture.Time, () => next.HasMessage, "a session", TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));
            opcodes.Add((await next.ReceiveAsync()).GetProperty("op").GetInt32());
            await next.CloseAsync(4000);
        }

        Assert.Equal([6, 6, 6, 2], opcodes);
    }

    [Fact]
    public async Task Ready_ThatIsNotAsDocumented_LeavesNoOldSessionInUse()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.Server.NextAsync();
        await peer.HelloAsync();
        await peer.ReceiveAsync(2);

        await peer.DispatchAsync("READY", """{"v":10,"user":null}""");
        GatewayPeer next = await fixture.ReconnectAsync();

        await next.HelloAsync();
        await Until.Passes(fixture.Time, () => next.HasMessage, "a session", TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));
        Assert.Equal(2, (await next.ReceiveAsync()).GetProperty("op").GetInt32());
    }
}
