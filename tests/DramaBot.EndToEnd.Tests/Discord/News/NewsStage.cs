using System.Globalization;
using DramaBot.Announcements.Subscriptions;
using DramaBot.DiscordStandIn;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.Knowledge;
using DramaBot.Storage;
using DramaBot.Testing;
using Microsoft.Data.Sqlite;

namespace DramaBot.EndToEnd.Tests.Discord.News;

/// <summary>A Discord, seeds that a test edits, and the real program between them.</summary>
internal sealed class NewsStage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TempFolder _data = new();
    private readonly SeedFolder _seeds = new();
    private BotProcess? _bot;

    private NewsStage(StandIn discord)
    {
        Discord = discord;
        Write();
    }

    public StandIn Discord { get; }

    public BotProcess Bot => _bot ?? throw new InvalidOperationException("The bot was not started.");

    public static DateOnly Today => SeoulTime.Today(TimeProvider.System);

    public StandInGuild Home => Discord.World.Home;

    public SqliteDatabase State => new(_data.At("data/state.db"));

    public SubscriptionBook Book => new(State, TimeProvider.System);

    public static async Task<NewsStage> SetAsync(StandInOptions? options = null) =>
        new(await StandIn.StartAsync((options ?? new StandInOptions()) with { Patience = Patience }));

    /// <summary>Subscribes a channel to everything, at once.</summary>
    public Subscription Subscribe(StandInChannel channel, Func<Subscription, Subscription>? change = null)
    {
        var wanted = new Subscription { Target = Target.Channel(channel.Id, channel.GuildId!.Value, (int)channel.Type), CreatedBy = Discord.World.Someone.Id };
        return Book.Add(change?.Invoke(wanted) ?? wanted).Subscription!;
    }

    /// <summary>Starts the program, and waits until it has looked at the seeds once, so that a change is one.</summary>
    public async Task StartAsync()
    {
        Launch();
        await Discord.WaitForSession();
        await LookedAsync();
    }

    public void Launch() => _bot = BotInDiscord.Launch(Discord, _data, ("DRAMABOT_Seeds__Directory", _seeds.Path));

    public async Task KillAsync()
    {
        Bot.Kill("-9");
        await Bot.ExitAsync();
        Bot.Dispose();
        _bot = null;
    }

    /// <summary>Writes the drama's file, with reports beside the old one.</summary>
    public void Write(params string[] reports) =>
        _seeds.Drama("moonlight", $"title: Moonlight\nnative_title: 달빛\nnetwork: tvN\nrenewal:\n  - {{on: 2024-01-05, status: pending, season: 2, source: s}}\n{string.Concat(reports)}seasons:\n  - {{season: 1, year: 2023}}\nsources:\n  s: {{publisher: The Paper}}\n");

    public static string Report(string status, string summary) =>
        string.Create(CultureInfo.InvariantCulture, $"  - {{on: {Today:yyyy-MM-dd}, status: {status}, season: 2, evidence: official, summary: \"{summary}\", source: s}}\n");

    /// <summary>The one message of a channel, once it is there.</summary>
    public async Task<StandInMessage> MessageInAsync(StandInChannel channel)
    {
        await Discord.Until(() => channel.Messages.Count > 0, $"a message in {channel.Name}");
        return Assert.Single(channel.Messages);
    }

    public async Task LookedAsync() => await Discord.Until(
        () => Ask("SELECT 1 FROM sqlite_master WHERE name = 'seen_drama';") is not null && Ask("SELECT 1 FROM seen_drama;") is not null,
        "the first look at the seeds");

    public object? Ask(string sql)
    {
        using SqliteConnection connection = State.Open();
        return connection.Scalar(sql);
    }

    /// <summary>Ends the process and the stand-in. Every request of every test is held to Discord's rules here, whether the test looks or not.</summary>
    public async ValueTask DisposeAsync()
    {
        _bot?.Dispose();
        await Discord.DisposeAsync();
        _seeds.Dispose();
        _data.Dispose();
        Discord.AssertNoViolations();
    }
}
