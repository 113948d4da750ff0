using System.Text.Json;
using DramaBot.DiscordStandIn.Validation;

namespace DramaBot.DiscordStandIn.Rest;

/// <summary>A request as it came, without secrets: tokens in headers and paths are left out.</summary>
public sealed class RecordedRequest
{
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Method { get; init; }

    /// <summary>The path below the API's base, with <c>…</c> in place of an interaction's token.</summary>
    public required string Path { get; init; }

    /// <summary>The template as in Discord's document, or <c>?</c> where no route matches.</summary>
    public required string Route { get; init; }

    /// <summary>The parameters of the path, by the template's names.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    public required IReadOnlyDictionary<string, string> Query { get; init; }

    /// <summary>All headers but Authorization.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Whether the right bot token came along.</summary>
    public required bool Authorized { get; init; }

    /// <summary>The JSON body, or the part <c>payload_json</c>.</summary>
    public required JsonElement? Body { get; init; }

    public required IReadOnlyList<UploadedFile> Files { get; init; }

    /// <summary>What was answered; 0 where nothing was.</summary>
    public int Status { get; internal set; }

    /// <summary>Whether an earlier answer had said that this request must not be sent yet.</summary>
    public bool WasForbidden { get; internal set; }

    public IReadOnlyList<BodyFault> Faults { get; internal set; } = [];

    public ulong ChannelId => Values.TryGetValue("channel_id", out string? id) && SnowflakeSource.TryParse(id, out ulong channel) ? channel : 0;

    public bool Is(string method, string route) => string.Equals(Method, method, StringComparison.OrdinalIgnoreCase) && Route == route;

    /// <summary>A member of the body as text; null where it is not there.</summary>
    public string? Text(string member) =>
        Body is { ValueKind: JsonValueKind.Object } body && body.TryGetProperty(member, out JsonElement value) ? value.ToString() : null;

    public override string ToString()
    {
        string body = Body?.GetRawText() ?? "";
        return $"#{Number} {Method} {Path} -> {Status} {(body.Length > 160 ? body[..160] + "…" : body)}";
    }
}
