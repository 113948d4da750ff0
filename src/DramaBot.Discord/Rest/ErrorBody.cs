using System.Text.Json;

namespace DramaBot.Discord.Rest;

/// <summary>What Discord sends with a refusal.</summary>
internal sealed record ErrorBody
{
    public long? Code { get; init; }

    public string? Message { get; init; }

    public JsonElement? Errors { get; init; }

    public double? RetryAfter { get; init; }

    public bool? Global { get; init; }
}
