using DramaBot.DiscordStandIn;
using DramaBot.DiscordStandIn.Gateway;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Interactions;
using DramaBot.DiscordStandIn.Rest;

namespace DramaBot.EndToEnd.Tests.Discord;

/// <summary>A REST side that fails, hangs, refuses or limits: who asks is answered where that is possible at all, and nobody else notices.</summary>
public sealed class RestTroubleTests
{
    private const string Callback = "/interactions/{interaction_id}/{interaction_token}/callback";
    private const string Messages = "/channels/{channel_id}/messages";

    public static TheoryData<string> Troubles => ["500", "502 page", "reset", "hang", "lost"];

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task CallbackInTrouble_IsSentAgainAndAnsweredInTimeOnce(string trouble)
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync(new StandInOptions { EnforceInteractionDeadline = true });
        bot.Discord.Faults.Next("POST", Callback, trouble switch
        {
            "500" => ScriptedAnswer.Status(500),
            "502 page" => ScriptedAnswer.Html(502, "<html>bad gateway</html>"),
            "reset" => ScriptedAnswer.Reset(),
            "hang" => ScriptedAnswer.Hang(),
            _ => ScriptedAnswer.Reset().AfterTakingEffect(),
        });

        InteractionRecord answer = await bot.Discord.InvokeCommand("renewal", static command => command.With("title", "Signal"));
        await bot.AnswersAsync();

