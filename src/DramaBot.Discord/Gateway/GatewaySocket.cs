using System.Net.WebSockets;
using System.Runtime.InteropServices;

namespace DramaBot.Discord.Gateway;

/// <summary>
/// One WebSocket with all that belongs to it: unpacking, the send limit, the lock around sending. It is used for one
/// connection and thrown away. Nothing in it waits without a bound, and the only end that is waited for is the hard one.
/// </summary>
internal sealed class GatewaySocket : IDisposable
{
    /// <summary>The longest message, packed or not.</summary>
    public const int LongestMessage = 32 * 1024 * 1024;

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(2);
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly SendLimiter _limiter;
    private readonly ZlibStreamInflater _inflater = new(LongestMessage);
    private readonly GrowingBuffer _received = new(LongestMessage);
    private readonly TimeProvider _time;

    public GatewaySocket(TimeProvider time)
    {
        _time = time;
        _limiter = new SendLimiter(time);
        _socket.Options.CollectHttpResponseDetails = true;
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
    }

    /// <summary>Connects or throws <see cref="WebSocketException"/>, whatever stood in the way.</summary>
    public async Task ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(ConnectTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await _socket.ConnectAsync(address, either.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new WebSocketException("The connection was not made in time.", exception);
        }
        catch (WebSocketException exception) when ((int)_socket.HttpStatusCode >= 300)
        {
            throw new WebSocketException($"The gateway answered with HTTP {(int)_socket.HttpStatusCode}.", exception);
        }
    }

    /// <summary>The next message, valid until the next call; or the end of the connection. Cancelling would abort the socket, so only <see cref="Abort"/> ends it.</summary>
    public async ValueTask<GatewayFrame> ReceiveAsync()
    {
        _received.Clear();
        while (true)
        {
            ValueWebSocketReceiveResult result;
            do
            {
                result = await _socket.ReceiveAsync(_received.FreeMemory(), CancellationToken.None);
                if (result.MessageType == WebSocketMessageType.Close)
                    return new GatewayFrame(default, IsClose: true, CloseCode());
                _received.Advance(result.Count);
            }
            while (!result.EndOfMessage);

            if (result.MessageType == WebSocketMessageType.Text)
                return new GatewayFrame(_received.Written, IsClose: false, null);
            if (ZlibStreamInflater.IsWhole(_received.Written.Span))
                return new GatewayFrame(_inflater.Inflate(_received.Written), IsClose: false, null);
        }
    }

    /// <summary>
    /// Sends a payload; false when the limit forbids it. What cannot be sent in five seconds ends the socket with a
    /// <see cref="WebSocketException"/>.
    /// </summary>
    public async ValueTask<bool> SendAsync(ReadOnlyMemory<byte> payload, bool vital, CancellationToken cancellationToken)
    {
        if (!_limiter.TryTake(vital))
            return false;
        using var timeout = new CancellationTokenSource(SendTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await _sending.WaitAsync(either.Token);
            try
            {
                await _socket.SendAsync(payload, WebSocketMessageType.Text, endOfMessage: true, either.Token);
                return true;
            }
            finally
            {
                _sending.Release();
            }
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            _socket.Abort();
            throw new WebSocketException("A payload could not be sent in time.", exception);
        }
        catch (Exception exception) when (exception is ObjectDisposedException or InvalidOperationException)
        {
            throw new WebSocketException("The connection has ended.", exception);
        }
    }

    /// <summary>Reads on until the other side says goodbye or is gone, and keeps nothing of it.</summary>
    public async Task DrainAsync()
    {
        try
        {
            ValueWebSocketReceiveResult result;
            do
            {
                _received.Clear();
                result = await _socket.ReceiveAsync(_received.FreeMemory(), CancellationToken.None);
            }
            while (result.MessageType != WebSocketMessageType.Close);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // Gone.
        }
    }

    /// <summary>Says goodbye, for two seconds at most. What came of it makes no difference: <see cref="Abort"/> follows.</summary>
    public async Task CloseAsync(int code)
    {
        using var timeout = new CancellationTokenSource(CloseTimeout, _time);
        try
        {
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, timeout.Token).WaitAsync(CloseTimeout, _time, CancellationToken.None);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or TimeoutException or InvalidOperationException)
        {
            // The peer is gone, or does not listen: there is nobody to say goodbye to.
        }
    }

    public void Abort() => _socket.Abort();

    public void Dispose()
    {
        _socket.Dispose();
        _inflater.Dispose();
        _sending.Dispose();
    }

    private int? CloseCode() => _socket.CloseStatus is { } status && status != WebSocketCloseStatus.Empty ? (int)status : null;
}

/// <summary>What came over a socket.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GatewayFrame(ReadOnlyMemory<byte> Message, bool IsClose, int? CloseCode);
