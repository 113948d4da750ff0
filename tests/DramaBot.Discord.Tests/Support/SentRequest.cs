using System.Text.Json;

namespace DramaBot.Discord.Tests.Support;

/// <summary>A request as it came to the other side.</summary>
internal sealed record SentRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
