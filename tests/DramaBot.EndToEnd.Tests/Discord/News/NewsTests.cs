using DramaBot.Announcements.Subscriptions;
using DramaBot.DiscordStandIn;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Rest;
using Microsoft.Data.Sqlite;

namespace DramaBot.EndToEnd.Tests.Discord.News;

/// <summary>A change of the seeds, told in subscribed channels by the real program.</summary>
public sealed class NewsTests
{
    private const string CreateMessage = "/channels/{channel_id}/messages";

    [Fact]
    public async Task News_InASubscribedChannel_ComesOnceWithItsSourceAndPingsNobody()
    {
        await using NewsStage stage = await NewsStage.SetAsync();
        StandInChannel news = stage.Home.AddChannel("news");
        StandInChannel other = stage.Home.AddChannel("other");
        stage.Subscribe(news);
        await stage.StartAsync();

        stage.Write(NewsStage.Report("renewed", "The network ordered it."));
        StandInMessage message = await stage.MessageInAsync(news);

        Assert.Contains("Moonlight: Season 2: officially renewed.", message.Content);
        Assert.Contains("The network ordered it.", message.AllText);
        Assert.Contains("The Paper", message.AllText);
        Assert.Empty(message.Pings);
        Assert.NotNull(message.Nonce);
        Assert.Empty(other.Messages);
        stage.Discord.AssertNoViolations();
    }

    [Fact]
    public async Task News_WithARole_PingsItOnceAndNotOnCorrection()
    {
        await using NewsStage stage = await NewsStage.SetAsync();
        StandInChannel news = stage.Home.AddChannel("news");
        StandInRole fans = stage.Home.AddRole("fans", mentionable: true);
        stage.Subscribe(news, subscription => subscription with { RoleId = fans.Id });
        await stage.StartAsync();

        stage.Write(NewsStage.Report("renewed", "The network ordered it."));
        StandInMessage message = await stage.MessageInAsync(news);
        Assert.Equal([$"role {fans.Id}"], message.Pings);

        stage.Write(NewsStage.Report("in-talks", "The network is thinking about it."));
        await stage.Discord.Until(() => message.EditCount > 0, "the correction");

        Assert.Contains("Corrected on", message.AllText);
        Assert.Contains("This message first said: Season 2: officially renewed.", message.AllText);
        Assert.Contains("thinking about it", message.AllText);
        Assert.Equal([$"role {fans.Id}"], message.Pings);
        Assert.Single(news.Messages);
        stage.Discord.AssertNoViolations();
    }

    [Fact]
    public async Task News_Withdrawn_SaysSoInTheSameMessage()
    {
        await using NewsStage stage = await NewsStage.SetAsync();
        StandInChannel news = stage.Home.AddChannel("news");
        stage.Subscribe(news);
        await stage.StartAsync();
        stage.Write(NewsStage.Report("renewed", "The network ordered it."));
        StandInMessage message = await stage.MessageInAsync(news);

        stage.Write();
        await stage.Discord.Until(() => message.EditCount > 0, "the withdrawal");

        Assert.Contains("Withdrawn", message.AllText);
        Assert.Single(news.Messages);
    }

    [Fact]
    public async Task News_OneChannelClosedToUs_ComesToAllOthersAndIsKeptForThatOne()
    {
        await using NewsStage stage = await NewsStage.SetAsync();
        StandInChannel[] channels = [.. Enumerable.Range(0, 12).Select(number => stage.Home.AddChannel($"news-{number}"))];
        foreach (StandInChannel channel in channels)
            stage.Subscribe(channel);
        channels[3].BotPermissions = Permissions.ViewChannel;
        await stage.StartAsync();

        stage.Write(NewsStage.Report("renewed", "The network ordered it."));
        await stage.Discord.Until(() => channels.Count(static channel => channel.Messages.Count == 1) == 11, "the eleven other messages");
        await stage.Discord.Until(() => stage.Ask("SELECT 1 FROM target WHERE trouble_code = 50013;") is not null, "the note of the trouble");

        Assert.Empty(channels[3].Messages);
        Assert.Equal(0L, stage.Ask("SELECT state FROM delivery WHERE target = (SELECT id FROM target WHERE trouble_code = 50013);"));

        // Mended, and somebody says so: what was kept comes.
        channels[3].BotPermissions = Permissions.BotInvite;
        stage.Book.TryAgain(Target.Channel(channels[3].Id, stage.Home.Id, 0));
        await stage.MessageInAsync(channels[3]);
        Assert.All(channels, static channel => Assert.Single(channel.Messages));
    }

