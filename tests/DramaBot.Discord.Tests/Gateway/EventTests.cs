using DramaBot.Discord.Gateway;
using DramaBot.Discord.Tests.Support;

namespace DramaBot.Discord.Tests.Gateway;

/// <summary>Which events reach the program, and which do not.</summary>
public sealed class EventTests
{
    private const string Me = "1000000000000000001";

    [Theory]
    [InlineData($$"""{"id":"1","channel_id":"2","guild_id":"7","author":{"id":"3"},"content":"<@{{Me}}> hi","mentions":[{"id":"{{Me}}"} ] } """, true)]
    [InlineData($$"""{"id":"1","channel_id":"2","guild_id":"7","author":{"id":"3"},"content":"<@!{{Me}}> hi","mentions":[{"id":"{{Me}}"} ],"new":{} } """, true)]
    [InlineData("""{"id":"1","channel_id":"2","guild_id":"7","author":{"id":"3"},"content":"<@&8> hi","mentions":[],"mention_roles":["8"]} """, true)]
    [InlineData("""{"id":"1","channel_id":"2","author":{"id":"3"},"content":"hi","mentions":[]} """, true)]
    [InlineData("""{"id":"1","channel_id":"2","guild_id":"7","author":{"id":"3"},"content":"","mentions":[{"id":"9"}],"mention_roles":["10"]} """, false)]
    [InlineData("""{"id":"1","channel_id":"2","guild_id":"7","author":{"id":"3"},"content":""} """, false)]
    [InlineData($$"""{"id":"1","channel_id":"2","guild_id":"7","author":{"id":"3","bot":true},"content":"","mentions":[{"id":"{{Me}}"} ] } """, false)]
    [InlineData($$"""{"id":"1","channel_id":"2","guild_id":"7","webhook_id":"5","author":{"id":"3"},"content":"","mentions":[{"id":"{{Me}}"} ] } """, false)]
    [InlineData($$"""{"id":"1","channel_id":"2","author":{"id":"{{Me}}"} ,"content":"hi"} """, false)]
    [InlineData($$"""{"id":"1","channel_id":"2","guild_id":"7","content":"","mentions":[{"id":"{{Me}}"} ] } """, false)]
    public async Task Message_ReachesTheProgram_OnlyWhenItIsMeantForTheBot(string message, bool reaches)
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        await peer.DispatchAsync("GUILD_CREATE", $$"""{"id":"7","name":"a","roles":[{"id":"9"},{"id":"8","tags":{"bot_id":"{{Me}}"} } ] }""");
        await peer.DispatchAsync("MESSAGE_CREATE", message);
        await peer.DispatchAsync("GUILD_DELETE", """{"id":"77"}""");

        Assert.IsType<ReadyEvent>(await fixture.EventAsync());
        Assert.IsType<GuildCreateEvent>(await fixture.EventAsync());
        GatewayEvent next = await fixture.EventAsync();
        Assert.Equal(reaches, next is MessageCreateEvent);
    }

    [Fact]
    public async Task Message_TellsTheGuildsLanguageAsItIsByThen()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();
        await fixture.EventAsync();

        await peer.DispatchAsync("GUILD_CREATE", """{"id":"7","name":"a","preferred_locale":"ko"}""");
        await peer.DispatchAsync("MESSAGE_CREATE", Asks(1, "7"));
        await peer.DispatchAsync("GUILD_UPDATE", """{"id":"7","name":"a","preferred_locale":"fr"}""");
        await peer.DispatchAsync("GUILD_UPDATE", """{"id":"7","name":"b","preferred_locale":null}""");
        await peer.DispatchAsync("MESSAGE_CREATE", Asks(2, "7"));
        await peer.DispatchAsync("MESSAGE_CREATE", Asks(3, "77"));

        Assert.IsType<GuildCreateEvent>(await fixture.EventAsync());
        Assert.Equal("ko", Assert.IsType<MessageCreateEvent>(await fixture.EventAsync()).GuildLocale);
        Assert.Equal("fr", Assert.IsType<MessageCreateEvent>(await fixture.EventAsync()).GuildLocale);
        Assert.Null(Assert.IsType<MessageCreateEvent>(await fixture.EventAsync()).GuildLocale);

        static string Asks(int id, string guild) => $$"""{"id":"{{id}}","channel_id":"2","guild_id":"{{guild}}","author":{"id":"3"},"content":"<@{{Me}}> hi","mentions":[{"id":"{{Me}}"} ] } """;
    }

    [Fact]
    public async Task Events_OfGuildsAndChannels_AreToldApart()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();
        await fixture.EventAsync();

        await peer.DispatchAsync("GUILD_DELETE", """{"id":"9007199254740993","unavailable":true}""");
        await peer.DispatchAsync("GUILD_DELETE", """{"id":"9007199254740993"}""");
        await peer.DispatchAsync("CHANNEL_DELETE", """{"id":"5","guild_id":"7","type":0}""");
        await peer.DispatchAsync("THREAD_DELETE", """{"id":"6","guild_id":"7","type":11}""");
        await peer.DispatchAsync("CHANNEL_UPDATE", """{"id":"5","guild_id":"7","type":99}""");

        Assert.Equal(new GuildDeleteEvent { Id = 9007199254740993, Unavailable = true }, await fixture.EventAsync());
        Assert.Equal(new GuildDeleteEvent { Id = 9007199254740993 }, await fixture.EventAsync());
        Assert.Equal(new ChannelEvent { Id = 5, GuildId = 7, Kind = ChannelEventKind.Deleted }, await fixture.EventAsync());
        Assert.Equal(new ChannelEvent { Id = 6, GuildId = 7, Kind = ChannelEventKind.Deleted }, await fixture.EventAsync());
        Assert.Equal(new ChannelEvent { Id = 5, GuildId = 7, Kind = ChannelEventKind.Updated }, await fixture.EventAsync());
    }
}
