using System.Globalization;
using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Interactions;

namespace DramaBot.EndToEnd.Tests.Discord.Subscribing;

public sealed class SubscribeTests(ReadyBot ready) : IClassFixture<ReadyBot>
{
    private DiscordStandIn.StandIn Discord => ready.Running.Discord;

    [Fact]
    public async Task Subscribe_WithNothing_IsEverythingAtOnceHereAndSaysSo()
    {
        var server = new Server(Discord);

        StandInMessage said = await server.Subscribe();

        Assert.Contains($"News on every drama goes to <#{server.Channel.Id}>, at once.", said.AllText);
        Assert.Contains("all: further seasons, rating records, events and endings", said.AllText);
        Assert.Contains("nobody", said.AllText);
        Assert.Contains("Asia/Seoul (UTC+09:00", said.AllText);
        Assert.Empty(said.Pings);
        Assert.Equal(["test", "pause", "quiet", "end"], said.CustomIds.Select(static id => id.Split('|')[3]));
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Subscribe_WithEverything_SaysItAllAndPingsNobody()
    {
        var server = new Server(Discord);
        StandInChannel news = server.Guild.AddChannel("news", ChannelType.GuildAnnouncement);
        StandInRole role = server.Guild.AddRole("drama news", mentionable: true);

        StandInMessage said = await server.Subscribe(command => command
            .With("channel", news).With("network", "티비엔").With("updates", "ratings").With("role", role).With("delivery", "weekly").With("time_zone", "Europe/Paris"));

        Assert.Contains($"News on dramas of **tvN** goes to <#{news.Id}>, every Monday at 09:00.", said.AllText);
        Assert.Contains("rating records only", said.AllText);
        Assert.Contains($"<@&{role.Id}>", said.AllText);
        Assert.Contains("Europe/Paris", said.AllText);
        Assert.Contains("Next digest", said.AllText);
        Assert.Contains("<t:", said.AllText);
        Assert.Contains(said.CustomIds, static id => id.EndsWith("|publish|on", StringComparison.Ordinal));
        Assert.Contains(said.CustomIds, static id => id.EndsWith("|digest", StringComparison.Ordinal));
        Assert.Empty(said.Pings);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Subscribe_TheSameTwice_ExistsAndOtherwiseIsChanged()
    {
        var server = new Server(Discord);
        await server.Subscribe(static command => command.With("title", "signal").With("time_zone", "Asia/Tokyo"));

        InteractionRecord again = await server.Command("subscribe", static command => command.With("title", "Signal"));
        InteractionRecord changed = await server.Command("subscribe", static command => command.With("title", "Signal").With("delivery", "daily"));

        Assert.True(again.IsEphemeral);
        Assert.Contains("Subscribed already", again.AllText);
        Assert.False(changed.IsEphemeral);
        Assert.Contains("Subscription changed", changed.AllText);
        Assert.Contains("every day at 09:00", changed.AllText);
        Assert.Contains("Asia/Tokyo", changed.AllText);
        Assert.Contains("1 subscription", (await server.Command("subscriptions")).AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Subscribe_WithADoubtfulTitle_AsksAndThenSubscribesWhatElseWasAskedFor()
    {
        var server = new Server(Discord);
        StandInChannel other = server.Guild.AddChannel("other");

        InteractionRecord asked = await server.Command("subscribe", command => command.With("channel", other).With("title", "reply").With("updates", "renewal").With("delivery", "daily").With("time_zone", "America/Sao_Paulo"));
        InteractionRecord chosen = await Discord.Select(asked.Message, asked.Message.CustomIds.Single(), ["reply-1988"], press => press.By(server.Manager, Permissions.ServerManager));

        Assert.True(asked.IsEphemeral);
        Assert.False(chosen.IsEphemeral);
        Assert.Contains("Reply 1988", chosen.AllText);
        Assert.Contains($"<#{other.Id}>", chosen.AllText);
        Assert.Contains("further seasons only", chosen.AllText);
        Assert.Contains("America/Sao", chosen.AllText);
        Discord.AssertNoViolations();
    }

    [Theory]
    [InlineData("title", "qqqzzzxxx", "is not a drama")]
    [InlineData("network", "tvm", "tvN")]
    [InlineData("network", "@everyone", "is not a network")]
    [InlineData("time_zone", "Asia/Soul", "Asia/Seoul")]
    [InlineData("time_zone", "../../etc/passwd", "is not a time zone")]
    [InlineData("updates", "gossip", "all, renewal, ratings or events")]
    [InlineData("delivery", "hourly", "instant, daily or weekly")]
    public async Task Subscribe_WithWhatThereIsNot_IsRefusedPrivatelyAndStoresNothing(string option, string value, string expected)
    {
        var server = new Server(Discord);

        InteractionRecord answer = await server.Command("subscribe", command => command.With(option, value));

        Assert.True(answer.IsEphemeral);
        Assert.Contains(expected, answer.AllText);
        Assert.Contains("Nothing is subscribed", (await server.Command("subscriptions")).AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Subscribe_WithTitleAndNetwork_IsRefused()
    {
        InteractionRecord answer = await new Server(Discord).Command("subscribe", static command => command.With("title", "signal").With("network", "tvN"));

        Assert.True(answer.IsEphemeral);
        Assert.Contains("either a title or a network", answer.AllText);
    }

    [Theory]
    [InlineData(Permissions.BotInvite & ~Permissions.ViewChannel, ChannelType.GuildText, "View Channel")]
    [InlineData(Permissions.BotInvite & ~Permissions.SendMessages, ChannelType.GuildText, "Send Messages")]
    [InlineData(Permissions.BotInvite & ~Permissions.EmbedLinks, ChannelType.GuildAnnouncement, "Embed Links")]
    [InlineData(Permissions.BotInvite & ~Permissions.SendMessagesInThreads, ChannelType.PublicThread, "Send Messages in Threads")]
    public async Task Subscribe_WhereAPermissionIsMissing_NamesItAndStoresNothing(Permissions ours, ChannelType type, string missing)
    {
        var server = new Server(Discord);
        StandInChannel channel = type == ChannelType.PublicThread ? server.Guild.AddThread(server.Channel) : server.Guild.AddChannel("closed", type);
        channel.BotPermissions = ours;

        InteractionRecord chosen = await server.Command("subscribe", command => command.With("channel", channel));
        InteractionRecord typedThere = await server.Command("subscribe", command => command.In(channel));

        foreach (InteractionRecord answer in new[] { chosen, typedThere })
        {
            Assert.True(answer.IsEphemeral);
            Assert.Contains($"I lack *{missing}*. To mend it", answer.AllText);
        }

        Assert.Contains("Nothing is subscribed", (await server.Command("subscriptions")).AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Subscribe_WithoutReadMessageHistory_WorksAndSaysWhatItIsFor()
    {
        var server = new Server(Discord);
        server.Channel.BotPermissions = Permissions.BotInvite & ~Permissions.ReadMessageHistory;

        Assert.Contains("after a crash", (await server.Subscribe()).AllText);
    }

    [Theory]
    [InlineData(ChannelType.GuildForum, "forum")]
    [InlineData(ChannelType.GuildVoice, "voice channel")]
    [InlineData(ChannelType.GuildCategory, "category")]
    public async Task Subscribe_InAChannelOfAnotherType_IsRefused(ChannelType type, string expected)
    {
        var server = new Server(Discord);
        StandInChannel channel = server.Guild.AddChannel("other", type);

        InteractionRecord answer = await server.Command("subscribe", command => command.With("channel", channel));

        Assert.True(answer.IsEphemeral);
        Assert.Contains(expected, answer.AllText);
    }

    [Fact]
    public async Task Subscribe_InAnotherServersChannel_IsRefused()
    {
        var server = new Server(Discord);
        StandInChannel elsewhere = Discord.World.AddGuild("elsewhere").Channels[0];

        InteractionRecord answer = await server.Command("subscribe", command => command.With("channel", elsewhere));

        Assert.True(answer.IsEphemeral);
        Assert.Contains("another server", answer.AllText);
    }

    [Fact]
    public async Task Subscribe_WhereTheBotIsNot_SaysSo()
    {
        var server = new Server(Discord);
        StandInChannel channel = server.Guild.AddChannel("other");
        string id = channel.Id.ToString(CultureInfo.InvariantCulture);

        InteractionRecord answer = await server.Command("subscribe", command => command.With("channel", channel).Tamper(payload => payload["data"]!["resolved"]!["channels"]![id]!.AsObject().Remove("app_permissions")));
        InteractionRecord userInstalled = await Discord.InvokeCommand("subscribe", command => command.UserInstalled().By(server.Manager, Permissions.ServerManager));

        Assert.Contains("not a member of this server", answer.AllText);
        Assert.Contains("not a member of this server", userInstalled.AllText);
        Assert.True(answer.IsEphemeral && userInstalled.IsEphemeral);
    }

    [Fact]
    public async Task Subscribe_WithARoleThatCannotBePinged_SaysWhyAndHowToMendIt()
    {
        var server = new Server(Discord);
        StandInRole silent = server.Guild.AddRole("silent");

        InteractionRecord everyone = await server.Command("subscribe", command => command.With("role", server.Guild.Everyone));
        InteractionRecord managed = await server.Command("subscribe", command => command.With("role", server.Guild.BotRole));
        InteractionRecord notMentionable = await server.Command("subscribe", command => command.With("role", silent));
        server.Channel.BotPermissions = Permissions.BotInvite | Permissions.MentionEveryone;
        InteractionRecord mayAnyway = await server.Command("subscribe", command => command.With("role", silent));

        Assert.Contains("I never ping", everyone.AllText);
        Assert.Contains("integration", managed.AllText);
        Assert.Contains("Allow anyone to @mention this role", notMentionable.AllText);
        Assert.All(new[] { everyone, managed, notMentionable }, static answer => Assert.True(answer.IsEphemeral && answer.Message.Pings.Count == 0));
        Assert.Contains("Subscribed", mayAnyway.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task AdminCommands_BySomeoneWithoutManageServerOrInDirectMessages_AreRefused()
    {
        var server = new Server(Discord);
        foreach (string name in new[] { "subscribe", "unsubscribe", "subscriptions" })
        {
            InteractionRecord member = await Discord.InvokeCommand(name, command => command.In(server.Channel).By(server.Member));
            InteractionRecord direct = await Discord.InvokeCommand(name, command => command.By(server.Manager).InDirectMessages());

            Assert.True(member.IsEphemeral && direct.IsEphemeral);
            Assert.Contains("Manage Server", member.AllText);
            Assert.Contains("in a server only", direct.AllText);
        }

        Assert.Empty((await Discord.Autocomplete("subscribe", "title", "", command => command.In(server.Channel).By(server.Member))).Choices);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Autocomplete_OffersZonesNetworksAndWhatIsSubscribed()
    {
        var server = new Server(Discord);
        await server.Subscribe(static command => command.With("title", "signal"));
        async Task<IReadOnlyList<(string Name, string Value)>> Typed(string name, string option, string typed) =>
            (await Discord.Autocomplete(name, option, typed, command => command.In(server.Channel).By(server.Manager, Permissions.ServerManager))).Choices;

        IReadOnlyList<(string Name, string Value)> seoul = await Typed("subscribe", "time_zone", "seo");
        IReadOnlyList<(string Name, string Value)> byOffset = await Typed("subscribe", "time_zone", "UTC+5:30");

        Assert.Equal("Asia/Seoul", seoul[0].Value);
        Assert.Matches("^Asia/Seoul \\(UTC\\+09:00, [0-9]{2}:[0-9]{2} now\\)$", seoul[0].Name);
        Assert.Equal("Asia/Kolkata", byOffset[0].Value);
        Assert.Contains(await Typed("subscribe", "network", "넷"), static choice => choice.Value == "Netflix");
        Assert.Contains(await Typed("subscribe", "title", "사라"), static choice => choice.Value == "id:crash-landing-on-you");
        Assert.Equal("id:signal", (await Typed("unsubscribe", "title", ""))[0].Value);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Subscribe_BeyondTheLimit_SaysTheLimit()
    {
        var server = new Server(Discord);
        foreach (StandInChannel channel in Enumerable.Range(0, 100).Select(number => server.Guild.AddChannel($"channel-{number}")))
            await server.Subscribe(command => command.With("channel", channel));

        InteractionRecord answer = await server.Command("subscribe");
        InteractionRecord list = await server.Command("subscriptions");

        Assert.True(answer.IsEphemeral);
        Assert.Contains("100 subscriptions", answer.AllText);
        Assert.Contains("Page 1 of 20", list.AllText);
        InteractionRecord next = await server.Press(list.Message, "|page|1");
        Assert.Contains("Page 2 of 20", next.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Subscribe_InAThreadThatIsLocked_IsRefused()
    {
        var server = new Server(Discord);
        StandInChannel thread = server.Guild.AddThread(server.Channel);
        (thread.Archived, thread.Locked) = (true, true);

        InteractionRecord answer = await server.Command("subscribe", command => command.With("channel", thread));
        thread.Locked = false;
        StandInMessage open = await server.Subscribe(command => command.With("channel", thread));

        Assert.Contains("closed and locked", answer.AllText);
        Assert.Contains($"<#{thread.Id}>", open.AllText);
        Assert.IsType<JsonObject>(open.Embed);
    }
}
