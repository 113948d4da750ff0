using System.Diagnostics;
using System.Globalization;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Benchmarks.Discord;
using DramaBot.DiscordStandIn;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.Storage;
using DramaBot.Testing;

namespace DramaBot.Benchmarks.Announcements;

/// <summary>A stand-in with many subscribed channels, and the real program against it.</summary>
internal sealed class FanOutStage : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly SeedFolder _seeds = new();

    private FanOutStage(StandIn discord, IReadOnlyList<StandInChannel> channels)
    {
        Discord = discord;
        Channels = channels;
        _seeds.Drama("moonlight", Yaml(""));
    }

    public StandIn Discord { get; }

    public IReadOnlyList<StandInChannel> Channels { get; }

    /// <summary>How many messages were posted in the subscribed channels.</summary>
    public int Posted => Channels.Sum(static channel => channel.Messages.Count);

    public static async Task<FanOutStage> SetAsync(int channels, int servers, TimeSpan latency)
    {
        StandIn discord = await StandIn.StartAsync(new StandInOptions { Record = false, EchoMessages = false, Patience = TimeSpan.FromMinutes(2), Gateway = new() { IdentifyInterval = TimeSpan.Zero } });
        discord.Faults.Latency = latency;
        discord.Faults.LatencyJitter = latency;
        var all = new List<StandInChannel>(channels);
        for (int server = 0; server < servers; server++)
        {
            StandInGuild guild = discord.World.AddGuild(string.Create(CultureInfo.InvariantCulture, $"Server {server}"));
            for (int channel = server; channel < channels; channel += servers)
                all.Add(guild.AddChannel(string.Create(CultureInfo.InvariantCulture, $"news-{channel}")));
        }

        var stage = new FanOutStage(discord, all);
        var book = new SubscriptionBook(new SqliteDatabase(stage._folder.At("data/state.db")), TimeProvider.System);
        foreach (StandInChannel channel in all)
            book.Add(new Subscription { Target = Target.Channel(channel.Id, channel.GuildId!.Value, 0), CreatedBy = discord.World.Someone.Id });
        return stage;
    }

    /// <summary>Starts it as if it had never been in session: it waits after a handful of new ones, or it would lose its token to Discord.</summary>
    public Process Start()
    {
        if (Directory.Exists(_folder.At("data/sessions")))
            Directory.Delete(_folder.At("data/sessions"), recursive: true);
        return MeasuredProgram.Start(MeasuredProgram.Bot(_seeds.Path, _folder.At("data")), Discord, static line => LastError = line);
    }

    /// <summary>The last line that the program wrote to its error stream.</summary>
    public static string LastError { get; private set; } = "";

    /// <summary>Waits until the program has looked at the seeds once, so that a change is one.</summary>
    public async Task LookedAsync()
    {
        var state = new SqliteDatabase(_folder.At("data/state.db"));
        await Discord.Until(
            () =>
            {
                using var connection = state.Open();
                return connection.Scalar("SELECT 1 FROM sqlite_master WHERE name = 'seen_drama';") is not null && connection.Scalar("SELECT 1 FROM seen_drama;") is not null;
            },
            "the first look at the seeds");
    }

    /// <summary>The one change that is told to every channel.</summary>
    public void Change()
    {
        string today = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        _seeds.Drama("moonlight", Yaml($"  - {{on: {today}, status: renewed, season: 2, evidence: official, summary: The network ordered it., source: s}}\n"));
    }

    public async ValueTask DisposeAsync()
    {
        await Discord.DisposeAsync();
        _seeds.Dispose();
        _folder.Dispose();
    }

    private static string Yaml(string report) =>
        $"title: Moonlight\nnetwork: tvN\nrenewal:\n  - {{on: 2024-01-05, status: pending, season: 2, source: s}}\n{report}seasons:\n  - {{season: 1, year: 2023}}\nsources:\n  s: {{publisher: The Paper}}\n";
}
