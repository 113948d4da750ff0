using System.Globalization;
using System.Threading.Channels;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Gateway;

/// <summary>All the shards of this process, and the queues that they fill.</summary>
public sealed class DiscordGatewayClient
{
    private const int UnauthorizedCode = 4004;
    private readonly DiscordClientOptions _options;
    private readonly DiscordRestClient _rest;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly Random _random;
    private readonly ISessionStore? _store;
    private readonly GatewayEventPump _pump;
    private readonly IdentifyGate _identifies;
    private volatile GatewayShard[] _shards = [];

    public DiscordGatewayClient(
        DiscordClientOptions options, DiscordRestClient rest, ILogger<DiscordGatewayClient> logger, TimeProvider time, ISessionStore? store = null, IIdentifyLog? identifies = null)
        : this(options, rest, logger, time, store, Random.Shared, identifies)
    {
    }

    internal DiscordGatewayClient(DiscordClientOptions options, DiscordRestClient rest, ILogger logger, TimeProvider time, ISessionStore? store, Random random, IIdentifyLog? identifies = null)
    {
        _options = options;
        _rest = rest;
        _logger = logger;
        _time = time;
        _random = random;
        _store = store;
        _pump = new GatewayEventPump(options, logger, time);
        _identifies = new IdentifyGate(rest, time, logger, identifies);
    }

    /// <summary>Interactions in the order of their arrival.</summary>
    public ChannelReader<Interaction> Interactions => _pump.Interactions;

    /// <summary>Everything else that is read.</summary>
    public ChannelReader<GatewayEvent> Events => _pump.Events;

    public long DroppedInteractions => _pump.DroppedInteractions;

    public long DroppedEvents => _pump.DroppedEvents;

    /// <summary>How each shard stands; empty before the gateway's address is known.</summary>
    public IReadOnlyList<ShardStatus> Shards => Array.ConvertAll(_shards, static shard => shard.Status);

    /// <summary>Whether every shard of this process is in session.</summary>
    public bool IsReady
    {
        get
        {
            GatewayShard[] shards = _shards;
            return shards.Length > 0 && Array.TrueForAll(shards, static shard => shard.State == ShardState.Ready);
        }
    }

    /// <summary>Runs until it is cancelled, or until one shard cannot go on (<see cref="GatewayFatalException"/>). The queues end with it.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            GatewayBot gateway = await LearnGatewayAsync(cancellationToken);
            int shardCount = _options.ShardCount ?? Math.Max(1, gateway.Shards);
            IReadOnlyList<int> shardIds = _options.ShardIds is { Count: > 0 } configured ? configured : [.. Enumerable.Range(0, shardCount)];
            LogStart(gateway, shardCount, shardIds);
            using var together = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            _shards = [.. shardIds.Select(shardId => CreateShard(shardId, shardCount, gateway.Url))];
            await RunTogetherAsync([.. _shards.Select(shard => shard.RunAsync(together.Token))], together);
        }
        finally
        {
            _pump.Complete();
        }
    }

    /// <summary>Shows an activity on every shard that is in session; false where one could not be told.</summary>
    public async Task<bool> UpdateActivityAsync(string activity, CancellationToken cancellationToken)
    {
        byte[] payload = GatewayCommands.UpdatePresence(activity);
        bool[] told = await Task.WhenAll(_shards.Select(shard => shard.SendAsync(payload, cancellationToken)));
        return told.Length > 0 && Array.TrueForAll(told, static one => one);
    }

    /// <summary>The first shard that fails takes the others with it; what it failed of is what is thrown.</summary>
    private static async Task RunTogetherAsync(Task[] shards, CancellationTokenSource together)
    {
        Task first = await Task.WhenAny(shards);
        await together.CancelAsync();
        await Task.WhenAll(shards).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        await (Array.Find(shards, static shard => shard.IsFaulted) ?? first);
    }

    private GatewayShard CreateShard(int shardId, int shardCount, string url)
    {
        var context = new ConnectionContext(_options, shardCount, new ShardMemory(shardId), _pump, _identifies, _time, _random, _logger);
        return new GatewayShard(context, url, RefreshUrlAsync, _store);
    }

    private async Task<string?> RefreshUrlAsync(CancellationToken cancellationToken)
    {
        RestResult<GatewayBot> result = await _rest.GetGatewayBotAsync(cancellationToken);
        if (!result.IsSuccess)
            return null;
        _identifies.Learn(result.Value);
        return result.Value.Url;
    }

    private async Task<GatewayBot> LearnGatewayAsync(CancellationToken cancellationToken)
    {
        var backoff = new Backoff(_random);
        while (true)
        {
            RestResult<GatewayBot> result = await _rest.GetGatewayBotAsync(cancellationToken);
            if (result.IsSuccess)
            {
                _identifies.Learn(result.Value);
                return result.Value;
            }

            if (result.Error.Kind == RestErrorKind.BotTokenInvalid)
                throw new GatewayFatalException(UnauthorizedCode, CloseCodePolicy.Advice(UnauthorizedCode));
            TimeSpan delay = backoff.Next(established: null);
            if (result.Error.RetryAfter is { } told && told > delay)
                delay = told;
            if (delay < TimeSpan.FromSeconds(1))
                delay = TimeSpan.FromSeconds(1);
            GatewayLog.NoGateway(_logger, delay, result.Error);
            await Task.Delay(delay, _time, cancellationToken);
        }
    }

    private void LogStart(GatewayBot gateway, int shardCount, IReadOnlyList<int> shardIds)
    {
        string ids = string.Join(", ", shardIds.Select(static id => id.ToString(CultureInfo.InvariantCulture)));
        GatewayLog.Starting(_logger, shardCount, gateway.Shards, ids, gateway.SessionStartLimit?.Remaining ?? 0, gateway.SessionStartLimit?.Total ?? 0);
    }
}
