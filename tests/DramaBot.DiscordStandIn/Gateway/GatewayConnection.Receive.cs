using System.Net.WebSockets;
using System.Text.Json;

namespace DramaBot.DiscordStandIn.Gateway;

public sealed partial class GatewayConnection
{
    private readonly List<DateTimeOffset> _heartbeats = [];
    private readonly Queue<long> _received = new();
    private long _lastBeat;

    private async Task ReceiveAsync(CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[_options.MaxPayloadBytes + 1];
        int filled = 0;
        while (true)
        {
            ValueWebSocketReceiveResult result = await _socket.ReceiveAsync(buffer.AsMemory(filled), cancellationToken);
            if (result.MessageType is WebSocketMessageType.Close)
            {
                ClientCloseCode = (int?)_socket.CloseStatus;
                if (_silent)
                    await ReadToTheEndAsync(cancellationToken);
                else if (_socket.State is WebSocketState.CloseReceived)
                    await _socket.CloseOutputAsync(_socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure, null, cancellationToken);
                return;
            }

            filled += result.Count;
            if (filled > _options.MaxPayloadBytes)
            {
                Refuse(4002, $"a payload of more than {_options.MaxPayloadBytes} bytes");
                filled = 0;
                continue;
            }

            if (!result.EndOfMessage)
                continue;
            Take(buffer.AsMemory(0, filled));
            filled = 0;
        }
    }

    /// <summary>A dead peer does not answer a close either: whoever waits for that, waits for ever.</summary>
    private async Task ReadToTheEndAsync(CancellationToken cancellationToken)
    {
        byte[] rest = new byte[256];
        int read;
        do
            read = await _stream.ReadAsync(rest.AsMemory(), cancellationToken);
        while (read > 0);
    }

    private void Take(ReadOnlyMemory<byte> message)
    {
        if (ServerCloseCode != 0)
            return;
        if (IsTooMuch())
        {
            Refuse(4008, $"more than {_options.SendLimit} payloads in {_options.SendWindow.TotalSeconds:0} s");
            return;
        }

        int op;
        JsonElement data;
        try
        {
            using JsonDocument document = JsonDocument.Parse(message);
            op = document.RootElement.GetProperty("op").GetInt32();
            data = document.RootElement.TryGetProperty("d", out JsonElement d) ? d.Clone() : default;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            Refuse(4002, "a payload that does not decode: " + e.Message);
            return;
        }

        Handle(op, data);
    }

    private void Handle(int op, JsonElement data)
    {
        switch (op)
        {
            case 1:
                Beat(data);
                break;
            case 2:
                _hub.Identify(this, data);
                break;
            case 6:
                _hub.Resume(this, data);
                break;
            case 3 or 4 or 8 or 31 or 43:
                if (Session is null)
                    Refuse(4003, $"op {op} before a session");
                else
                    _hub.Payloads.Add(new ClientPayload(this, op, data, _time.GetUtcNow()));
                break;
            default:
                Refuse(4001, $"op {op}, which no client sends");
                break;
        }
    }

    private void Beat(JsonElement data)
    {
        lock (_heartbeats)
            _heartbeats.Add(_time.GetUtcNow());
        Interlocked.Exchange(ref _lastBeat, _time.GetTimestamp());
        if (data.ValueKind is JsonValueKind.Number)
        {
            long claimed = data.GetInt64();
            if (claimed > (Session?.Sequence ?? long.MaxValue))
                _hub.Violations.Add(ToString(), "protocol", "$.d", $"the heartbeat claims sequence {claimed}, {Session!.Sequence} was the last");
        }
        else if (data.ValueKind is not JsonValueKind.Null)
            _hub.Violations.Add(ToString(), "protocol", "$.d", "a heartbeat carries the last sequence or null");

        _hub.Payloads.Add(new ClientPayload(this, 1, data, _time.GetUtcNow()));
        if (!WithholdAcks)
            Send(GatewayPayload.Of(11));
    }

    /// <summary>Closes because of something the client must not do, and notes it.</summary>
    internal void Refuse(int code, string why)
    {
        _hub.Violations.Add(ToString(), "protocol", "$", $"{why}; closed with {code}");
        Close(code, why.Length <= 100 ? why : why[..100]);
    }

    private bool IsTooMuch()
    {
        long now = _time.GetTimestamp();
        _received.Enqueue(now);
        while (_time.GetElapsedTime(_received.Peek(), now) >= _options.SendWindow)
            _received.Dequeue();
        return _received.Count > _options.SendLimit;
    }

    private async Task WatchHeartbeatsAsync(CancellationToken cancellationToken)
    {
        if (_options.HeartbeatPatience <= 0)
            return;
        TimeSpan patience = _options.HeartbeatInterval * _options.HeartbeatPatience;
        Interlocked.Exchange(ref _lastBeat, _time.GetTimestamp());
        try
        {
            while (ServerCloseCode == 0 && !_silent)
            {
                TimeSpan left = patience - _time.GetElapsedTime(Interlocked.Read(ref _lastBeat));
                if (left <= TimeSpan.Zero)
                {
                    Refuse(4009, $"no heartbeat for {patience.TotalSeconds:0.#} s");
                    return;
                }

                await Task.Delay(left, _time, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The connection ended first.
        }
    }
}
