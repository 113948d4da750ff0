using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace DramaBot.DiscordStandIn.Tests;

internal static class Clients
{
    /// <summary>As little waiting as a test can do with: the five seconds between IDENTIFYs have tests of their own.</summary>
    public static StandInOptions Quick { get; } = new() { Gateway = new() { IdentifyInterval = TimeSpan.Zero } };

    public static StandInOptions Unlimited { get; } = Quick with { RateLimits = new() { Enabled = false } };

    public static HttpClient Http(this StandIn standIn, string? token = null)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", token ?? standIn.Token);
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "DiscordBot (https://example.org, 1.0)");
        return client;
    }

    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, StandIn standIn, string method, string path, string? json = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), standIn.ApiBaseUrl + path);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return client.SendAsync(request);
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        using JsonDocument document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return document.RootElement.Clone();
    }

    public static async Task<int> CodeAsync(this HttpResponseMessage response) => (await response.JsonAsync()).GetProperty("code").GetInt32();
}
