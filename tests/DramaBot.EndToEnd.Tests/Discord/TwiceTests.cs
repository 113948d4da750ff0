using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Interactions;
using DramaBot.DiscordStandIn.Rest;

namespace DramaBot.EndToEnd.Tests.Discord;

/// <summary>However often Discord says a thing, or loses what it is told: one question, one answer.</summary>
public sealed class TwiceTests
{
    private const string Messages = "/channels/{channel_id}/messages";

    [Fact]
    public async Task InteractionThatComesAgain_IsAnsweredOnceAlsoOverAResume()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();
        InteractionRecord asked = await bot.Discord.InvokeCommand("renewal", static command => command.With("title", "Signal"));

        bot.Discord.Repeat(asked);
        bot.Discord.Repeat(asked);
        bot.Discord.Gateway.Connection().Abort();
        await bot.InSessionAsync(2);
        bot.Discord.Repeat(asked);
        // Asked after the repetition, and answered by as many workers: had it been taken up, it would have been answered too.
        await bot.AnswersAsync();
        await bot.AnswersAsync();

        string id = (string)asked.Payload["id"]!;
        Assert.Single(bot.Discord.Requests.All, request => request.Values.TryGetValue("interaction_id", out string? to) && to == id);
    }

    [Fact]
    public async Task MessageThatComesAgain_IsAnsweredOnce()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();
        StandInChannel channel = bot.Discord.World.Home.AddChannel();
        StandInMessage written = await bot.Discord.Write($"{bot.Discord.World.Bot.Mention} how did signal end?", channel);

        bot.Discord.Gateway.DispatchMessage("MESSAGE_CREATE", written);
        await bot.Discord.NextRequest("POST", Messages);
        bot.Discord.Gateway.DispatchMessage("MESSAGE_CREATE", written);
        StandInChannel other = bot.Discord.World.Home.AddChannel();
        await bot.Discord.Write($"{bot.Discord.World.Bot.Mention} how did goblin end?", other);
        await bot.Discord.NextRequest("POST", Messages, request => request.ChannelId == other.Id);

        // Not even tried again: the nonce would keep a second post out of the channel, but not out of the limits.
        Assert.Single(bot.Discord.Requests.All, request => request.Is("POST", Messages) && request.ChannelId == channel.Id);
    }

    [Fact]
    public async Task ReplyWhoseAnswerIsLost_IsPostedOnce()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();
        StandInChannel channel = bot.Discord.World.Home.AddChannel();
        bot.Discord.Faults.Next("POST", Messages, ScriptedAnswer.Reset().AfterTakingEffect(), ScriptedAnswer.Status(500).AfterTakingEffect());

        await bot.Discord.Write($"{bot.Discord.World.Bot.Mention} how did signal end?", channel);
        for (int attempt = 0; attempt < 3; attempt++)
            await bot.Discord.NextRequest("POST", Messages);

        Assert.Single(channel.Messages, message => message.Author.Id == bot.Discord.World.Bot.Id);
    }

    [Fact]
    public async Task MentionOfTheBotsRole_IsAnsweredLikeOneOfTheBot()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();
        StandInChannel channel = bot.Discord.World.Home.AddChannel();

        await bot.Discord.Write($"<@&{bot.Discord.World.Home.BotRole.Id}> how did queen of tears end?", channel);
        await bot.Discord.NextRequest("POST", Messages);

        await bot.Discord.Until(() => channel.Messages.Any(message => message.Author.Id == bot.Discord.World.Bot.Id && message.AllText.Contains("bittersweet", StringComparison.Ordinal)), "the reply");
    }
}
