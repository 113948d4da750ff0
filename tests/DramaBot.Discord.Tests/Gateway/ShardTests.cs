using DramaBot.Discord.Gateway;
using DramaBot.Discord.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace DramaBot.Discord.Tests.Gateway;

/// <summary>Several shards, and the day's budget that they share.</summary>
public sealed class ShardTests
{
    [Fact]
    public async Task Shards_AsDiscordAdvises_IdentifyOneAfterTheOther()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(server: static server => server.Shards = 2);
        GatewayPeer[] peers = [await fixture.Server.NextAsync(), await fixture.Server.NextAsync()];
        foreach (GatewayPeer peer in peers)
            await peer.HelloAsync();

        await Until.True(() => peers.Any(static peer => peer.HasMessage), "the first IDENTIFY");
        GatewayPeer first = peers.First(static peer => peer.HasMessage);
        GatewayPeer second = peers.First(peer => peer != first);
        fixture.Time.Advance(TimeSpan.FromSeconds(4.9));
        await Task.Delay(10);
        Assert.False(second.HasMessage);
        await Until.Passes(fixture.Time, () => second.HasMessage, "the second", TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(1));

        string[] shards = [.. new[] { await first.ReceiveAsync(2), await second.ReceiveAsync(2) }.Select(static identify => identify.GetProperty("d").GetProperty("shard").GetRawText()).Order(StringComparer.Ordinal)];
        Assert.Equal(["[0,2]", "[1,2]"], shards);
        await first.ReadyAsync(fixture.Server.Gateway);
        Assert.False(fixture.Client.IsReady);
        await second.ReadyAsync(fixture.Server.Gateway, "session-2");
        await Until.True(() => fixture.Client.IsReady, "both");
    }

    [Fact]
    public async Task Shards_WithinTheConcurrency_IdentifyTogether()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(server: static server => (server.Shards, server.MaxConcurrency) = (3, 16));

        for (int shard = 0; shard < 3; shard++)
        {
            GatewayPeer peer = await fixture.Server.NextAsync();
            await peer.HelloAsync();
            await peer.ReceiveAsync(2);
        }
    }

    [Fact]
    public async Task Shards_AsConfigured_AreTheseOnly()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(shardCount: 4, shardIds: [2]);
        GatewayPeer peer = await fixture.Server.NextAsync();
        await peer.HelloAsync();

        Assert.Equal("[2,4]", (await peer.ReceiveAsync(2)).GetProperty("d").GetProperty("shard").GetRawText());
        Assert.Equal(2, Assert.Single(fixture.Client.Shards).ShardId);
        Assert.False(fixture.Server.HasNext);
    }

    [Fact]
    public async Task Shard_ThatCannotGoOn_EndsTheOthersWithAGoodbye()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(server: static server => (server.Shards, server.MaxConcurrency) = (2, 16));
        GatewayPeer one = await fixture.Server.NextAsync();
        GatewayPeer other = await fixture.Server.NextAsync();
        await one.HelloAsync();
        await one.CloseAsync(4013);

        await Assert.ThrowsAsync<GatewayFatalException>(() => Until.Soon(fixture.Running, "the end"));
        Assert.Equal(4000, await Until.Soon(other.Closed, "a goodbye"));
    }

    [Fact]
    public async Task Identify_WithoutBudget_WaitsUntilThereIsSome()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(server: static server => (server.Remaining, server.ResetAfter) = (0, TimeSpan.FromMinutes(20)));
        await Until.True(() => fixture.Client.Shards.Count > 0 && fixture.Shard.State == ShardState.WaitingForIdentifyBudget, "the wait");

        fixture.Time.Advance(TimeSpan.FromMinutes(19));
        await Task.Delay(10);
        Assert.False(fixture.Server.HasNext);
        fixture.Server.Remaining = 1000;
        await Until.Passes(fixture.Time, () => fixture.Server.HasNext, "a connection", TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5));

        Assert.NotEmpty(fixture.Loggers.Of(1010));
    }

    [Fact]
    public async Task Sessions_ThatNeverHold_AreBegunEverMoreRarelyAndWithinTheBudget()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(server: static server => (server.Remaining, server.ResetAfter) = (6, TimeSpan.FromHours(5)));
        int identifies = 0;
        TimeSpan passed = TimeSpan.Zero;

        while (passed < TimeSpan.FromMinutes(15))
        {
            if (fixture.Server.HasNext)
            {
                GatewayPeer peer = await fixture.Server.NextAsync();
                await peer.HelloAsync();
                passed += await Until.Passes(fixture.Time, () => peer.HasMessage, "IDENTIFY", TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));
                await peer.ReceiveAsync(2);
                identifies++;
                fixture.Server.Remaining--;
                await peer.CloseAsync(4009);
                await Until.Soon(peer.Closed, "the end of the connection");
            }

            fixture.Time.Advance(TimeSpan.FromSeconds(2));
            passed += TimeSpan.FromSeconds(2);
            await Task.Delay(2);
        }

        Assert.Equal(6, identifies);
        Assert.Equal(ShardState.WaitingForIdentifyBudget, fixture.Shard.State);
    }

    [Fact]
    public async Task Gateway_WhoseAddressIsNotDiscords_GetsNoToken()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(server: static server => server.GatewayBot = static context =>
            context.Response.WriteAsJsonAsync(new { url = "wss://gateway.evil.example", shards = 1 }, CancellationToken.None));

        await Assert.ThrowsAsync<GatewayFatalException>(() => Until.Soon(fixture.Running, "the end"));
        Assert.DoesNotContain(RestFixture.Token, fixture.Loggers.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(200, "<html>")]
    [InlineData(200, "{}")]
    [InlineData(429, "<html>")]
    public async Task Gateway_WhoseAddressCannotBeLearned_IsAskedForAgain(int status, string body)
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(server: server => server.GatewayBot = context =>
        {
            context.Response.StatusCode = status;
            server.GatewayBot = server.Requests.Count < 4 ? server.GatewayBot : null;
            return context.Response.WriteAsync(body);
        });

        await Until.Passes(fixture.Time, () => fixture.Server.HasNext, "a connection", TimeSpan.FromSeconds(2), TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Activity_IsShown()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        Assert.False(await fixture.Client.UpdateActivityAsync("/renewal", default));
        GatewayPeer peer = await fixture.ConnectAsync();

        Assert.True(await fixture.Client.UpdateActivityAsync("/renewal", default));

        Assert.Equal("/renewal", (await peer.ReceiveAsync(3)).GetProperty("d").GetProperty("activities")[0].GetProperty("name").GetString());
    }
}
