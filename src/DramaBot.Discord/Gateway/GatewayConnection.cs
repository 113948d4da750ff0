using System.Net.WebSockets;
using System.Text.Json;

namespace DramaBot.Discord.Gateway;

/// <summary>
/// One connection from its first byte to its last. All that belongs to it (socket, inflater, heartbeat, timers, answers
/// awaited) is made with it and ends with it, so that nothing of an old connection can touch a new one.
/// </summary>
internal sealed partial class GatewayConnection : IDisposable
{
    private static readonly TimeSpan HelloTimeout = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan GoodbyeTimeout = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LoopTimeout = TimeSpan.FromSeconds(2);
    private readonly ConnectionContext _context;
    private readonly GatewaySocket _socket;
    private readonly Heartbeat _heartbeat;
    private readonly CancellationTokenSource _life = new();
    private readonly TaskCompletionSource<ConnectionEnd> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ITimer _deadline;
    private readonly GatewaySession? _resumed;
    private long _sequence = -1;
    private long _lastFrame;
    private long _establishedAt;

    public GatewayConnection(ConnectionContext context, GatewaySession? resume)
    {
        _context = context;
        _resumed = resume;
        Session = resume;
        _sequence = resume?.Sequence ?? -1;
        _socket = new GatewaySocket(context.Time);
        _heartbeat = new Heartbeat(_socket, () => Sequence, context.Time, context.Random);
        _deadline = context.Time.CreateTimer(static connection => ((GatewayConnection)connection!).OnDeadline(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Told of every change; on the connection's own threads.</summary>
    public required Action<ShardState> StateChanged { get; init; }

    /// <summary>What to resume after this connection; null when there is nothing.</summary>
    public GatewaySession? Session { get; private set; }

    public TimeSpan? Latency => _heartbeat.Latency;

    /// <summary>When anything last came, by the clock that only counts; 0 before that.</summary>
    public long LastFrame => Volatile.Read(ref _lastFrame);

    /// <summary>Whether READY or RESUMED came, and how long that held.</summary>
    public TimeSpan? Established => _establishedAt == 0 ? null : _context.Time.GetElapsedTime(_establishedAt);

    private long? Sequence => Interlocked.Read(ref _sequence) is var sequence and >= 0 ? sequence : null;

    /// <summary>Connects and stays until the connection ends. Only cancellation throws, after the goodbye that keeps the session.</summary>
    public async Task<ConnectionEnd> RunAsync(Uri address, CancellationToken stopping)
    {
        StateChanged(ShardState.Connecting);
        try
        {
            await _socket.ConnectAsync(address, stopping);
        }
        catch (WebSocketException exception)
        {
            return new ConnectionEnd(CloseAction.Resume, exception.Message) { Opened = false };
        }

        await using CancellationTokenRegistration stop = stopping.UnsafeRegister(
            static connection => ((GatewayConnection)connection!).End(CloseAction.Resume, "the run ends"), this);
        _deadline.Change(HelloTimeout, Timeout.InfiniteTimeSpan);
        Task loop = ReceiveLoopAsync();
        ConnectionEnd end = await _end.Task;

        _deadline.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        await _life.CancelAsync();
        await _socket.CloseAsync(CloseCodePolicy.OwnCode);

        // A moment for the goodbye to arrive: what is still unread here would make the system cut the line before it.
        await Task.WhenAny(loop, Task.Delay(GoodbyeTimeout, _context.Time, CancellationToken.None));
        _socket.Abort();
        await Task.WhenAny(loop, Task.Delay(LoopTimeout, _context.Time, CancellationToken.None));
        if (end.SessionIsVoid)
            Session = null;
        else if (Session is { } session && Sequence is { } sequence)
            Session = session with
            {
                Sequence = sequence,
                BotRoles = new Dictionary<Snowflake, Snowflake>(_context.Shard.BotRoles),
                Locales = new Dictionary<Snowflake, string>(_context.Shard.Locales),
            };
        stopping.ThrowIfCancellationRequested();
        return end;
    }

    /// <summary>Sends what is not vital; false when the limit forbids it or there is no connection.</summary>
    public async Task<bool> SendAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellationToken)
    {
        try
        {
            return await _socket.SendAsync(payload, vital: false, cancellationToken);
        }
        catch (WebSocketException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        _deadline.Dispose();
        _socket.Dispose();
        _life.Dispose();
    }

    private void End(CloseAction action, string reason) => End(new ConnectionEnd(action, reason));

    private void End(ConnectionEnd end) => _end.TrySetResult(end);

    private async Task ReceiveLoopAsync()
    {
        int bad = 0;
        try
        {
            while (!_end.Task.IsCompleted)
            {
                GatewayFrame frame = await _socket.ReceiveAsync();
                Volatile.Write(ref _lastFrame, _context.Time.GetTimestamp());
                _heartbeat.OnFrame();
                if (frame.IsClose)
                {
                    OnClosed(frame.CloseCode);
                    return;
                }

                bad = TryHandle(frame.Message) ? 0 : bad + 1;
                if (bad > MostBadPayloads)
                    throw new GatewayProtocolException($"{bad} payloads in a row could not be read.");
            }

            await _socket.DrainAsync();
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            End(CloseAction.Resume, "the connection broke");
        }
        catch (GatewayProtocolException exception)
        {
            GatewayLog.BrokenConnection(_context.Logger, _context.Shard.ShardId, ErrorId.New(), exception.Message);
            End(CloseAction.Resume, "the stream is broken");
            await _socket.DrainAsync();
        }
        catch (Exception exception) when (!_end.Task.IsCompleted)
        {
            // The edge of the receive loop: whatever it met, the shard goes on with another connection.
            GatewayLog.Unexpected(_context.Logger, _context.Shard.ShardId, ErrorId.New(), exception);
            End(CloseAction.Resume, "an unexpected error");
        }
    }

    private bool TryHandle(ReadOnlyMemory<byte> message)
    {
        try
        {
            GatewayPayload payload = GatewayPayload.Read(message);
            Handle(payload);
            return true;
        }
        catch (JsonException exception)
        {
            GatewayLog.BadPayload(_context.Logger, _context.Shard.ShardId, ErrorId.New(), message.Length, exception.Message);
            return false;
        }
    }

    private void OnClosed(int? code)
    {
        if (CloseCodePolicy.IsOurMistake(code))
            GatewayLog.OurMistake(_context.Logger, _context.Shard.ShardId, code);
        CloseAction action = CloseCodePolicy.For(code);
        End(new ConnectionEnd(action, "Discord closed it")
        {
            CloseCode = code,
            Pause = CloseCodePolicy.PauseAfter(code),
            SessionIsVoid = action is CloseAction.Identify or CloseAction.Fatal,
        });
    }
}
