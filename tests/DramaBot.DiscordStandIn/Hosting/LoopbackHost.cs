using System.Net;
using System.Security.Cryptography;
using System.Text;
using DramaBot.DiscordStandIn.Gateway;
using DramaBot.DiscordStandIn.Rest;
using DramaBot.DiscordStandIn.Validation;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;

namespace DramaBot.DiscordStandIn.Hosting;

/// <summary>Kestrel without the host around it, so that a load program measures little of the stand-in.</summary>
internal sealed class LoopbackHost : IHttpApplication<HttpContext>, IAsyncDisposable
{
    /// <summary>From RFC 6455, section 1.3.</summary>
    private const string HandshakeGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private readonly RestServer _rest;
    private readonly GatewayHub _gateway;
    private readonly ViolationLog _violations;
    private readonly ObservedCallbacks? _observed;
    private readonly KestrelServer _server;
    private readonly TimeProvider _time;
    private readonly CancellationToken _stopping;

    public LoopbackHost(StandInOptions options, RestServer rest, GatewayHub gateway, ViolationLog violations, CancellationToken stopping)
    {
        _rest = rest;
        _gateway = gateway;
        _violations = violations;
        _observed = options.Observer is { } observer ? new ObservedCallbacks(observer) : null;
        _stopping = stopping;
        _time = options.Time;
        var kestrel = new KestrelServerOptions { AddServerHeader = false };
        kestrel.Limits.MaxRequestBodySize = 30 * 1024 * 1024;
        kestrel.Limits.MinRequestBodyDataRate = null;
        kestrel.Listen(IPAddress.Loopback, options.Port);
        var transport = new SocketTransportFactory(Microsoft.Extensions.Options.Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        _server = new KestrelServer(Microsoft.Extensions.Options.Options.Create(kestrel), transport, NullLoggerFactory.Instance);
    }

    public async Task<int> StartAsync(CancellationToken cancellationToken)
    {
        await _server.StartAsync(this, cancellationToken);
        string address = _server.Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new Uri(address).Port;
    }

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        try
        {
            string path = context.Request.Path.Value ?? "";
            if (_observed is not null && await _observed.TryHandleAsync(context, path))
                return;
            if (context.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true } upgrade)
                await UpgradeAsync(context, upgrade);
            else if (path.StartsWith(RestServer.Base + "/", StringComparison.Ordinal))
                await _rest.HandleAsync(context);
            else
                context.Response.StatusCode = 404;
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException e)
        {
            context.Response.StatusCode = e.StatusCode;
        }
        catch (IOException)
        {
            // The client went away in the middle.
        }
#pragma warning disable CA1031 // Do not catch general exception types: a fault of the stand-in has to fail the test that sees it, not only one request.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _violations.Add($"{context.Request.Method} {context.Request.Path}", "stand-in", "$", "the stand-in itself failed: " + e);
            if (!context.Response.HasStarted)
                context.Response.StatusCode = 500;
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _server.StopAsync(now.Token);
        _server.Dispose();
    }

    private async Task UpgradeAsync(HttpContext context, IHttpUpgradeFeature upgrade)
    {
        if (_gateway.TakeUpgrade() is { } refused)
        {
            if (refused == 0)
            {
                using var life = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping);
                await Task.Delay(Timeout.InfiniteTimeSpan, _time, life.Token);
            }

            context.Response.StatusCode = refused;
            return;
        }

        IQueryCollection query = context.Request.Query;
        string compress = query["compress"].ToString();
        if (query["encoding"] != "json" || compress is not ("" or "zlib-stream"))
        {
            _violations.Add("gateway upgrade", "protocol", "query", $"'{context.Request.QueryString}' asks for an encoding or compression that the stand-in does not speak");
            context.Response.StatusCode = 400;
            return;
        }

        string key = context.Request.Headers.SecWebSocketKey.ToString();
        context.Response.Headers.Connection = "Upgrade";
        context.Response.Headers.Upgrade = "websocket";
#pragma warning disable CA5350 // SHA1 is weak: RFC 6455 prescribes it for the handshake, which protects nothing.
        context.Response.Headers.SecWebSocketAccept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + HandshakeGuid)));
#pragma warning restore CA5350
        Stream stream = await upgrade.UpgradeAsync();
        var connection = new GatewayConnection(
            _gateway, _gateway.NextConnectionNumber(), context.Request.Path.Value!, context.Request.QueryString.Value ?? "", stream, compress.Length > 0, context.Abort)
        {
            Split = _gateway.Split,
            WithholdAcks = _gateway.WithholdAcks,
        };
        _gateway.Connections.Add(connection);
        if (query["v"] != "10")
            connection.Refuse(4012, $"API version '{query["v"]}'");
        await connection.RunAsync(_stopping);
    }
}
