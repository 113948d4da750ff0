using System.Text.Json;
using DramaBot.Discord.Tests.Support;

namespace DramaBot.Discord.Tests.Gateway;

/// <summary>A connection is kept alive, and a dead one is found out.</summary>
public sealed class HeartbeatTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(41250);

    [Fact]
    public async Task Heartbeat_First_ComesAfterAPartOfTheInterval()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(random: 0.25);
        GatewayPeer peer = await fixture.ConnectAsync();

        TimeSpan first = await Until.Passes(fixture.Time, () => peer.HasMessage, "a heartbeat", TimeSpan.FromMilliseconds(250), Interval);
        JsonElement beat = await peer.ReceiveAsync();
        await peer.AckAsync();
        TimeSpan second = await Until.Passes(fixture.Time, () => peer.HasMessage, "another", TimeSpan.FromSeconds(1), Interval * 2);

        Assert.InRange(first, Interval * 0.24, Interval * 0.6);
        Assert.InRange(second, Interval * 0.6, Interval * 1.6);
        Assert.Equal(1, beat.GetProperty("op").GetInt32());
        Assert.Equal(1, beat.GetProperty("d").GetInt32());
    }

    [Fact]
    public async Task Heartbeat_BeforeAnyEvent_CarriesNull()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.Server.NextAsync();
        await peer.HelloAsync();
        await peer.ReceiveAsync(2);

        await peer.SendAsync("""{"op":1,"d":null}""");
        JsonElement beat = await peer.ReceiveAsync();

        Assert.Equal("""{"op":1,"d":null}""", beat.GetRawText());
    }

    [Fact]
    public async Task Heartbeat_ThatDiscordAsksFor_ComesAtOnce()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        await peer.SendAsync("""{"op":1,"d":7,"s":null,"t":null}""");

        Assert.Equal("""{"op":1,"d":1}""", (await peer.ReceiveAsync()).GetRawText());
    }

    [Fact]
    public async Task Heartbeat_WhenDiscordAsksForTooMany_StaysBelowTheLimit()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        for (int asked = 0; asked < 200; asked++)
            await peer.SendAsync("""{"op":1,"d":null}""");
        await peer.DispatchAsync("INTERACTION_CREATE", Payloads.Command());
        await fixture.InteractionAsync();
        await Task.Delay(20);

        int sent = 1;
        for (; peer.HasMessage; sent++)
            await peer.ReceiveAsync();
        Assert.InRange(sent, 100, 120);
        Assert.True(fixture.Client.IsReady);
    }

    [Fact]
    public async Task Connection_ThatIsSilent_IsGivenUpAndResumed()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        await Until.Passes(fixture.Time, () => peer.HasMessage, "a heartbeat", TimeSpan.FromSeconds(1), Interval * 2);
        TimeSpan silent = await Until.Passes(fixture.Time, () => fixture.Server.HasNext, "another connection", TimeSpan.FromSeconds(1), Interval * 3);

        Assert.InRange(silent, Interval * 0.6, Interval * 1.6);
        Assert.Equal(4000, await Until.Soon(peer.Closed, "a goodbye that keeps the session"));
        GatewayPeer next = await fixture.Server.NextAsync();
        await next.HelloAsync();
        Assert.Equal(6, (await next.ReceiveAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task Connection_WithEventsButNoAnswers_IsGivenUpAfterThreeBeats()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();
        int beats = 0;

        TimeSpan passed = TimeSpan.Zero;
        while (!fixture.Server.HasNext && passed < Interval * 6)
        {
            passed += await Until.Passes(fixture.Time, () => peer.HasMessage || fixture.Server.HasNext, "a heartbeat", TimeSpan.FromSeconds(2), Interval * 2);
            for (; peer.HasMessage; beats++)
                await peer.ReceiveAsync();
            if (!fixture.Server.HasNext)
                await peer.DispatchAsync("TYPING_START", "{}");
        }

        Assert.Equal(3, beats);
    }

    [Fact]
    public async Task Connection_ThatAnswers_StaysAndKnowsItsLatency()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        for (int beat = 0; beat < 4; beat++)
        {
            await Until.Passes(fixture.Time, () => peer.HasMessage, "a heartbeat", TimeSpan.FromSeconds(1), Interval * 2);
            await peer.ReceiveAsync(1);
            fixture.Time.Advance(TimeSpan.FromMilliseconds(70));
            await peer.AckAsync();
            await Until.True(() => fixture.Shard.Latency is not null, "a latency");
        }

        Assert.True(fixture.Client.IsReady);
        Assert.InRange(fixture.Shard.Latency!.Value, TimeSpan.FromMilliseconds(70), Interval);
        Assert.Equal(1, fixture.Shard.Identifies);
        Assert.NotNull(fixture.Shard.LastEventAt);
    }

    [Fact]
    public async Task Heartbeat_WhileNobodyReadsTheQueue_GoesOn()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(queue: 4);
        GatewayPeer peer = await fixture.ConnectAsync();

        for (int sent = 0; sent < 20; sent++)
            await peer.DispatchAsync("INTERACTION_CREATE", Payloads.Command(id: $"13123456789012345{sent:00}"));
        await Until.True(() => fixture.Client.DroppedInteractions == 16, "what does not fit is dropped and counted");
        await Until.Passes(fixture.Time, () => peer.HasMessage, "a heartbeat", TimeSpan.FromSeconds(1), Interval * 2);

        Assert.Equal(peer.Sequence, (await peer.ReceiveAsync(1)).GetProperty("d").GetInt32());
        Assert.True(fixture.Client.IsReady);
    }

    [Fact]
    public async Task Hello_ThatDoesNotCome_EndsTheConnection()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        await fixture.Server.NextAsync();

        TimeSpan waited = await Until.Passes(fixture.Time, () => fixture.Server.HasNext, "another connection", TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));

        Assert.InRange(waited, TimeSpan.FromSeconds(19), TimeSpan.FromSeconds(50));
    }

    [Fact]
    public async Task Ready_ThatIsLate_IsWaitedForWithoutASecondIdentify()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.Server.NextAsync();
        await peer.HelloAsync();
        await peer.ReceiveAsync(2);

        for (int beat = 0; beat < 3; beat++)
        {
            await Until.Passes(fixture.Time, () => peer.HasMessage, "a heartbeat", TimeSpan.FromSeconds(1), Interval * 2);
            Assert.Equal(1, (await peer.ReceiveAsync()).GetProperty("op").GetInt32());
            await peer.AckAsync();
            await Task.Delay(5);
        }

        await peer.ReadyAsync(fixture.Server.Gateway);
        await Until.True(() => fixture.Client.IsReady, "READY");
        Assert.NotEmpty(fixture.Loggers.Of(1011));
    }
}
