using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace DramaBot.DiscordStandIn.Gateway;

/// <summary>One socket of a client, and what a test can do to it.</summary>
public sealed partial class GatewayConnection : IDisposable
{
    private readonly GatewayHub _hub;
    private readonly GatewayOptions _options;
    private readonly TimeProvider _time;
    private readonly SerializedStream _stream;
    private readonly WebSocket _socket;
    private readonly Action _breakOff;
    private readonly ZlibEncoder? _zlib;
    private readonly Channel<Outgoing> _outgoing = Channel.CreateUnbounded<Outgoing>(new UnboundedChannelOptions { SingleReader = true });
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _silent;

    internal GatewayConnection(GatewayHub hub, int number, string path, string query, Stream stream, bool compressed, Action breakOff)
    {
        _hub = hub;
        _options = hub.Options.Gateway;
        _time = hub.Options.Time;
        Number = number;
        Path = path;
        Query = query;
        OpenedAt = _time.GetUtcNow();
        _breakOff = breakOff;
        _stream = new SerializedStream(stream);
        _socket = WebSocket.CreateFromStream(_stream, new WebSocketCreationOptions { IsServer = true, KeepAliveInterval = TimeSpan.Zero });
        _zlib = compressed ? new ZlibEncoder() : null;
    }

    /// <summary>Counts from 1 over the life of the stand-in.</summary>
    public int Number { get; }

    /// <summary>The path that was connected to: the gateway's, or a session's resume path.</summary>
    public string Path { get; }

    public string Query { get; }

    public bool IsCompressed => _zlib is not null;

    public DateTimeOffset OpenedAt { get; }

    public GatewaySession? Session { get; internal set; }

    /// <summary>Times of the client's heartbeats; the first comes a random part of the interval after HELLO.</summary>
    public IReadOnlyList<DateTimeOffset> Heartbeats
    {
        get
        {
            lock (_heartbeats)
                return [.. _heartbeats];
        }
    }

    /// <summary>Leaves heartbeats unanswered: the link looks open and is dead.</summary>
    public bool WithholdAcks { get; set; }

    /// <summary>Cuts everything that is sent from now on into pieces.</summary>
    public FrameSplit? Split { get; set; }

    /// <summary>The code with which the client closed; null where it did not, or without a code.</summary>
    public int? ClientCloseCode { get; private set; }

    /// <summary>The code with which the stand-in closed; 0 where it did not.</summary>
    public int ServerCloseCode { get; private set; }

    /// <summary>Completes when the socket is gone, whoever ended it.</summary>
    public Task Ended => _ended.Task;

    public bool IsOpen => !_ended.Task.IsCompleted;

    /// <summary>Closes with any code.</summary>
    public void Close(int code, string reason = "")
    {
        ServerCloseCode = code;
        Enqueue(new Outgoing(OutgoingKind.Close, [], code, reason));
    }

    /// <summary>Breaks the connection without a close frame, as a lost network does.</summary>
    public void Abort() => Enqueue(new Outgoing(OutgoingKind.Abort, []));

    /// <summary>Keeps the socket open and sends nothing any more, not even the answer to a close.</summary>
    public void GoSilent() => _silent = true;

    /// <summary>Op 7.</summary>
    public void SendReconnect() => Send(GatewayPayload.Of(7));

    /// <summary>Op 9.</summary>
    public void SendInvalidSession(bool mayResume) => Send(GatewayPayload.Of(9, mayResume));

    /// <summary>Op 1: the client has to beat at once.</summary>
    public void RequestHeartbeat() => Send(GatewayPayload.Of(1));

    /// <summary>Any payload with any op, numbered by nobody.</summary>
    public void SendPayload(int op, JsonNode? data = null) => Send(GatewayPayload.Of(op, data));

    /// <summary>A message with this text, JSON or not, compressed if the connection is.</summary>
    public void SendText(string text) => Send(Encoding.UTF8.GetBytes(text));

    /// <summary>Bytes as they are, beside all framing: whatever a client must survive.</summary>
    public void SendBytes(ReadOnlySpan<byte> bytes) => Enqueue(new Outgoing(OutgoingKind.Bytes, bytes.ToArray()));

    /// <summary>A binary message that is no part of the compressed stream, which ruins the stream.</summary>
    public void SendCorruptBinary()
    {
        var frame = new ArrayBufferWriter<byte>();
        FrameWriter.Write(frame, FrameWriter.Binary, [0xDE, 0xAD, 0xBE, 0xEF, 0x00, 0x00, 0xFF, 0xFF]);
        SendBytes(frame.WrittenSpan);
    }

