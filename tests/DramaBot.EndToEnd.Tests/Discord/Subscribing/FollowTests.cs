using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Interactions;

namespace DramaBot.EndToEnd.Tests.Discord.Subscribing;

public sealed class FollowTests(ReadyBot ready) : IClassFixture<ReadyBot>
{
    private DiscordStandIn.StandIn Discord => ready.Running.Discord;

    [Fact]
    public async Task Follow_InServersDirectMessagesAndUserInstalled_Works()
    {
        StandInUser ada = Discord.World.AddUser("ada");

        InteractionRecord here = await Discord.InvokeCommand("follow", command => command.With("title", "signal").By(ada));
        InteractionRecord direct = await Discord.InvokeCommand("follow", command => command.With("title", "goblin").By(ada).InDirectMessages());
        InteractionRecord installed = await Discord.InvokeCommand("follow", command => command.With("title", "CLOY").By(ada).UserInstalled());
        InteractionRecord again = await Discord.InvokeCommand("follow", command => command.With("title", "signal").By(ada));
        InteractionRecord list = await Discord.InvokeCommand("following", command => command.By(ada));

        Assert.False(here.IsEphemeral);
        Assert.Contains("You follow **Signal** now", here.AllText);
        Assert.Contains("as a direct message from me", here.AllText);
        Assert.Contains("`/unfollow`", here.AllText);
        Assert.Contains("You follow", direct.AllText);
        Assert.Contains("Crash Landing on You", installed.AllText);
        Assert.True(again.IsEphemeral);
        Assert.Contains("already", again.AllText);
        Assert.True(list.IsEphemeral);
        Assert.Contains("You follow 3 dramas", list.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Follow_ADoubtfulOrUnknownTitle_IsAskedBack()
    {
        StandInUser ben = Discord.World.AddUser("ben");

        InteractionRecord doubtful = await Discord.InvokeCommand("follow", command => command.With("title", "reply").By(ben));
        InteractionRecord chosen = await Discord.Select(doubtful.Message, doubtful.Message.CustomIds.Single(), ["reply-1988"], press => press.By(ben));
        InteractionRecord unknown = await Discord.InvokeCommand("follow", command => command.With("title", "qqqzzzxxx").By(ben));

        Assert.True(doubtful.IsEphemeral && chosen.IsEphemeral && unknown.IsEphemeral);
        Assert.Contains("Reply 1988", chosen.AllText);
        Assert.Contains("is not a drama", unknown.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task FollowButton_UnderAnAnswer_FollowsForWhoPressesAndSaysSoPrivately()
    {
        StandInUser cho = Discord.World.AddUser("cho");
        foreach (string command in new[] { "renewal", "ratings", "drama" })
        {
            InteractionRecord answer = await Discord.InvokeCommand(command, static call => call.With("title", "Signal"));
            InteractionRecord pressed = await Discord.PressButton(answer.Message, "v1|follow|signal", press => press.By(cho));
            Assert.True(pressed.IsEphemeral);
            Assert.Contains("**Signal**", pressed.AllText);
        }

        Assert.Contains("1 drama,", (await Discord.InvokeCommand("following", command => command.By(cho))).AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Unfollow_EndsWhatIsFollowedAndKnowsWhatIsNot()
    {
        StandInUser dan = Discord.World.AddUser("dan");
        InteractionRecord nothing = await Discord.InvokeCommand("unfollow", command => command.With("title", "signal").By(dan));
        InteractionRecord followed = await Discord.InvokeCommand("follow", command => command.With("title", "signal").By(dan));
        await Discord.InvokeCommand("follow", command => command.With("title", "goblin").By(dan));

        InteractionRecord offered = await Discord.Autocomplete("unfollow", "title", "", command => command.By(dan));
        InteractionRecord other = await Discord.InvokeCommand("unfollow", command => command.With("title", "vincenzo").By(dan));
        InteractionRecord chosen = await Discord.Select(other.Message, other.Message.CustomIds.Single(), ["goblin"], press => press.By(dan));
        InteractionRecord byStranger = await Discord.PressButton(followed.Message, "v1|unfollow|signal", press => press.By(Discord.World.AddUser("eve")));
        InteractionRecord pressed = await Discord.PressButton(followed.Message, "v1|unfollow|signal", press => press.By(dan));

        Assert.Contains("You follow no drama", nothing.AllText);
        Assert.Equal(["id:signal", "id:goblin"], offered.Choices.Take(2).Select(static choice => choice.Value));
        Assert.Contains("You do not follow Vincenzo", other.AllText);
        Assert.Contains("no longer follow", chosen.AllText);
        Assert.Contains("You do not follow", byStranger.AllText);
        Assert.Contains("no longer follow **Signal**", pressed.AllText);
        Assert.Contains("You follow no drama", (await Discord.InvokeCommand("following", command => command.By(dan))).AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Privacy_ShowsAndForgetsWhatIsFollowedAndWhoSubscribed()
    {
        var server = new Server(Discord);
        await server.Subscribe();
        await Discord.InvokeCommand("follow", command => command.With("title", "signal").By(server.Manager));

        InteractionRecord shown = await Discord.InvokeCommand("privacy", command => command.With("action", "show").By(server.Manager));
        InteractionRecord forgotten = await Discord.InvokeCommand("privacy", command => command.With("action", "forget").By(server.Manager));
        InteractionRecord after = await Discord.InvokeCommand("privacy", command => command.With("action", "show").By(server.Manager));

        Assert.Contains("follow 1 drama", shown.AllText);
        Assert.Contains("Signal", shown.AllText);
        Assert.Contains("1 subscription of servers", shown.AllText);
        Assert.Contains("2 things", forgotten.AllText);
        Assert.Contains("Nothing is kept", after.AllText);
        Assert.Contains("1 subscription", (await server.Command("subscriptions")).AllText);
    }
}
