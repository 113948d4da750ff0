using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Tests.Support;

/// <summary>A gateway and a REST server on loopback that do what a test tells them, and nothing else.</summary>
internal sealed class DiscordServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<GatewayPeer> _peers = Channel.CreateUnbounded<GatewayPeer>();
    private readonly ConcurrentQueue<SentRequest> _requests = new();

    private DiscordServer(WebApplication app) => _app = app;

    public Uri Api { get; private set; } = new("http://127.0.0.1");

    public string Gateway { get; private set; } = "";

    public int Shards { get; set; } = 1;

    public int Remaining { get; set; } = 1000;

    public int MaxConcurrency { get; set; } = 1;

    public TimeSpan ResetAfter { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Answers to everything but <c>/gateway/bot</c>.</summary>
    public Func<HttpContext, Task> Rest { get; set; } = static context =>
    {
        context.Response.StatusCode = 204;
        return Task.CompletedTask;
    };

    /// <summary>Answers to <c>/gateway/bot</c> in place of the right one.</summary>
    public Func<HttpContext, Task>? GatewayBot { get; set; }

    /// <summary>Refuses WebSockets with this status.</summary>
    public int? RefuseWith { get; set; }

    public IReadOnlyList<SentRequest> Requests => [.. _requests];

    public IEnumerable<SentRequest> Callbacks => _requests.Where(static request => request.Path.EndsWith("/callback", StringComparison.Ordinal));

    public static async Task<DiscordServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        var server = new DiscordServer(app);
        app.UseWebSockets();
        app.Run(server.HandleAsync);
        await app.StartAsync();
        string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        server.Api = new Uri(address + "/api/v10");
        server.Gateway = address.Replace("http://", "ws://", StringComparison.Ordinal) + "/";
        return server;
    }

    /// <summary>The next connection to the gateway.</summary>
    public Task<GatewayPeer> NextAsync() => Until.Soon(_peers.Reader.ReadAsync().AsTask(), "a connection to the gateway");

    public bool HasNext => _peers.Reader.TryPeek(out _);

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        if (context.Request.Headers.Upgrade == "websocket")
        {
            await AcceptAsync(context);
            return;
        }

        using var reader = new StreamReader(context.Request.Body);
        string body = await reader.ReadToEndAsync();
        var headers = context.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _requests.Enqueue(new SentRequest(context.Request.Method, context.Request.Path + context.Request.QueryString, headers, body));
        if (!context.Request.Path.Value!.EndsWith("/gateway/bot", StringComparison.Ordinal))
        {
            await Rest(context);
            return;
        }

        if (GatewayBot is { } scripted)
            await scripted(context);
        else
            await context.Response.WriteAsJsonAsync(Limits());
    }

    private object Limits() => new
    {
        url = Gateway,
        shards = Shards,
        session_start_limit = new { total = 1000, remaining = Remaining, reset_after = (long)ResetAfter.TotalMilliseconds, max_concurrency = MaxConcurrency },
        unknown_field = new { x = 1 },
    };

    private async Task AcceptAsync(HttpContext context)
    {
        if (RefuseWith is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        using var peer = new GatewayPeer(await context.WebSockets.AcceptWebSocketAsync(), context.Request.Path + context.Request.QueryString, context.Abort);
        _peers.Writer.TryWrite(peer);
        await peer.RunAsync();
    }
}
