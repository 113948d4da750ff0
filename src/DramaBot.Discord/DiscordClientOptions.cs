using DramaBot.Discord.Gateway;

namespace DramaBot.Discord;

/// <summary>How the client connects. The defaults are right for Discord itself.</summary>
public sealed class DiscordClientOptions
{
    public required BotToken Token { get; init; }

    /// <summary>The REST root, with the version.</summary>
    public Uri ApiBaseUrl { get; init; } = new("https://discord.com/api/v10");

    /// <summary>What to be told. Interactions come without any.</summary>
    public GatewayIntents Intents { get; init; } = GatewayIntents.Guilds | GatewayIntents.GuildMessages;

    /// <summary>How many shards there are in all; null follows Discord's advice.</summary>
    public int? ShardCount { get; init; }

    /// <summary>Which of them run here; null means all. Needs <see cref="ShardCount"/>.</summary>
    public IReadOnlyList<int>? ShardIds { get; init; }

    /// <summary>Whether to ask for zlib-stream.</summary>
    public bool Compress { get; init; } = true;

    /// <summary>What the bot shows as its activity; null shows none.</summary>
    public string? Activity { get; init; }

    /// <summary>Sent with every request; Discord turns away who does not name himself in this form.</summary>
    public string UserAgent { get; init; } = UserAgentOf(null);

    /// <summary>Requests per second over all routes that count; Discord allows 50, and one or two may close up on their way.</summary>
    public int GlobalRequestsPerSecond { get; init; } = 49;

    /// <summary>How long one attempt at a request may take.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a request may wait for rate limits before it is given up as <see cref="Rest.RestErrorKind.RateLimited"/>.</summary>
    public TimeSpan MaxRateLimitWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Interactions handled at the same time.</summary>
    public int InteractionWorkers { get; init; } = 128;

    /// <summary>
    /// Interactions that wait for a worker. When it is full the newest one is dropped and counted: whatever waits behind so
    /// many would be answered after its three seconds, and to stop reading would cost the connection.
    /// </summary>
    public int InteractionQueue { get; init; } = 4096;

    /// <summary>Other events that wait. When it is full the newest one is dropped and counted, as Discord promises no delivery either.</summary>
    public int EventQueue { get; init; } = 2048;

    /// <summary>How long what is being handled may go on after the run has been told to end.</summary>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the handling of one interaction or message may take before its token is cancelled.</summary>
    public TimeSpan HandlerTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// A handler that has not answered by then is answered for: privately deferred, and its answer becomes an edit. Null
    /// turns it off. Discord gives three seconds.
    /// </summary>
    public TimeSpan? AutoDeferAfter { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How a bot names itself: with the address of its project's page, or by its name where it has none, and its version.</summary>
    public static string UserAgentOf(string? projectUrl) =>
        $"DiscordBot ({projectUrl ?? "DramaBot"}, {typeof(DiscordClientOptions).Assembly.GetName().Version!.ToString(3)})";
}
