namespace DramaBot.Discord.Gateway;

/// <summary>One shard: connection after connection, resuming wherever there is something to resume.</summary>
internal sealed class GatewayShard(ConnectionContext context, string gatewayUrl, Func<CancellationToken, Task<string?>> refreshUrl, ISessionStore? store)
{
    private const int MostResumes = 3;
    private static readonly TimeSpan LongestAbsence = TimeSpan.FromMinutes(5);
    private readonly Backoff _backoff = new(context.Random);
    private volatile GatewayConnection? _connection;
    private volatile int _state;
    private GatewaySession? _session;
    private string _url = gatewayUrl;
    private int _failedResumes;
    private int _identifies;
    private int _resumes;

    public int ShardId => context.Shard.ShardId;

    public ShardState State => (ShardState)_state;

    public ShardStatus Status
    {
        get
        {
            GatewayConnection? connection = _connection;
            long last = connection?.LastFrame ?? 0;
            DateTimeOffset? lastAt = last == 0 ? null : context.Time.GetUtcNow() - context.Time.GetElapsedTime(last);
            return new ShardStatus(ShardId, State, connection?.Latency, lastAt, Volatile.Read(ref _identifies), Volatile.Read(ref _resumes));
        }
    }

    /// <summary>Runs until it is cancelled (then the session is kept) or cannot go on (<see cref="GatewayFatalException"/>).</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await TakeSessionAsync(cancellationToken);
        try
        {
            while (true)
            {
                ConnectionEnd end = await ConnectOnceAsync(cancellationToken);
                TimeSpan delay = await DecideAsync(end, cancellationToken);
                SetState(ShardState.WaitingToReconnect);
                await Task.Delay(delay, context.Time, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            SetState(ShardState.Stopped);
            await SaveSessionAsync();
            throw;
        }
    }

    /// <summary>Sends what can wait or be left out.</summary>
    public Task<bool> SendAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellationToken) =>
        State == ShardState.Ready && _connection is { } connection ? connection.SendAsync(payload, cancellationToken) : Task.FromResult(false);

    private async Task<ConnectionEnd> ConnectOnceAsync(CancellationToken cancellationToken)
    {
        if (_session is null)
            await context.Identifies.WaitForBudgetAsync(ShardId, () => SetState(ShardState.WaitingForIdentifyBudget), cancellationToken);
        Uri address = Address();
        using var connection = new GatewayConnection(context, _session) { StateChanged = OnState };
        _connection = connection;
        try
        {
            ConnectionEnd end = await connection.RunAsync(address, cancellationToken);
            _session = connection.Session;
            if (connection.Established is not null)
                _failedResumes = 0;
            return end with { Pause = Longer(end.Pause, _backoff.Next(connection.Established)) };
        }
        catch (OperationCanceledException)
        {
            _session = connection.Session;
            throw;
        }
        finally
        {
            _connection = null;
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private Uri Address()
    {
        string wanted = _session?.ResumeGatewayUrl ?? _url;
        if (GatewayAddress.Build(wanted, context.Options) is { } address)
            return address;
        GatewayLog.UntrustedHost(context.Logger, ShardId, Uri.TryCreate(wanted, UriKind.Absolute, out Uri? uri) ? uri.Host : "an unreadable address");
        return GatewayAddress.Build(_url, context.Options)
            ?? throw new GatewayFatalException(0, "The gateway's address that the API names is not Discord's.");
    }

    private async Task<TimeSpan> DecideAsync(ConnectionEnd end, CancellationToken cancellationToken)
    {
        if (end is { Action: CloseAction.Fatal, CloseCode: { } code })
        {
            SetState(ShardState.Fatal);
            throw new GatewayFatalException(code, CloseCodePolicy.Advice(code));
        }

        if (!end.Opened)
            await ForgetAddressAsync(cancellationToken);
        if (_session is not null && ++_failedResumes > (end.Action == CloseAction.ResumeOnce ? 1 : MostResumes))
            _session = null;
        if (_session is null)
            _failedResumes = 0;
        GatewayLog.Reconnecting(context.Logger, ShardId, end.Reason, end.CloseCode, _session is null ? CloseAction.Identify : CloseAction.Resume, end.Pause);
        return end.Pause;
    }

    /// <summary>An address that cannot be reached is not used again: a resume address is dropped, the gateway's own asked for anew.</summary>
    private async Task ForgetAddressAsync(CancellationToken cancellationToken)
    {
        if (_session is { ResumeGatewayUrl: not null } session)
            _session = session with { ResumeGatewayUrl = null };
        else
            _url = await refreshUrl(cancellationToken) ?? _url;
    }

    private void OnState(ShardState state)
    {
        if (state == ShardState.Identifying)
            Interlocked.Increment(ref _identifies);
        else if (state == ShardState.Resuming)
            Interlocked.Increment(ref _resumes);
        SetState(state);
    }

    private void SetState(ShardState state) => _state = (int)state;

    private async Task TakeSessionAsync(CancellationToken cancellationToken)
    {
        if (store is null)
            return;
        try
        {
            GatewaySession? kept = await store.TakeAsync(ShardId, context.ShardCount, cancellationToken);
            if (kept is null || context.Time.GetUtcNow() - kept.SavedAt > LongestAbsence)
                return;
            _session = kept;
            context.Shard.UserId = kept.UserId;
            foreach ((Snowflake guild, Snowflake role) in kept.BotRoles)
                context.Shard.SetBotRole(guild, role);
            foreach ((Snowflake guild, string locale) in kept.Locales)
                context.Shard.SetLocale(guild, locale);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            GatewayLog.StoreFailed(context.Logger, ShardId, exception);
        }
    }

    private async Task SaveSessionAsync()
    {
        if (store is null || _session is null)
            return;
        try
        {
            using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(2), context.Time);
            await store.SaveAsync(ShardId, context.ShardCount, _session with { SavedAt = context.Time.GetUtcNow() }, timeout.Token);
        }
        catch (Exception exception)
        {
            GatewayLog.StoreFailed(context.Logger, ShardId, exception);
        }
    }
}