    internal void Send(byte[] payload) => Enqueue(new Outgoing(OutgoingKind.Payload, payload));

    private void Enqueue(Outgoing item)
    {
        if (!_silent || item.Kind is OutgoingKind.Abort or OutgoingKind.Close)
            _outgoing.Writer.TryWrite(item);
    }

    internal async Task RunAsync(CancellationToken stopping)
    {
        using var life = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Task pump = PumpAsync(life.Token);
        Task watch = WatchHeartbeatsAsync(life.Token);
        try
        {
            Greet();
            await ReceiveAsync(life.Token);
        }
        catch (Exception e) when (e is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The other side is gone; what that means is decided by the session's survival.
        }
        finally
        {
            Leave();
            _outgoing.Writer.TryComplete();
            await life.CancelAsync();
            await Task.WhenAll(pump, watch);
            Dispose();
        }
    }

    /// <summary>Done by the stand-in when the socket ends.</summary>
    public void Dispose()
    {
        _socket.Dispose();
        _stream.Dispose();
        _zlib?.Dispose();
        _ended.TrySetResult();
    }

    private void Leave()
    {
        if (Session is not { } session)
            return;
        session.Detach(this);
        if (ClientCloseCode is 1000 or 1001)
            session.End();
    }

    private void Greet()
    {
        switch (_hub.TakeHello())
        {
            case HelloKind.Usual:
                Send(GatewayPayload.Of(10, new JsonObject { ["heartbeat_interval"] = (int)_options.HeartbeatInterval.TotalMilliseconds, ["_trace"] = new JsonArray("[\"stand-in\"]") }));
                break;
            case HelloKind.Reconnect:
                SendReconnect();
                break;
            case HelloKind.Malformed:
                SendText("{\"op\":10,\"d\":{\"heartbeat_inter");
                break;
        }
    }

    private async Task PumpAsync(CancellationToken cancellationToken)
    {
        var frames = new ArrayBufferWriter<byte>(64 * 1024);
        try
        {
            while (await _outgoing.Reader.WaitToReadAsync(cancellationToken))
            {
                // Several payloads in one write: what a busy server's socket buffer does anyway.
                while (frames.WrittenCount < 64 * 1024 && _outgoing.Reader.TryPeek(out Outgoing next) && next.Kind is OutgoingKind.Payload or OutgoingKind.Bytes)
                {
                    _outgoing.Reader.TryRead(out next);
                    Frame(frames, next);
                }

                if (frames.WrittenCount > 0)
                {
                    await _stream.WriteAsync(frames.WrittenMemory, cancellationToken);
                    frames.ResetWrittenCount();
                }
                else if (_outgoing.Reader.TryRead(out Outgoing ending))
                {
                    await EndAsync(ending, cancellationToken);
                    return;
                }
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // The socket went away while something was on its way out.
        }
    }

    private async Task EndAsync(Outgoing ending, CancellationToken cancellationToken)
    {
        if (ending.Kind is OutgoingKind.Abort)
        {
            _breakOff();
            return;
        }

        await _socket.CloseOutputAsync((WebSocketCloseStatus)ending.Code, ending.Reason, cancellationToken);
        // Discord does not wait for long either; a client that never answers must not hold the test up.
        await Task.WhenAny(_ended.Task, Task.Delay(TimeSpan.FromSeconds(2), _time, cancellationToken));
        if (IsOpen)
            _breakOff();
    }

    private void Frame(ArrayBufferWriter<byte> frames, Outgoing item)
    {
        if (item.Kind is OutgoingKind.Bytes)
        {
            frames.Write(item.Payload);
            return;
        }

        byte[] payload = _zlib?.Encode(item.Payload) ?? item.Payload;
        byte opcode = _zlib is null ? FrameWriter.Text : FrameWriter.Binary;
        if (Split is { } split)
            FrameWriter.WriteSplit(frames, opcode, payload, split);
        else
            FrameWriter.Write(frames, opcode, payload);
    }

    public override string ToString() => $"connection {Number} at {Path}";

    private enum OutgoingKind
    {
        Payload,
        Bytes,
        Close,
        Abort,
    }

    private readonly record struct Outgoing(OutgoingKind Kind, byte[] Payload, int Code = 0, string Reason = "");
}
