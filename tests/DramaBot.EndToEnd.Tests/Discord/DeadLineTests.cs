using System.Diagnostics;
using DramaBot.DiscordStandIn;
using DramaBot.DiscordStandIn.Gateway;
using DramaBot.DiscordStandIn.Interactions;

namespace DramaBot.EndToEnd.Tests.Discord;

/// <summary>Connections that die, each in its own way: nobody who asks is left without an answer.</summary>
public sealed class DeadLineTests
{
    private static readonly StandInOptions QuickBeats = new() { Gateway = new GatewayOptions { HeartbeatInterval = TimeSpan.FromMilliseconds(750), HeartbeatPatience = 0 } };

    [Fact]
    public async Task SilentConnection_IsNoticedAndWhatWasAskedMeanwhileIsAnswered()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync(QuickBeats);
        GatewayConnection dead = bot.Discord.Gateway.Connection();

        // It looks open, and nothing comes over it any more: the question is sent into the void.
        dead.GoSilent();
        InteractionRecord asked = await bot.Discord.SendCommand("renewal", static command => command.With("title", "Signal"));
        await asked.WaitForAnswer();

        Assert.Contains("Signal", asked.AllText);
        Assert.Equal(4000, dead.ClientCloseCode);
        Assert.Single(bot.Discord.Gateway.Resumes.All);
        Assert.Single(bot.Discord.Gateway.Identifies.All);
        await bot.AnswersAsync();
    }

    [Fact]
    public async Task PeerThatNeverAnswersAGoodbye_HoldsUpNeitherTheNextConnectionNorTheEnd()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();
        long start = Stopwatch.GetTimestamp();

        bot.Discord.Gateway.Connection().SendReconnect();
        bot.Discord.Gateway.Connection().GoSilent();
        await bot.InSessionAsync(2);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(6));
        await bot.AnswersAsync();

        bot.Discord.Gateway.Connection().GoSilent();
        start = Stopwatch.GetTimestamp();
        bot.Bot.Kill("-TERM");
        await bot.Bot.ExitAsync();
        Assert.Equal(0, bot.Bot.ExitCode);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(6));
    }

    [Fact]
    public async Task LinesThatBreakOneAfterTheOther_LeaveOneConnectionAndOneSession()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync(QuickBeats);

        for (int broken = 1; broken <= 3; broken++)
        {
            bot.Discord.Gateway.Connection().Abort();
            await bot.InSessionAsync(broken + 1);
            Assert.Single(bot.Discord.Gateway.Connections.All, static connection => connection.IsOpen);
        }

        // The timers of the old connections are due by now, and must not touch the new one.
        GatewayConnection last = bot.Discord.Gateway.Connection();
        await bot.Discord.Until(() => last.Heartbeats.Count >= 2, "the last connection beats on");
        Assert.True(last.IsOpen);
        Assert.Equal(4, bot.Discord.Gateway.Connections.Count);
        Assert.Single(bot.Discord.Gateway.Identifies.All);
        await bot.AnswersAsync();
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(4242)]
    [InlineData(1001)]
    public async Task CloseCodeThatIsNotFatal_IsResumedWhetherItIsKnownOrNot(int code)
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();

        bot.Discord.Gateway.Connection().Close(code);
        await bot.InSessionAsync(2);

        Assert.Single(bot.Discord.Gateway.Resumes.All);
        Assert.Single(bot.Discord.Gateway.Identifies.All);
        await bot.AnswersAsync();
    }

    [Fact]
    public async Task ResumeAddressThatIsDead_IsLeftForTheGatewaysOwnWithTheSession()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();

        bot.Discord.Gateway.NextUpgrade(503);
        bot.Discord.Gateway.Connection().Abort();
        await bot.InSessionAsync(2);

        Assert.Equal("/gateway", bot.Discord.Gateway.Connection().Path);
        Assert.Single(bot.Discord.Gateway.Resumes.All);
        Assert.Single(bot.Discord.Gateway.Identifies.All);
        await bot.AnswersAsync();
    }

    [Fact]
    public async Task NetworkThatIsGoneForAWhile_IsFoundAgain()
    {
        using var data = new DramaBot.Testing.TempFolder();
        StandIn before = await StandIn.StartAsync();
        using BotProcess bot = BotInDiscord.Launch(before, data);
        await before.WaitForSession();
        int port = new Uri(before.ApiBaseUrl).Port;
        await before.DisposeAsync();
        await bot.WaitForAsync(static bot => bot.Error.Contains("has lost its connection", StringComparison.Ordinal), "the loss");

        await using StandIn after = await StandIn.StartAsync(new StandInOptions { Port = port, Patience = TimeSpan.FromSeconds(30) });
        InteractionRecord answer = await after.InvokeCommand("renewal", static command => command.With("title", "Goblin"));

        Assert.Contains("Goblin", answer.AllText);
        after.AssertNoViolations();
    }
}
