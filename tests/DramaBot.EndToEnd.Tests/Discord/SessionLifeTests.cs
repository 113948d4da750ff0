using System.Globalization;
using DramaBot.DiscordStandIn;
using DramaBot.DiscordStandIn.Gateway;
using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests.Discord;

/// <summary>Sessions are begun rarely, gone on with where Discord allows it, and never fought over.</summary>
public sealed class SessionLifeTests
{
    [Fact]
    public async Task SessionThatMayBeResumed_IsResumed()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();

        bot.Discord.Gateway.Connection().SendInvalidSession(mayResume: true);
        await bot.InSessionAsync(2);

        Assert.Single(bot.Discord.Gateway.Resumes.All);
        Assert.Single(bot.Discord.Gateway.Identifies.All);
        await bot.AnswersAsync();
    }

    [Fact]
    public async Task SessionThatIsVoid_IsBegunAnewOnceAndNothingIsRegisteredAgain()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();
        GatewayConnection connection = bot.Discord.Gateway.Connection();
        GatewaySession old = connection.Session!;

        bot.Discord.Gateway.Forget(old);
        connection.SendInvalidSession(mayResume: false);
        await bot.InSessionAsync(2);

        Assert.NotEqual(old.Id, bot.Discord.Gateway.Connection().Session!.Id);
        Assert.Equal("/gateway", bot.Discord.Gateway.Connection().Path);
        Assert.Empty(bot.Discord.Gateway.Resumes.All);
        Assert.Equal(2, bot.Discord.Gateway.Identifies.Count);
        Assert.Equal(0, bot.Discord.Gateway.Budget.TooFast);
        Assert.Single(bot.Discord.Requests.All, static request => request.Method == "PUT");
        await bot.AnswersAsync();
    }

    [Fact]
    public async Task BudgetThatIsUsedUp_IsWaitedForWithAClearLineAndNothingIsSent()
    {
        await using BotInDiscord bot = await BotInDiscord.StartAsync(new StandInOptions { Gateway = new GatewayOptions { SessionStartRemaining = 0 } });

        await bot.Bot.WaitForAsync(static bot => bot.Error.Contains("before a new session: the day's are used up", StringComparison.Ordinal), "the clear line");
        await Task.Delay(TimeSpan.FromSeconds(1));

        Assert.Empty(bot.Discord.Gateway.Connections.All);
        Assert.False(bot.Discord.Gateway.Budget.TokenWasReset);
        bot.Bot.Kill("-TERM");
        await bot.Bot.ExitAsync();
        Assert.Equal(0, bot.Bot.ExitCode);
    }

    [Fact]
    public async Task RunThatCrashes_IsFollowedByOneThatBeginsItsSessionWhenDiscordTakesIt()
    {
        using var data = new TempFolder();
        await using BotInDiscord bot = await BotInDiscord.StartAsync(options: null, data);
        await bot.ReadyAsync();
        bot.Bot.Kill("-KILL");
        await bot.Bot.ExitAsync();

        using BotProcess second = BotInDiscord.Launch(bot.Discord, data);
        await bot.InSessionAsync(2);

        Assert.Equal(2, bot.Discord.Gateway.Identifies.Count);
        Assert.Equal(0, bot.Discord.Gateway.Budget.TooFast);
        await bot.AnswersAsync();
    }

    [Fact]
    public async Task RunsThatCrashAgainAndAgain_WaitBeforeTheyCostTheToken()
    {
        using var data = new TempFolder();
        IEnumerable<string> earlier = Enumerable.Range(1, 5).Select(static minute => TimeProvider.System.GetUtcNow().AddMinutes(-minute).ToString("O", CultureInfo.InvariantCulture));
        data.Write("data/sessions/identifies-0.log", string.Join('\n', earlier.Append("half a li")));

        await using BotInDiscord bot = await BotInDiscord.StartAsync(options: null, data);

        await bot.Bot.WaitForAsync(static bot => bot.Error.Contains("before a new session: 5 were begun within 00:10:00", StringComparison.Ordinal), "the clear line");
        Assert.Empty(bot.Discord.Gateway.Identifies.All);
    }

    [Fact]
    public async Task SecondProcessOnTheSameData_EndsAtOnceAndDisturbsNothing()
    {
        using var data = new TempFolder();
        await using BotInDiscord bot = await BotInDiscord.StartAsync(options: null, data);
        await bot.ReadyAsync();

        using (BotProcess second = BotInDiscord.Launch(bot.Discord, data))
        {
            await second.ExitAsync();
            Assert.Equal(1, second.ExitCode);
            Assert.StartsWith("Storage:DataDirectory: another DramaBot already serves Discord", Assert.Single(second.ErrorLines));
        }

        Assert.Single(bot.Discord.Gateway.Connections.All);
        await bot.AnswersAsync();
        bot.Bot.Kill("-TERM");
        await bot.Bot.ExitAsync();
        using BotProcess third = BotInDiscord.Launch(bot.Discord, data);
        await bot.InSessionAsync(2);
    }

    [Fact]
    public async Task ProcessesThatDivideTheShards_ShareTheDataButNoShard()
    {
        using var data = new TempFolder();
        await using StandIn discord = await StandIn.StartAsync(new StandInOptions { Patience = TimeSpan.FromSeconds(30), Gateway = new GatewayOptions { Shards = 2, MaxConcurrency = 2 } });
        using BotProcess zero = Launch("0");
        using BotProcess one = Launch("1");
        await discord.WaitForSession(shard: 0);
        await discord.WaitForSession(shard: 1);

        using BotProcess oneMore = Launch("1");
        using BotProcess all = BotInDiscord.Launch(discord, data);
        await oneMore.ExitAsync();
        await all.ExitAsync();

        Assert.Equal((1, 1), (oneMore.ExitCode, all.ExitCode));
        Assert.Equal(2, discord.Gateway.Identifies.Count);
        discord.AssertNoViolations();

        BotProcess Launch(string shard) => BotInDiscord.Launch(discord, data, ("DRAMABOT_Discord__Shards", "2"), ("DRAMABOT_Discord__ShardIds", shard));
    }
}
