using System.Net.Sockets;
using DramaBot.Configuration;
using DramaBot.Metrics;

namespace DramaBot.Http;

/// <summary>Serves <c>/healthz</c>, <c>/readyz</c> and <c>/metrics</c> for those who run the bot; nothing else.</summary>
internal sealed partial class HealthServer(BotOptions options, Readiness readiness, BotMetrics metrics, ILogger<HealthServer> logger) : IHostedService, IAsyncDisposable
{
    private WebApplication? _server;

    /// <exception cref="ConfigurationException">The address is taken, or not this machine's, and a bot token is set: whoever watches the bot there would watch something else.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Http.Url.Length == 0)
            return;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        // Only our own address: ASPNETCORE_URLS and the like are not ours.
        builder.WebHost.UseUrls(options.Http.Url);
        WebApplication server = builder.Build();
        server.MapGet("/healthz", static () => Results.Text("alive\n"));
        server.MapGet("/readyz", () => readiness.NotReadyBecause() is { } reason ? Results.Text(reason + "\n", statusCode: StatusCodes.Status503ServiceUnavailable) : Results.Text("ready\n"));
        server.MapGet("/metrics", () => Results.Text(metrics.ToText(), "text/plain; version=0.0.4; charset=utf-8"));
        try
        {
            await server.StartAsync(cancellationToken);
            _server = server;
        }
        catch (Exception fault) when (fault is IOException or SocketException or InvalidOperationException)
        {
            await server.DisposeAsync();
            string message = $"Http:Url: cannot listen on {options.Http.Url} ({(fault.InnerException ?? fault).Message}); set another address, or an empty one to turn health and metrics off";
            if (options.Discord.Token is not null)
                throw new ConfigurationException(message);
            Log.NotListening(logger, message);
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_server is not null)
            await _server.StopAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private static partial class Log
    {
        [LoggerMessage(100, LogLevel.Warning, "{Message}")]
        public static partial void NotListening(ILogger logger, string message);
    }
}
