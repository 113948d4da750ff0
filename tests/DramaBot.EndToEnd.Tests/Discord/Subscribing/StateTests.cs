using System.Text.RegularExpressions;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Interactions;
using DramaBot.Storage;
using DramaBot.Testing;
using Microsoft.Data.Sqlite;

namespace DramaBot.EndToEnd.Tests.Discord.Subscribing;

/// <summary>What becomes of subscriptions when channels and servers change, and when the state cannot be written.</summary>
public sealed partial class StateTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _data = new();
    private BotInDiscord _bot = null!;

    private DiscordStandIn.StandIn Discord => _bot.Discord;

    public async Task InitializeAsync()
    {
        string seeds = _data.At("seeds");
        DramaGenerator.WriteTo(seeds, 52);
        _bot = await BotInDiscord.StartAsync(data: _data, environment: [("DRAMABOT_Seeds__Directory", seeds)]);
        await _bot.ReadyAsync();
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task ChannelDeleted_EndsItsSubscriptions()
    {
        var server = new Server(Discord);
        StandInChannel thread = server.Guild.AddThread(server.Channel);
        StandInChannel other = server.Guild.AddChannel("other");
        await server.Subscribe();
        await server.Subscribe(command => command.With("channel", thread));
        await server.Subscribe(command => command.With("channel", other));

        Discord.Gateway.DispatchChannelDelete(thread);
        Discord.Gateway.DispatchChannelDelete(other);

        await Until(server, static list => list.Contains("1 subscription,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GuildLeftAndJoined_HoldsAndGoesOnButAnOutageChangesNothing()
    {
        var server = new Server(Discord);
        await server.Subscribe();

        Discord.Gateway.DispatchGuildDelete(server.Guild, unavailable: true);
        server.Guild.Available = true;
        await Until(server, static list => list.Contains("All are well", StringComparison.Ordinal));
        Discord.Gateway.DispatchGuildDelete(server.Guild, unavailable: false);
        await Until(server, static list => list.Contains("I am not in the server any more", StringComparison.Ordinal));
        Discord.Gateway.DispatchGuildCreate(server.Guild);
        await Until(server, static list => list.Contains("All are well", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ChannelInTrouble_IsShownAndTriedAgainWhenItIsChangedOrWhenSomebodyAsks()
    {
        var server = new Server(Discord);
        StandInMessage panel = await server.Subscribe();

        Harm(server.Channel, 50013);
        InteractionRecord list = await server.Command("subscriptions");
        Assert.Contains("**One does not get through**: number 1", list.AllText);
        Assert.Contains("I may not post there. Allow my role *View Channel*, *Send Messages*, *Embed Links*", list.AllText);
        await server.Press(list.Message, "|again|0");
        Assert.Contains("All are well", list.Message.AllText);

        Harm(server.Channel, 50001);
        Discord.Gateway.DispatchChannelUpdate(server.Channel);
        await Until(server, static shown => shown.Contains("All are well", StringComparison.Ordinal));

        Harm(server.Channel, 50083);
        await server.Press(panel, "|quiet");
        Assert.Contains("The thread is closed and locked", panel.AllText);
        await server.Press(panel, "|again");
        Assert.DoesNotContain("What is wrong", panel.AllText);

        Harm(server.Channel, 50013);
        Assert.Contains("What was held goes out next", (await server.Press(panel, "|test")).AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task PersonInTrouble_SeesItWhereDramasAreListed()
    {
        await Discord.InvokeCommand("follow", static command => command.With("title", $"id:{DramaGenerator.Id(0)}"));
        Execute("UPDATE target SET trouble_code = 50007, trouble = 'Cannot send messages to this user', trouble_since = 1, suspended_at = 1 WHERE kind = 1;");

        InteractionRecord list = await Discord.InvokeCommand("following");

        Assert.Contains("your direct messages are closed to me", list.AllText);
        InteractionRecord again = await Discord.PressButton(list.Message, Server.IdOf(list.Message, "follow-again|"));
        Assert.DoesNotContain("I cannot reach you", list.Message.AllText);
        Assert.NotNull(again);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Follow_BeyondTheLimit_SaysTheLimitAndAllAreListed()
    {
        for (int drama = 0; drama < 50; drama++)
            await Discord.InvokeCommand("follow", command => command.With("title", $"id:{DramaGenerator.Id(drama)}"));

        InteractionRecord beyond = await Discord.InvokeCommand("follow", static command => command.With("title", $"id:{DramaGenerator.Id(50)}"));
        InteractionRecord list = await Discord.InvokeCommand("following");
        InteractionRecord privacy = await Discord.InvokeCommand("privacy", static command => command.With("action", "show"));

        Assert.True(beyond.IsEphemeral);
        Assert.Contains("50 dramas", beyond.AllText);
        Assert.Contains("You follow 50 dramas", list.AllText);
        Assert.Equal(["v1|unfollow||0", "v1|unfollow||1"], list.Message.CustomIds);
        Assert.Contains("follow 50 dramas", privacy.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task StateThatIsLocked_IsSaidPrivatelyWithTheNumberThatTheLogHas()
    {
        var server = new Server(Discord);
        await server.Subscribe();
        InteractionRecord subscribed, followed;
        using (SqliteConnection other = Open())
        {
            using SqliteTransaction holding = other.BeginTransaction(deferred: false);
            Task<InteractionRecord> subscribing = server.Command("subscribe", static command => command.With("title", $"id:{DramaGenerator.Id(1)}"));
            followed = await Discord.InvokeCommand("follow", static command => command.With("title", $"id:{DramaGenerator.Id(1)}"));
            subscribed = await subscribing;
        }

        foreach (InteractionRecord answer in new[] { subscribed, followed })
        {
            Assert.True(answer.IsEphemeral);
            Assert.Contains("That could not be stored", answer.AllText);
            string number = ErrorNumber().Match(answer.AllText).Groups["number"].Value;
            await _bot.Bot.WaitForAsync(bot => bot.Error.Contains(number, StringComparison.Ordinal), "the log line with the number");
        }

        Assert.Contains("1 subscription,", (await server.Command("subscriptions")).AllText);
        Assert.Contains("You follow no drama", (await Discord.InvokeCommand("following")).AllText);
        Discord.AssertNoViolations();
    }

    private async Task Until(Server server, Func<string, bool> seen)
    {
        string last = "";
        for (int attempt = 0; attempt < 100; attempt++)
        {
            last = (await server.Command("subscriptions")).AllText;
            if (seen(last))
                return;
            await Task.Delay(50);
        }

        Assert.Fail(last);
    }

    private void Harm(StandInChannel channel, int code) =>
        Execute($"UPDATE target SET trouble_code = {code}, trouble = 'refused', trouble_since = 1, suspended_at = 1 WHERE kind = 0 AND channel = {channel.Id};");

    private void Execute(string sql)
    {
        using SqliteConnection connection = Open();
        Assert.Equal(1, connection.Execute(sql));
    }

    private SqliteConnection Open() => new SqliteDatabase(_data.At("data/state.db")).Open();

    [GeneratedRegex("this number: (?<number>[A-Z0-9]{8})", RegexOptions.None, 1000)]
    private static partial Regex ErrorNumber();
}