        Assert.Contains("Signal", answer.AllText);
        Assert.InRange(answer.TimeToCallback, TimeSpan.Zero, TimeSpan.FromSeconds(3));
        // Where Discord has done what it was asked, the second copy may come after the answer.
        await bot.Discord.Until(() => CallbacksTo(bot, answer).Length == 2, "the second attempt");
        await bot.AnswersAsync();
        Assert.Equal(2, CallbacksTo(bot, answer).Length);
        Assert.DoesNotContain("was refused", bot.Bot.Error);
    }

    [Fact]
    public async Task CallbackThatDiscordNeverTakes_IsGivenUpWithALineThatNamesItAndTouchesNoOther()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();
        StandInUser unlucky = bot.Discord.World.AddUser("unlucky");
        ulong id = 0;
        using IDisposable trouble = bot.Discord.Faults.Always("POST", Callback, ScriptedAnswer.Status(500), request => request.Values["interaction_id"] == Text(Volatile.Read(ref id)));

        InteractionRecord lost = await bot.Discord.SendCommand("renewal", command => command.With("title", "Signal").By(unlucky).Tamper(payload => Volatile.Write(ref id, ulong.Parse((string)payload["id"]!))));
        await bot.AnswersAsync();
        await bot.Bot.WaitForAsync(_ => bot.Bot.ErrorLines.Any(line => line.StartsWith("warning: The answer to", StringComparison.Ordinal) && line.Contains(Text(lost.Id), StringComparison.Ordinal)), "the line that names it");

        Assert.InRange(CallbacksTo(bot, lost).Length, 2, 3);
        Assert.Equal(CallbackType.None, lost.Callback);
    }

    [Fact]
    public async Task InteractionThatIsOver_IsNotedAndNotTriedAgain()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();
        bot.Discord.Faults.Next("POST", Callback, ScriptedAnswer.Error(404, 10062, "Unknown interaction"));

        InteractionRecord late = await bot.Discord.SendCommand("renewal", static command => command.With("title", "Signal"));
        await bot.Bot.WaitForAsync(_ => bot.Bot.ErrorLines.Any(line => line.StartsWith("info:", StringComparison.Ordinal) && line.Contains(Text(late.Id), StringComparison.Ordinal)), "the note");
        await bot.AnswersAsync();

        Assert.Single(CallbacksTo(bot, late));
    }

    [Fact]
    public async Task ManyAnswersThatHang_DoNotStopTheHeartbeats()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync(new StandInOptions { Gateway = new GatewayOptions { HeartbeatInterval = TimeSpan.FromMilliseconds(750), HeartbeatPatience = 0 } });
        GatewayConnection connection = bot.Discord.Gateway.Connection();
        int before = connection.Heartbeats.Count;

        using (bot.Discord.Faults.Always("POST", Callback, ScriptedAnswer.Hang()))
        {
            await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => bot.Discord.SendCommand("renewal", static command => command.With("title", "Signal"))));
            await bot.Bot.WaitForAsync(static bot => bot.Error.Split("was refused after").Length == 41, "all 40 are given up when their three seconds are over");
        }

        await bot.AnswersAsync();
        Assert.InRange(connection.Heartbeats.Count - before, 3, 8);
        Assert.Same(connection, bot.Discord.Gateway.Connection());
    }

    [Fact]
    public async Task AnswersToInteractions_WhileAllElseIsPaused_GoAtOnce()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();
        bot.Discord.Faults.Next("POST", Messages, ScriptedAnswer.RateLimited(TimeSpan.FromSeconds(60), LimitScope.Global));
        await MentionAsync(bot, bot.Discord.World.Home.AddChannel());
        await bot.Discord.NextRequest("POST", Messages);

        InteractionRecord answer = await bot.Discord.InvokeCommand("renewal", static command => command.With("title", "Signal"));

        Assert.InRange(answer.TimeToCallback, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        bot.Discord.AssertNoForbiddenRequests();
    }

    [Fact]
    public async Task PageOfTheNetworkInFront_StopsAllButAnswersToInteractions()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();
        bot.Discord.Faults.Next("POST", Messages, ScriptedAnswer.Cloudflare());

        await MentionAsync(bot, bot.Discord.World.Home.AddChannel());
        await bot.Bot.WaitForAsync(static bot => bot.Error.Contains("was turned away in front of Discord (HTTP 429); nothing is sent for 00:01:00", StringComparison.Ordinal), "the clear line");
        await MentionAsync(bot, bot.Discord.World.Home.AddChannel());
        await bot.Bot.WaitForAsync(static bot => bot.Error.Split("could not be answered").Length == 3, "the second mention is given up");
        await bot.AnswersAsync();

        Assert.Single(bot.Discord.Requests.All, static request => request.Is("POST", Messages));
    }

    [Theory]
    [InlineData(403, 50013)]
    [InlineData(404, 10003)]
    public async Task MentionWhereTheBotMayNotSpeak_IsNotedOnceAndNotTriedAgain(int status, int code)
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();
        bot.Discord.Faults.Next("POST", Messages, ScriptedAnswer.Error(status, code, "no"));
        StandInChannel channel = bot.Discord.World.Home.AddChannel();

        await MentionAsync(bot, channel);
        await bot.Bot.WaitForAsync(_ => bot.Bot.ErrorLines.Any(line => line.Contains(Text(channel.Id), StringComparison.Ordinal)), "the line that names the channel");
        await bot.AnswersAsync();

        Assert.Single(bot.Discord.Requests.All, static request => request.Is("POST", Messages));
        Assert.InRange(bot.Discord.RateLimits.InvalidRequests, 0, 1);
    }

    [Fact]
    public async Task MentionsBeyondTheChannelsLimit_WaitForItAndAreAllAnswered()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();
        StandInChannel channel = bot.Discord.World.Home.AddChannel();

        for (int fan = 0; fan < 7; fan++)
            await MentionAsync(bot, channel, bot.Discord.World.AddUser($"fan{fan}"));
        await bot.Discord.Until(() => channel.Messages.Count(message => message.Author.Id == bot.Discord.World.Bot.Id) == 7, "every mention is answered");

        Assert.Equal(0, bot.Discord.RateLimits.Refused(LimitScope.User));
        bot.Discord.AssertNoForbiddenRequests();
    }

    [Fact]
    public async Task StartWhileTheApiIsDown_GoesOnWhenItIsBack()
    {
        await using StandIn discord = await StandIn.StartAsync(new StandInOptions { Patience = TimeSpan.FromSeconds(30) });
        discord.Faults.Next("GET", "/gateway/bot", ScriptedAnswer.Status(500), ScriptedAnswer.Html(502, "<html></html>"), ScriptedAnswer.Reset(), ScriptedAnswer.Html(200, "<html></html>"));
        discord.Faults.Next("GET", "/applications/@me", ScriptedAnswer.Reset(), ScriptedAnswer.Status(503));
        using var data = new DramaBot.Testing.TempFolder();
        using BotProcess bot = BotInDiscord.Launch(discord, data);

        InteractionRecord answer = await discord.InvokeCommand("renewal", static command => command.With("title", "Goblin"));
        await discord.Until(() => discord.World.Commands.Global.Count > 0, "the commands are registered");

        Assert.Contains("Goblin", answer.AllText);
        Assert.Contains("The gateway's address could not be learned", bot.Error);
        discord.AssertNoViolations();
    }

    private static Task<StandInMessage> MentionAsync(BotInDiscord bot, StandInChannel channel, StandInUser? author = null) =>
        bot.Discord.Write($"{bot.Discord.World.Bot.Mention} will there be a season 2 of Signal?", channel, author);

    private static RecordedRequest[] CallbacksTo(BotInDiscord bot, InteractionRecord interaction) =>
        [.. bot.Discord.Requests.All.Where(request => request.Is("POST", Callback) && request.Values["interaction_id"] == Text(interaction.Id))];

    private static string Text(ulong id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
