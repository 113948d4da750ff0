using DramaBot.DiscordStandIn;
using DramaBot.DiscordStandIn.Interactions;
using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests.Discord;

/// <summary>The real program, connected to a Discord stand-in of the test's own. Every request is held to Discord's own description.</summary>
internal sealed class BotInDiscord : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TempFolder _data;
    private readonly bool _ownsData;

    private BotInDiscord(StandIn discord, BotProcess bot, TempFolder data, bool ownsData)
    {
        Discord = discord;
        Bot = bot;
        _data = data;
        _ownsData = ownsData;
    }

    public StandIn Discord { get; }

    public BotProcess Bot { get; }

    public static async Task<BotInDiscord> StartAsync(StandInOptions? options = null, TempFolder? data = null, params (string Name, string Value)[] environment)
    {
        StandIn discord = await StandIn.StartAsync((options ?? new StandInOptions()) with { Patience = Patience });
        TempFolder folder = data ?? new TempFolder();
        BotProcess bot = Launch(discord, folder, environment);
        return new BotInDiscord(discord, bot, folder, data is null);
    }

    /// <summary>Starts as <see cref="StartAsync"/>, and waits until the bot has a session and its commands stand.</summary>
    public static async Task<BotInDiscord> StartReadyAsync(StandInOptions? options = null, params (string Name, string Value)[] environment)
    {
        BotInDiscord bot = await StartAsync(options, data: null, environment);
        await bot.ReadyAsync();
        return bot;
    }

    public static BotProcess Launch(StandIn discord, TempFolder data, params (string Name, string Value)[] environment) => BotProcess.Start(
        data,
        [new("DRAMABOT_Discord__Token", discord.Token), new("DRAMABOT_Discord__ApiBaseUrl", discord.ApiBaseUrl), .. environment.Select(static pair => KeyValuePair.Create(pair.Name, pair.Value))],
        "run");

    public async Task ReadyAsync()
    {
        await Discord.WaitForSession();
        await Discord.Until(() => Discord.World.Commands.Global.Count > 0, "the commands are registered");
    }

    /// <summary>Waits until the bot is in session for that many times, first beginnings and resumes together.</summary>
    public Task InSessionAsync(int times) => Discord.Until(() => Discord.Gateway.Readies.Count >= times, $"the bot is in session for time {times}; it said:\n{Bot.Error}");

    /// <summary>Asks something that only a bot that is well answers, and holds everything that it has sent to Discord's rules.</summary>
    public async Task AnswersAsync()
    {
        InteractionRecord answer = await Discord.InvokeCommand("renewal", static command => command.With("title", "Goblin"));
        Assert.Contains("Goblin", answer.AllText);
        Discord.AssertNoViolations();
    }

    /// <summary>Ends the process and the stand-in. Every request of every test is held to Discord's rules here, whether the test looks or not.</summary>
    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await Discord.DisposeAsync();
        if (_ownsData)
            _data.Dispose();
        Discord.AssertNoViolations();
    }
}
