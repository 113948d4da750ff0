using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace DramaBot.Discord.Tests.Support;

/// <summary>Discord's end of one connection to the gateway.</summary>
internal sealed class GatewayPeer : IDisposable
{
    private readonly WebSocket _socket;
    private readonly Action _abort;
    private readonly MemoryStream _packed = new();
    private readonly ZLibStream _zlib;
    private readonly Channel<JsonElement> _received = Channel.CreateUnbounded<JsonElement>();
    private readonly TaskCompletionSource<int?> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _sequence;

    public GatewayPeer(WebSocket socket, string path, Action abort)
    {
        _socket = socket;
        _abort = abort;
        Path = path;
        _zlib = new ZLibStream(_packed, CompressionLevel.Fastest, leaveOpen: true);
    }

    public string Path { get; }

    /// <summary>The code with which the client closed; null when the connection was cut.</summary>
    public Task<int?> Closed => _closed.Task;

    public int Sequence => _sequence;

    public bool HasMessage => _received.Reader.TryPeek(out _);

    private bool Packs => Path.Contains("zlib-stream", StringComparison.Ordinal);

    public async Task RunAsync()
    {
        byte[] buffer = new byte[65536];
        try
        {
            while (true)
            {
                WebSocketReceiveResult result = await _socket.ReceiveAsync(buffer, CancellationToken.None);
                if (result.MessageType == WebSocketMessageType.Close)
                    break;
                _received.Writer.TryWrite(JsonDocument.Parse(buffer.AsMemory(0, result.Count)).RootElement.Clone());
            }

            _closed.TrySetResult((int?)_socket.CloseStatus);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            _closed.TrySetResult(null);
        }
    }

    public Task<JsonElement> ReceiveAsync() => Until.Soon(_received.Reader.ReadAsync().AsTask(), "a payload from the client");

    /// <summary>The next payload with an opcode; others are left out.</summary>
    public async Task<JsonElement> ReceiveAsync(int opcode)
    {
        while (true)
        {
            JsonElement payload = await ReceiveAsync();
            if (payload.GetProperty("op").GetInt32() == opcode)
                return payload;
        }
    }

    public Task HelloAsync(double interval = 41250) => SendAsync($$"""{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":{{interval}},"_trace":["x"] } }""");

    public Task AckAsync() => SendAsync("""{"t":null,"s":null,"op":11,"d":null}""");

    public Task DispatchAsync(string name, string data) => SendAsync(Dispatch(name, data));

    public string Dispatch(string name, string data) => $$"""{"t":"{{name}}","s":{{++_sequence}},"op":0,"d":{{data}} }""";

    public Task ReadyAsync(string resumeUrl, string session = "session-1") => DispatchAsync("READY",
        $$$"""
        {"v":10,"user":{"id":"1000000000000000001","username":"dramabot","bot":true},"guilds":[{"id":"5","unavailable":true}],
         "session_id":"{{{session}}}","resume_gateway_url":"{{{resumeUrl}}}","shard":[0,1],"application":{"id":"1000000000000000002","flags":1}}
        """);

    /// <summary>HELLO, the client's IDENTIFY, READY.</summary>
    public async Task<JsonElement> BeginAsync(string resumeUrl, double interval = 41250)
    {
        await HelloAsync(interval);
        JsonElement identify = await ReceiveAsync(2);
        await ReadyAsync(resumeUrl);
        return identify;
    }

    public Task SendAsync(string json) => SendAsync(Encoding.UTF8.GetBytes(json));

    public async Task SendAsync(byte[] json)
    {
        if (Packs)
            await SendPackedAsync(Pack(json));
        else
            await _socket.SendAsync(json, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
    }

    public byte[] Pack(byte[] json)
    {
        _packed.SetLength(0);
        _zlib.Write(json);
        _zlib.Flush();
        return _packed.ToArray();
    }

    public Task SendPackedAsync(ReadOnlyMemory<byte> packed, bool endOfMessage = true) =>
        _socket.SendAsync(packed, WebSocketMessageType.Binary, endOfMessage, CancellationToken.None).AsTask();

    public async Task CloseAsync(int code)
    {
        try
        {
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, "", CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The client has answered the close frame and gone before all of this end was done.
        }
    }

    /// <summary>Cuts the line.</summary>
    public void Abort() => _abort();

    public void Dispose()
    {
        _zlib.Dispose();
        _packed.Dispose();
        _socket.Dispose();
    }
}
