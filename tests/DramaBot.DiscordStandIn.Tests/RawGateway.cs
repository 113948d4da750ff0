using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace DramaBot.DiscordStandIn.Tests;

/// <summary>The plainest possible gateway client, so that nothing but the stand-in is tried.</summary>
internal sealed class RawGateway : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly MemoryStream _inflated = new();
    private readonly FeedStream _feed = new();
    private readonly ZLibStream _inflater;
    private readonly bool _compressed;

    private RawGateway(bool compressed)
    {
        _compressed = compressed;
        _inflater = new ZLibStream(_feed, CompressionMode.Decompress);
    }

    public ClientWebSocket Socket => _socket;

    /// <summary>How many WebSocket messages the last payload took.</summary>
    public int MessagesOfLast { get; private set; }

    public string SessionId { get; private set; } = "";

    public string ResumeUrl { get; private set; } = "";

    public long Sequence { get; private set; }

    public static async Task<RawGateway> OpenAsync(string url, bool compressed = false, string query = "v=10&encoding=json")
    {
        var gateway = new RawGateway(compressed);
        await gateway._socket.ConnectAsync(new Uri($"{url}?{query}{(compressed ? "&compress=zlib-stream" : "")}"), default);
        return gateway;
    }

    /// <summary>Connects, identifies, and reads up to READY.</summary>
    public static async Task<RawGateway> ReadyAsync(StandIn standIn, int intents = 4609, bool compressed = false, int shard = 0, int shards = 1)
    {
        RawGateway gateway = await OpenAsync(standIn.Gateway.Url, compressed);
        await gateway.ExpectAsync(10);
        await gateway.IdentifyAsync(standIn.Token, intents, shard, shards);
        JsonElement ready = await gateway.ExpectEventAsync("READY");
        gateway.SessionId = ready.GetProperty("session_id").GetString()!;
        gateway.ResumeUrl = ready.GetProperty("resume_gateway_url").GetString()!;
        return gateway;
    }

    public Task IdentifyAsync(string token, int intents = 4609, int shard = 0, int shards = 1) => SendAsync(
        $$$$"""{"op":2,"d":{"token":"{{{{token}}}}","intents":{{{{intents}}}},"shard":[{{{{shard}}}},{{{{shards}}}}],"properties":{"os":"linux","browser":"t","device":"t"}}}""");

    public Task ResumeAsync(string token, string session, long sequence) =>
        SendAsync($$$"""{"op":6,"d":{"token":"{{{token}}}","seq":{{{sequence}}},"session_id":"{{{session}}}"}}""");

    public Task SendAsync(string text) => _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, default);

    public async Task<JsonElement> ReceiveAsync()
    {
        byte[] bytes = await ReceiveBytesAsync();
        using JsonDocument document = JsonDocument.Parse(bytes);
        JsonElement payload = document.RootElement.Clone();
        if (payload.GetProperty("s").ValueKind is JsonValueKind.Number)
            Sequence = payload.GetProperty("s").GetInt64();
        return payload;
    }

    public async Task<JsonElement> ExpectAsync(int op)
    {
        JsonElement payload = await ReceiveAsync();
        Assert.Equal(op, payload.GetProperty("op").GetInt32());
        return payload.GetProperty("d");
    }

    public async Task<string> NameAsync() => (await ReceiveAsync()).GetProperty("t").GetString()!;

    /// <summary>Reads on until that event comes.</summary>
    public async Task<JsonElement> ExpectEventAsync(string name)
    {
        while (true)
        {
            JsonElement payload = await ReceiveAsync();
            if (payload.GetProperty("t").GetString() == name)
                return payload.GetProperty("d");
        }
    }

    /// <summary>Reads on until the server closes, and says with which code.</summary>
    public async Task<int> ClosedWithAsync()
    {
        byte[] buffer = new byte[64 * 1024];
        while (true)
        {
            ValueWebSocketReceiveResult result = await _socket.ReceiveAsync(buffer.AsMemory(), Limit());
            if (result.MessageType is WebSocketMessageType.Close)
                return (int)_socket.CloseStatus!;
        }
    }

    public Task CloseAsync(int code) => _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, default);

    public void Dispose()
    {
        _socket.Dispose();
        _inflater.Dispose();
        _inflated.Dispose();
        _feed.Dispose();
    }

    private static CancellationToken Limit() => new CancellationTokenSource(TimeSpan.FromSeconds(10)).Token;

    private async Task<byte[]> ReceiveBytesAsync()
    {
        var message = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        MessagesOfLast = 0;
        while (true)
        {
            ValueWebSocketReceiveResult result = await _socket.ReceiveAsync(buffer.AsMemory(), Limit());
            Assert.NotEqual(WebSocketMessageType.Close, result.MessageType);
            message.Write(buffer, 0, result.Count);
            if (!result.EndOfMessage)
                continue;
            MessagesOfLast++;
            if (!_compressed)
                return message.ToArray();
            byte[] all = message.ToArray();
            if (all.AsSpan().EndsWith((ReadOnlySpan<byte>)[0, 0, 0xFF, 0xFF]))
                return Inflate(all);
        }
    }

    private byte[] Inflate(byte[] compressed)
    {
        _feed.Feed(compressed);
        _inflated.SetLength(0);
        _inflater.CopyTo(_inflated);
        return _inflated.ToArray();
    }

    private sealed class FeedStream : MemoryStream
    {
        public void Feed(byte[] bytes)
        {
            SetLength(0);
            Write(bytes);
            Position = 0;
        }
    }
}
