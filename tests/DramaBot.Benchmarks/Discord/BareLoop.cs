using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text.Json;
using DramaBot.Testing;

namespace DramaBot.Benchmarks.Discord;

/// <summary>
/// What the platform costs when nothing else is done: one socket, one HttpClient, System.Text.Json. No limits, no resume, no
/// checks; the titles lie sorted in memory and the answers are made from the titles alone.
/// </summary>
internal sealed class BareLoop : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
    private readonly ClientWebSocket _socket = new();
    private readonly string _api = Environment.GetEnvironmentVariable("DRAMABOT_Discord__ApiBaseUrl")!;
    private readonly string _token = Environment.GetEnvironmentVariable("DRAMABOT_Discord__Token")!;
    private readonly string[] _titles = [.. Enumerable.Range(0, 2_000).Select(DramaGenerator.Title).Order(StringComparer.OrdinalIgnoreCase)];
    private long _sequence;

    public static async Task<int> RunAsync()
    {
        using var loop = new BareLoop();
        await loop.LoopAsync();
        return 0;
    }

    public void Dispose()
    {
        _http.Dispose();
        _socket.Dispose();
    }

    private async Task LoopAsync()
    {
        _http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "DiscordBot (https://example.org, 1.0)");
        var request = new HttpRequestMessage(HttpMethod.Get, _api + "/gateway/bot") { Headers = { Authorization = new AuthenticationHeaderValue("Bot", _token) } };
        using HttpResponseMessage response = await _http.SendAsync(request);
        using JsonDocument gateway = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        await _socket.ConnectAsync(new Uri(gateway.RootElement.GetProperty("url").GetString() + "?v=10&encoding=json"), default);

        byte[] buffer = new byte[64 * 1024];
        int filled = 0;
        while (true)
        {
            if (filled == buffer.Length)
                Array.Resize(ref buffer, filled * 2);
            ValueWebSocketReceiveResult result = await _socket.ReceiveAsync(buffer.AsMemory(filled), default);
            if (result.MessageType is WebSocketMessageType.Close)
                return;
            filled += result.Count;
            if (!result.EndOfMessage)
                continue;
            await TakeAsync(buffer.AsMemory(0, filled));
            filled = 0;
        }
    }

    private async Task TakeAsync(ReadOnlyMemory<byte> payload)
    {
        using JsonDocument document = JsonDocument.Parse(payload);
        JsonElement root = document.RootElement;
        if (root.GetProperty("s").ValueKind is JsonValueKind.Number)
            _sequence = root.GetProperty("s").GetInt64();
        switch (root.GetProperty("op").GetInt32())
        {
            case 0 when root.GetProperty("t").ValueEquals("INTERACTION_CREATE"u8):
                JsonElement data = root.GetProperty("d");
                JsonElement option = data.GetProperty("data").GetProperty("options")[0];
                _ = AnswerAsync(data.GetProperty("id").GetString()!, data.GetProperty("token").GetString()!, data.GetProperty("type").GetInt32() == 4, option.GetProperty("value").GetString()!);
                break;
            case 10:
                _ = BeatAsync(root.GetProperty("d").GetProperty("heartbeat_interval").GetInt32());
                await SendAsync($$$$"""{"op":2,"d":{"token":"{{{{_token}}}}","intents":1,"properties":{"os":"linux","browser":"bare","device":"bare"}}}""");
                break;
        }
    }

    private async Task AnswerAsync(string id, string token, bool typing, string title)
    {
        byte[] json = typing
            ? JsonSerializer.SerializeToUtf8Bytes(new ChoicesAnswer(8, new(Choices(title))), BareJson.Default.ChoicesAnswer)
            : JsonSerializer.SerializeToUtf8Bytes(new MessageAnswer(4, Message(title)), BareJson.Default.MessageAnswer);
        var content = new ByteArrayContent(json);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpResponseMessage response = await _http.PostAsync($"{_api}/interactions/{id}/{token}/callback", content);
        response.EnsureSuccessStatusCode();
    }

    private Choice[] Choices(string typed)
    {
        int from = Array.BinarySearch(_titles, typed, StringComparer.OrdinalIgnoreCase);
        from = from < 0 ? ~from : from;
        int to = from;
        while (to < _titles.Length && to < from + 25 && _titles[to].StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            to++;
        return [.. _titles[from..to].Select(t => new Choice(t, t))];
    }

    private static MessageData Message(string title) => new(
        [
            new Embed(title, "Pending: nothing has been announced as of 20 November 2026.", 0xC27C0E,
            [
                new EmbedField("Status", "Pending", true), new EmbedField("Evidence", "Reported", true), new EmbedField("Outlook", "Unlikely", true),
                new EmbedField("As of", "<t:1795132800:D>", true), new EmbedField("Source", "[What's on Netflix](https://example.org/renewal)", false),
            ]),
        ],
        [new Row(1, [new Button(2, 2, "Ratings", "v1:ratings:x"), new Button(2, 2, "Ending", "v1:ending:x"), new Button(2, 2, "Sources", "v1:sources:x")])],
        new Mentions([]));

    private async Task BeatAsync(int interval)
    {
        await Task.Delay((int)(interval * Random.Shared.NextDouble()));
        while (true)
        {
            await SendAsync($$"""{"op":1,"d":{{_sequence}}}""");
            await Task.Delay(interval);
        }
    }

    private Task SendAsync(string text) => _socket.SendAsync(System.Text.Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, default);
}
