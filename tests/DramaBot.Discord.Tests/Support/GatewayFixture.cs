using DramaBot.Discord.Gateway;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Rest;
using DramaBot.Testing;

namespace DramaBot.Discord.Tests.Support;

/// <summary>A gateway client that talks to a scripted server over real sockets, by a clock that only tests move.</summary>
internal sealed class GatewayFixture : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly DiscordRestClient _rest;
    private Task _running = Task.CompletedTask;

    private GatewayFixture(DiscordServer server, DiscordClientOptions options, ISessionStore? store, double random)
    {
        Server = server;
        Options = options;
        _rest = new DiscordRestClient(options, Loggers, Time, null, new MiddleRandom(random));
        Client = new DiscordGatewayClient(options, _rest, Loggers, Time, store, new MiddleRandom(random));
    }

    public FakeTimeProvider Time { get; } = new();

    public DiscordServer Server { get; }

    public DiscordClientOptions Options { get; }

    public DiscordGatewayClient Client { get; }

    public RecordingLoggers Loggers { get; } = new();

    public Task Running => _running;

    public ShardStatus Shard => Client.Shards[0];

    public static async Task<GatewayFixture> StartAsync(ISessionStore? store = null, double random = 0.5, bool compress = true,
        Action<DiscordServer>? server = null, int? shardCount = null, IReadOnlyList<int>? shardIds = null, int queue = 4096)
    {
        DiscordServer discord = await DiscordServer.StartAsync();
        server?.Invoke(discord);
        var options = new DiscordClientOptions
        {
            Token = new BotToken(RestFixture.Token),
            ApiBaseUrl = discord.Api,
            Compress = compress,
            ShardCount = shardCount,
            ShardIds = shardIds,
            InteractionQueue = queue,
        };
        var fixture = new GatewayFixture(discord, options, store, random);
        fixture._running = Task.Run(() => fixture.Client.RunAsync(fixture._stop.Token));
        return fixture;
    }

    /// <summary>A first connection that is in session.</summary>
    public async Task<GatewayPeer> ConnectAsync(double interval = 41250)
    {
        GatewayPeer peer = await Server.NextAsync();
        await peer.BeginAsync(Server.Gateway + "resume-here/", interval);
        await Until.True(() => Client.IsReady, "READY");
        return peer;
    }

    /// <summary>The next connection, however long the client waits before it.</summary>
    public async Task<GatewayPeer> ReconnectAsync(TimeSpan? atMost = null)
    {
        await Until.Passes(Time, () => Server.HasNext, "another connection", TimeSpan.FromMilliseconds(200), atMost ?? TimeSpan.FromSeconds(20));
        return await Server.NextAsync();
    }

    public async Task<Interaction> InteractionAsync() => await Until.Soon(Client.Interactions.ReadAsync().AsTask(), "an interaction");

    public async Task<GatewayEvent> EventAsync() => await Until.Soon(Client.Events.ReadAsync().AsTask(), "an event");

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        try
        {
            await Until.Soon(_running, "the end of the run");
        }
        catch (OperationCanceledException)
        {
            // As it should be.
        }
        catch (GatewayFatalException)
        {
            // The test has looked at it.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _rest.Dispose();
        await Server.DisposeAsync();
        _stop.Dispose();
    }
}
