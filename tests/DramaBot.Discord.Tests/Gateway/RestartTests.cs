using System.Text.Json;
using DramaBot.Discord.Gateway;
using DramaBot.Discord.Tests.Support;

namespace DramaBot.Discord.Tests.Gateway;

/// <summary>A run ends such that the next one can go on where it stopped.</summary>
public sealed class RestartTests
{
    [Fact]
    public async Task Stop_KeepsTheSession()
    {
        var store = new MemorySessionStore();
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(store);
        GatewayPeer peer = await fixture.ConnectAsync();
        await peer.DispatchAsync("GUILD_CREATE", """{"id":"7","name":"a","preferred_locale":"ko","roles":[{"id":"8","tags":{"bot_id":"1000000000000000001"}}]}""");
        await peer.DispatchAsync("INTERACTION_CREATE", Payloads.Command());
        await fixture.InteractionAsync();

        await fixture.StopAsync();

        Assert.Equal(4000, await Until.Soon(peer.Closed, "a goodbye"));
        GatewaySession kept = store.Sessions[0];
        Assert.Equal(("session-1", 3L, fixture.Server.Gateway + "resume-here/"), (kept.SessionId, kept.Sequence, kept.ResumeGatewayUrl));
        Assert.Equal(1000000000000000001UL, kept.UserId.Value);
        Assert.Equal(1000000000000000002UL, kept.ApplicationId.Value);
        Assert.Equal(8UL, kept.BotRoles[7].Value);
        Assert.Equal("ko", kept.Locales[7]);
        Assert.True(fixture.Client.Interactions.Completion.IsCompleted);
    }

    [Fact]
    public async Task Start_WithAFreshSession_ResumesIt()
    {
        var store = new MemorySessionStore();
        await using GatewayFixture first = await GatewayFixture.StartAsync();
        store.Sessions[0] = new GatewaySession("kept", 41, null, 1000000000000000001, 2, first.Time.GetUtcNow()) 
        {
            BotRoles = new Dictionary<Snowflake, Snowflake> { [7] = 8 },
            Locales = new Dictionary<Snowflake, string> { [7] = "ko" },
        };
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(store);

        GatewayPeer peer = await fixture.Server.NextAsync();
        await peer.HelloAsync();
        JsonElement resume = (await peer.ReceiveAsync()).Clone();
        await peer.DispatchAsync("RESUMED", "{}");
        await peer.DispatchAsync("MESSAGE_CREATE", """{"id":"1","channel_id":"2","guild_id":"7","author":{"id":"3"},"content":"<@&8> hi","mention_roles":["8"],"mentions":[]}""");

        Assert.Equal(6, resume.GetProperty("op").GetInt32());
        Assert.Equal("kept", resume.GetProperty("d").GetProperty("session_id").GetString());
        Assert.Equal(41, resume.GetProperty("d").GetProperty("seq").GetInt32());
        var message = Assert.IsType<MessageCreateEvent>(await fixture.EventAsync());
        Assert.True(message.MentionsInText());
        Assert.Equal("hi", message.ContentWithoutMention());
        Assert.Equal("ko", message.GuildLocale);
        Assert.Empty(store.Sessions);
    }

    [Fact]
    public async Task Start_WithAnOldSession_BeginsAnew()
    {
        var store = new MemorySessionStore();
        store.Sessions[0] = new GatewaySession("kept", 41, null, 1, 2, DateTimeOffset.UnixEpoch);
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(store);

        GatewayPeer peer = await fixture.Server.NextAsync();
        await peer.HelloAsync();

        Assert.Equal(2, (await peer.ReceiveAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task Store_ThatFails_StopsNothing()
    {
        var store = new MemorySessionStore { Fails = true };
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(store);
        await fixture.ConnectAsync();

        await fixture.StopAsync();

        Assert.Equal(2, fixture.Loggers.Of(1013).Count());
    }
}
