using System.Globalization;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Interactions;

namespace DramaBot.EndToEnd.Tests.Discord.Subscribing;

public sealed class ManageTests(ReadyBot ready) : IClassFixture<ReadyBot>
{
    private DiscordStandIn.StandIn Discord => ready.Running.Discord;

    [Fact]
    public async Task Panel_ChangesPauseQuietHoursDigestTimeAndPublishingInPlace()
    {
        var server = new Server(Discord);
        StandInChannel news = server.Guild.AddChannel("news", ChannelType.GuildAnnouncement);
        StandInMessage panel = await server.Subscribe(command => command.With("channel", news).With("delivery", "weekly"));

        await server.Press(panel, "|pause");
        Assert.Contains("**Paused**", panel.AllText);
        Assert.DoesNotContain("Next digest", panel.AllText);
        await server.Press(panel, "|resume");
        Assert.DoesNotContain("**Paused**", panel.AllText);

        await server.Press(panel, "|quiet");
        await server.Choose(panel, "|set-quiet", "22-8");
        Assert.Contains("22:00 to 08:00", panel.AllText);
        Assert.DoesNotContain(panel.CustomIds, static id => id.EndsWith("|set-quiet", StringComparison.Ordinal));
        await server.Press(panel, "|quiet");
        await server.Choose(panel, "|set-quiet", "off");
        Assert.DoesNotContain("22:00 to 08:00", panel.AllText);

        await server.Press(panel, "|digest");
        await server.Choose(panel, "|set-hour", "18");
        await server.Press(panel, "|digest");
        await server.Choose(panel, "|set-day", "5");
        Assert.Contains("every Friday at 18:00", panel.AllText);

        await server.Press(panel, "|publish|on");
        Assert.Contains("get the messages too", panel.AllText);
        await server.Press(panel, "|publish|off");
        Assert.Contains("do not get the messages", panel.AllText);

        await server.Press(panel, "|end");
        Assert.Contains("no longer goes", panel.AllText);
        Assert.Empty(panel.CustomIds);
        Assert.Contains("Nothing is subscribed", (await server.Command("subscriptions")).AllText);
        Assert.Empty(panel.Pings);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task TestPost_IsPostedWithANoteWhoAskedAndPingsNobody()
    {
        var server = new Server(Discord);
        StandInRole role = server.Guild.AddRole("news", mentionable: true);
        StandInMessage panel = await server.Subscribe(command => command.With("role", role));

        InteractionRecord pressed = await server.Press(panel, "|test");

        StandInMessage post = server.Channel.Messages.Single(static message => message.AllText.Contains("Test post", StringComparison.Ordinal));
        Assert.True(pressed.IsEphemeral);
        Assert.Contains(post.Id.ToString(CultureInfo.InvariantCulture), pressed.AllText);
        Assert.Contains($"This is a test: <@{server.Manager.Id}> asked", post.AllText);
        Assert.Empty(post.Pings);
        Discord.AssertNoViolations();
    }

    [Theory]
    [InlineData(Permissions.None, "I cannot see the channel")]
    [InlineData(Permissions.ViewChannel, "I may not post there")]
    public async Task TestPost_ThatIsRefused_SaysHowToMendItPrivately(Permissions ours, string expected)
    {
        var server = new Server(Discord);
        StandInMessage panel = await server.Subscribe();
        server.Channel.BotPermissions = ours;

        InteractionRecord pressed = await server.Press(panel, "|test");

        Assert.True(pressed.IsEphemeral);
        Assert.Contains(expected, pressed.AllText);
    }

    [Fact]
    public async Task TestPost_InAChannelThatIsGone_SaysSo()
    {
        var server = new Server(Discord);
        StandInChannel other = server.Guild.AddChannel("other");
        StandInMessage panel = await server.Subscribe(command => command.With("channel", other));
        other.Deleted = true;

        Assert.Contains("the channel is gone", (await server.Press(panel, "|test")).AllText);
    }

    [Fact]
    public async Task Components_BySomeoneWithoutManageServer_AreRefusedWhateverTheyAre()
    {
        var server = new Server(Discord);
        StandInMessage panel = await server.Subscribe();
        string number = panel.CustomIds[0].Split('|')[2];
        string before = panel.AllText;
        string[] ids =
        [
            .. panel.CustomIds, $"v1|sub|{number}|set-quiet", $"v1|sub|{number}|set-hour", $"v1|sub|{number}|show", $"v1|sub|{number}|again", "v1|subs|page|0", "v1|subs|pick|0", "v1|subs|again|0",
            "v1|unsubscribe|", $"v1|subscribe|{server.Channel.Id}|7||0|Asia/Seoul",
        ];

        foreach (string id in ids)
        {
            InteractionRecord answer = await Discord.UseComponent(panel, id, 3, [number], press => press.By(server.Member));
            Assert.True(answer.IsEphemeral, id);
            Assert.Contains("Manage Server", answer.AllText);
        }

        Assert.Equal(before, panel.AllText);
        Assert.Contains("1 subscription", (await server.Command("subscriptions")).AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Components_ThatAreForged_ReachNoOtherServer()
    {
        var mine = new Server(Discord);
        var theirs = new Server(Discord);
        StandInMessage panel = await mine.Subscribe();
        string theirNumber = (await theirs.Subscribe()).CustomIds[0].Split('|')[2];
        string[] ids = [.. ((string[])["test", "pause", "end", "show", "again", "nonsense"]).Select(verb => $"v1|sub|{theirNumber}|{verb}")];

        foreach (string id in ids)
            Assert.Contains("no more", (await Discord.UseComponent(panel, id, configure: press => press.By(mine.Manager, Permissions.ServerManager))).AllText);
        InteractionRecord ended = await Discord.UseComponent(panel, "v1|unsubscribe|", 3, [theirNumber], press => press.By(mine.Manager, Permissions.ServerManager));
        InteractionRecord subscribed = await Discord.UseComponent(panel, $"v1|subscribe|{theirs.Channel.Id}|7||0|", 3, ["signal"], press => press.By(mine.Manager, Permissions.ServerManager));
        InteractionRecord everyone = await Discord.UseComponent(panel, $"v1|subscribe|{mine.Channel.Id}|7|{mine.Guild.Id}|0|", 3, ["signal"], press => press.By(mine.Manager, Permissions.ServerManager));

        Assert.Contains("no more", ended.AllText);
        Assert.Contains("another server", subscribed.AllText);
        Assert.Contains("I never ping", everyone.AllText);
        Assert.Contains("1 subscription", (await theirs.Command("subscriptions")).AllText);
        Assert.Contains("1 subscription", (await mine.Command("subscriptions")).AllText);
        Discord.AssertNoViolations();
    }

    [Theory]
    [InlineData("v1|sub|1|")]
    [InlineData("v1|sub|x|test")]
    [InlineData("v1|sub|-1|end")]
    [InlineData("v1|sub|99999999999999999999|end")]
    [InlineData("v1|subs|page|x")]
    [InlineData("v1|subs|nonsense|0")]
    [InlineData("v1|subscribe|0|7||0|")]
    [InlineData("v1|subscribe|1|9||0|")]
    [InlineData("v1|subscribe|1|7||7|Nowhere/Land")]
    [InlineData("v1|follow|no-such-drama")]
    [InlineData("v1|unfollow|no-such-drama")]
    public async Task Component_ThatIsNonsense_GetsAPolitePrivateAnswer(string id)
    {
        var server = new Server(Discord);
        StandInMessage panel = await server.Subscribe();

        InteractionRecord answer = await Discord.UseComponent(panel, id, configure: press => press.By(server.Manager, Permissions.ServerManager));

        Assert.True(answer.IsEphemeral);
        Assert.DoesNotContain("Something went wrong", answer.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Subscriptions_AreListedPrivatelyAndManagedFromThere()
    {
        var server = new Server(Discord);
        await server.Subscribe();
        await server.Subscribe(static command => command.With("title", "signal").With("delivery", "daily"));

        InteractionRecord list = await server.Command("subscriptions");
        Assert.True(list.IsEphemeral);
        Assert.Contains("2 subscriptions", list.AllText);
        Assert.Contains("2. Signal", list.AllText);
        Assert.Contains("Next digest", list.AllText);
        Assert.Contains("No message there yet", list.AllText);

        string number = list.Message.Component(list.Message.CustomIds[0])!["options"]!.AsArray().Select(static option => (string)option!["value"]!).Last();
        await server.Choose(list.Message, "|pick|0", number);
        Assert.Contains("**Signal**", list.Message.AllText);
        await server.Press(list.Message, "|page|0");
        Assert.Contains("2 subscriptions", list.Message.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Unsubscribe_EndsWhatItNamesAndSaysWhatElseThereIs()
    {
        var server = new Server(Discord);
        await server.Subscribe();
        await server.Subscribe(static command => command.With("title", "signal"));
        await server.Subscribe(static command => command.With("title", "goblin"));
        await server.Subscribe(static command => command.With("network", "tvN"));

        InteractionRecord other = await server.Command("unsubscribe", static command => command.With("title", "vincenzo"));
        Assert.True(other.IsEphemeral);
        Assert.Contains("not subscribed by itself", other.AllText);
        InteractionRecord chosen = await Discord.Select(
            other.Message, other.Message.CustomIds.Single(), [(string)other.Message.Component(other.Message.CustomIds.Single())!["options"]![1]!["value"]!], press => press.By(server.Manager, Permissions.ServerManager));
        Assert.Contains("no longer goes", chosen.AllText);
        InteractionRecord network = await server.Command("unsubscribe", static command => command.With("network", "TVN"));
        Assert.False(network.IsEphemeral);
        Assert.Contains("**tvN**", network.AllText);
        InteractionRecord signal = await server.Command("unsubscribe", static command => command.With("title", "id:signal"));
        Assert.Contains("**Signal**", signal.AllText);
        InteractionRecord rest = await server.Command("unsubscribe");
        Assert.Contains("every drama", rest.AllText);
        InteractionRecord nothing = await server.Command("unsubscribe");
        Assert.True(nothing.IsEphemeral);
        Assert.Contains("Nothing is subscribed", nothing.AllText);
        Discord.AssertNoViolations();
    }
}
