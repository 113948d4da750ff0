using DramaBot.Chat.Kept;
using DramaBot.Chat.Subscribing;
using DramaBot.Commands;
using DramaBot.Configuration;
using DramaBot.Discord;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Gateway;
using DramaBot.Discord.Rest;

namespace DramaBot.Chat;

/// <summary>The bot in Discord: its client, its commands, and what is answered to whom.</summary>
internal sealed partial class DiscordBot : IDisposable
{
    /// <summary>With it, a start from an index that is at hand identifies within a second.</summary>
    private static readonly TimeSpan LongestPreparation = TimeSpan.FromMilliseconds(600);

    private static readonly TimeSpan LongestConnecting = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    /// <summary>How long the processor is left to those who ask as soon as the bot is there again.</summary>
    private static readonly TimeSpan FirstCallers = TimeSpan.FromMilliseconds(300);

    private readonly DiscordOptions _options;
    private readonly ChatServices _services;
    private readonly ILogger _logger;
    private readonly DiscordClient _client;
    private readonly TaskCompletionSource _rehearsed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public DiscordBot(BotOptions options, ChatServices services, ILoggerFactory loggers)
    {
        _options = options.Discord;
        _services = services;
        _logger = loggers.CreateLogger<DiscordBot>();
        var router = new InteractionRouter(services);
        var guilds = new GuildWatcher(services.Subscriptions, loggers.CreateLogger<GuildWatcher>());
        string sessions = Path.Combine(options.Storage.DataDirectory, "sessions");
        services.Knowledge.Changed += _ => services.Kept.Clear();
        // The responder needs the client's REST side, and the client its handlers: whichever is made first is told of the other.
        MentionResponder? mentions = null;
        _client = new DiscordClient(
            new DiscordClientOptions
            {
                Token = new BotToken(options.Discord.Token!),
                ApiBaseUrl = new Uri(options.Discord.ApiBaseUrl),
                Intents = GatewayIntents.Guilds | GatewayIntents.GuildMessages | GatewayIntents.DirectMessages,
                ShardCount = options.Discord.Shards,
                ShardIds = options.Discord.ShardIds.Count > 0 ? options.Discord.ShardIds : null,
                Activity = "/renewal",
                UserAgent = DiscordClientOptions.UserAgentOf(options.Discord.ProjectUrl),
            },
            new DiscordHandlers { Interaction = router.HandleAsync, Mention = (message, cancellation) => mentions!.HandleAsync(message, cancellation), Event = guilds.HandleAsync, ErrorReply = FailureReplies.Word },
            loggers,
            services.Time,
            new FileSessionStore(sessions),
            new FileIdentifyLog(sessions));
        mentions = new MentionResponder(services, _client.Rest, loggers.CreateLogger<MentionResponder>());
    }

    /// <summary>Discord's REST side, for what is posted without being asked.</summary>
    public DiscordRestClient Rest => _client.Rest;

    /// <summary>Done once the bot is connected, or connecting takes long; what nobody waits for begins after it.</summary>
    public Task Settled => _settled.Task;

    /// <summary>Why the bot is not ready to be used in Discord, or null.</summary>
    public string? NotReadyBecause() =>
        _client.Gateway.IsReady ? null : "the gateway is not READY: " + string.Join(", ", _client.Gateway.Shards.Select(static shard => $"shard {shard.ShardId} {shard.State}"));

    /// <summary>Connects, registers the commands, and answers until it is told to end.</summary>
    /// <exception cref="GatewayFatalException">Discord refuses the bot for good; the message says why and what to do.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // The commands, which Discord has from the last time, come after what the first to ask would wait for.
        Task preparing = Task.Run(() => PrepareAsync(stopping.Token), CancellationToken.None);
        try
        {
            await _client.RunAsync(stopping.Token, ReadyToAnswerAsync);
        }
        finally
        {
            await stopping.CancelAsync();
            await preparing;
        }
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Waits until the first to ask is answered as quickly as all others; not long, as people can wait better than see us offline.</summary>
    private async Task ReadyToAnswerAsync(CancellationToken cancellationToken) =>
        await Task.WhenAny(_rehearsed.Task, Task.Delay(LongestPreparation, _services.Time, cancellationToken));

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await RehearseAsync(cancellationToken);
        _rehearsed.TrySetResult();
        await ConnectedAsync(cancellationToken);
        _settled.TrySetResult();
        await RegisterAsync(cancellationToken);
    }

    private async Task ConnectedAsync(CancellationToken cancellationToken)
    {
        try
        {
            long start = _services.Time.GetTimestamp();
            while (!_client.Gateway.IsReady && _services.Time.GetElapsedTime(start) < LongestConnecting)
                await Task.Delay(BetweenLooks, _services.Time, cancellationToken);
            await Task.Delay(FirstCallers, _services.Time, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The bot is told to end.
        }
    }

    private async Task RehearseAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _services.Loading.WaitAsync(cancellationToken);
            Rehearsal.Run(_services, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The bot is told to end.
        }
#pragma warning disable CA1031 // Do not catch general exception types: without its rehearsal the bot is slower once, and otherwise whole. A load that failed is told by who waits for it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Log.NotRehearsed(_logger, exception);
        }
    }

    private async Task RegisterAsync(CancellationToken cancellationToken)
    {
        try
        {
            ApplicationCommand[] commands = [.. SlashCommands.All.Values.Select(static command => command.Definition)];
            RestResult<CommandRegistration> result = await _client.RegisterCommandsAsync(commands, _options.DevelopmentGuildId, cancellationToken);
            // A token that is refused ends the run, which says so itself.
            if (result.Error is { Kind: not RestErrorKind.BotTokenInvalid })
                Log.NotRegistered(_logger, result.Error.ToString());
        }
        catch (OperationCanceledException)
        {
            // The bot is told to end.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(310, LogLevel.Error, "The commands could not be registered: {Error}. Discord goes on showing those it has; start again to retry.")]
        public static partial void NotRegistered(ILogger logger, string error);

        [LoggerMessage(311, LogLevel.Debug, "The rehearsal before the first answer failed")]
        public static partial void NotRehearsed(ILogger logger, Exception exception);
    }
}
