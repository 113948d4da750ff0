using DramaBot.Discord.Commands;
using DramaBot.Discord.Gateway;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace DramaBot.Discord;

/// <summary>The whole client, put together: gateway, REST, dispatch, registration.</summary>
public sealed class DiscordClient : IDisposable
{
    private static readonly TimeSpan GiveUpTimeout = TimeSpan.FromSeconds(1);
    private readonly DiscordClientOptions _options;
    private readonly InteractionDispatcher _interactions;
    private readonly EventDispatcher _events;
    private readonly CommandRegistrar _registrar;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;

    /// <summary>Makes a client; nothing is sent before it runs.</summary>
    /// <param name="options">How to connect.</param>
    /// <param name="handlers">What to do with what comes.</param>
    /// <param name="loggers">Where to log to.</param>
    /// <param name="time">The clock.</param>
    /// <param name="sessions">Keeps sessions between runs; null keeps none.</param>
    /// <param name="identifies">Keeps between runs when sessions were begun; null forgets it with the run.</param>
    public DiscordClient(DiscordClientOptions options, DiscordHandlers handlers, ILoggerFactory loggers, TimeProvider time, ISessionStore? sessions = null, IIdentifyLog? identifies = null)
    {
        _options = options;
        _time = time;
        _logger = loggers.CreateLogger<DiscordClient>();
        Rest = new DiscordRestClient(options, loggers.CreateLogger<DiscordRestClient>(), time);
        Gateway = new DiscordGatewayClient(options, Rest, loggers.CreateLogger<DiscordGatewayClient>(), time, sessions, identifies);
        _interactions = new InteractionDispatcher(options, Rest, handlers.Interaction, loggers.CreateLogger<InteractionDispatcher>(), time, handlers.ErrorReply);
        _events = new EventDispatcher(options, handlers, _logger, time);
        _registrar = new CommandRegistrar(Rest, loggers.CreateLogger<CommandRegistrar>());
    }

    public DiscordRestClient Rest { get; }

    public DiscordGatewayClient Gateway { get; }

    /// <summary>
    /// Connects and handles what comes until it is cancelled, then says goodbye in a way that keeps the sessions, finishes
    /// what was begun, and returns. Throws <see cref="GatewayFatalException"/> when Discord refuses for good.
    /// </summary>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <param name="beforeConnecting">What is waited for before connecting, while the client gets ready itself: whoever is connected is asked at once.</param>
    public async Task RunAsync(CancellationToken cancellationToken, Func<CancellationToken, Task>? beforeConnecting = null)
    {
        using var givingUp = new CancellationTokenSource();
        Task warming = Task.Run(() => WarmUpAsync(givingUp.Token), CancellationToken.None);
        Task working = Task.WhenAll(_interactions.RunAsync(Gateway.Interactions, givingUp.Token), _events.RunAsync(Gateway.Events, givingUp.Token));
        try
        {
            if (beforeConnecting is not null)
                await beforeConnecting(cancellationToken);
            await Gateway.RunAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The wished-for end.
        }
        finally
        {
            await DrainAsync(Task.WhenAll(working, warming), givingUp);
        }
    }

    /// <summary>Makes Discord's commands be ours: see <see cref="CommandRegistrar"/>.</summary>
    public async Task<RestResult<CommandRegistration>> RegisterCommandsAsync(
        IReadOnlyList<ApplicationCommand> commands, Snowflake? developmentGuildId, CancellationToken cancellationToken)
    {
        RestResult<Application> application = await Rest.GetCurrentApplicationAsync(cancellationToken);
        if (!application.IsSuccess)
            return new RestResult<CommandRegistration>(application.Error);
        if (application.Value.InteractionsEndpointUrl is { Length: > 0 })
            GatewayLog.InteractionsGoElsewhere(_logger);
        return await _registrar.RegisterAsync(application.Value.Id, developmentGuildId, commands, cancellationToken);
    }

    public void Dispose()
    {
        _events.Dispose();
        Rest.Dispose();
    }

    private async Task WarmUpAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WarmUp.RunAsync(_options, _time, cancellationToken);
        }
#pragma warning disable CA1031 // Do not catch general exception types: without its rehearsal the client is slower once, and otherwise whole.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            InteractionLog.WarmUpFailed(_logger, exception);
        }
    }

    private async Task DrainAsync(Task working, CancellationTokenSource givingUp)
    {
        try
        {
            await working.WaitAsync(_options.DrainTimeout, _time, CancellationToken.None);
        }
        catch (TimeoutException)
        {
            InteractionLog.DrainTimedOut(_logger);
            await givingUp.CancelAsync();
            await Task.WhenAny(working, Task.Delay(GiveUpTimeout, _time, CancellationToken.None));
        }
    }
}