    [Fact]
    public async Task News_DiscordFailsForAWhile_ComesOnceItWorksAgain()
    {
        await using NewsStage stage = await NewsStage.SetAsync();
        StandInChannel news = stage.Home.AddChannel("news");
        stage.Subscribe(news);
        await stage.StartAsync();
        using (stage.Discord.Faults.Always("POST", CreateMessage, ScriptedAnswer.Status(500)))
        {
            stage.Write(NewsStage.Report("renewed", "The network ordered it."));
            await stage.Discord.Until(() => stage.Ask("SELECT 1 FROM delivery WHERE attempts = 1 AND state = 0;") is not null, "the first failure");
        }

        await stage.MessageInAsync(news);
    }

    [Fact]
    public async Task News_ToSomeoneWhoFollows_ComesByDirectMessage()
    {
        await using NewsStage stage = await NewsStage.SetAsync();
        StandInUser mina = stage.Discord.World.Someone;
        stage.Book.Add(new Subscription { Target = Target.Person(mina.Id), DramaId = "moonlight", CreatedBy = mina.Id });
        await stage.StartAsync();

        stage.Write(NewsStage.Report("renewed", "The network ordered it."));
        StandInMessage message = await stage.MessageInAsync(stage.Discord.World.DirectMessages(mina));

        Assert.Contains("officially renewed", message.Content);
    }

    [Fact]
    public async Task News_InAnAnnouncementChannel_IsPublishedOnlyWhereThatWasChosen()
    {
        await using NewsStage stage = await NewsStage.SetAsync();
        StandInChannel published = stage.Home.AddChannel("published", ChannelType.GuildAnnouncement);
        StandInChannel unpublished = stage.Home.AddChannel("unpublished", ChannelType.GuildAnnouncement);
        StandInChannel limited = stage.Home.AddChannel("limited", ChannelType.GuildAnnouncement);
        stage.Subscribe(published, static subscription => subscription with { Crosspost = true });
        stage.Subscribe(unpublished);
        stage.Subscribe(limited, static subscription => subscription with { Crosspost = true });
        await stage.StartAsync();
        stage.Discord.Faults.NextWhere(
            "POST", "/channels/{channel_id}/messages/{message_id}/crosspost", request => request.ChannelId == limited.Id, ScriptedAnswer.Error(403, 50013, "Missing Permissions"));

        stage.Write(NewsStage.Report("renewed", "The network ordered it."));
        StandInMessage message = await stage.MessageInAsync(published);
        await stage.Discord.Until(() => message.Crossposted, "the publication");
        await stage.Discord.Until(() => stage.Ask("SELECT 1 FROM delivery WHERE crosspost = 3;") is not null, "the note of the refusal");

        Assert.False((await stage.MessageInAsync(unpublished)).Crossposted);
        // The refusal to publish is no failed delivery: the message stands, once, and the channel is in no trouble.
        Assert.Single(limited.Messages);
        Assert.Equal(0L, stage.Ask("SELECT count(*) FROM target WHERE trouble_since IS NOT NULL;"));
    }

    [Fact]
    public async Task News_BotKilledInTheMidst_EachChannelGetsItOnce()
    {
        await using NewsStage stage = await NewsStage.SetAsync(new StandInOptions { Gateway = new() { IdentifyInterval = TimeSpan.Zero } });
        StandInChannel[] channels = [.. Enumerable.Range(0, 60).Select(number => stage.Home.AddChannel($"news-{number}"))];
        foreach (StandInChannel channel in channels)
            stage.Subscribe(channel);
        stage.Discord.Faults.Latency = TimeSpan.FromMilliseconds(60);
        await stage.StartAsync();
        stage.Write(NewsStage.Report("renewed", "The network ordered it."));
        for (int kill = 1; kill <= 3; kill++)
        {
            int some = kill * 8;
            await stage.Discord.Until(() => channels.Sum(static channel => channel.Messages.Count) >= some, $"{some} messages");
            await stage.KillAsync();
            stage.Launch();
        }

        await stage.Discord.Until(() => Equals(stage.Ask("SELECT count(*) FROM delivery WHERE state = 2;"), 60L), "all deliveries");
        Assert.All(channels, static channel => Assert.Single(channel.Messages));
    }

    [Fact]
    public async Task News_StateLockedByAnother_ComesOnceItIsFree()
    {
        await using NewsStage stage = await NewsStage.SetAsync();
        StandInChannel news = stage.Home.AddChannel("news");
        stage.Subscribe(news);
        await stage.StartAsync();
        using (SqliteConnection other = stage.State.Open())
        {
            using SqliteTransaction locked = other.BeginTransaction(deferred: false);
            stage.Write(NewsStage.Report("renewed", "The network ordered it."));
            await stage.Bot.WaitForAsync(static bot => bot.Error.Contains("The seeds changed", StringComparison.Ordinal), "the load");
            // Answers need no state.
            Assert.Contains("renewed", (await stage.Discord.InvokeCommand("renewal", static command => command.With("title", "Moonlight"))).Original!.AllText);
            Assert.Empty(news.Messages);
            locked.Rollback();
        }

        await stage.MessageInAsync(news);
    }
}
