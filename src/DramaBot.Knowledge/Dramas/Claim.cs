using System.Text.Json.Serialization;

namespace DramaBot.Knowledge.Dramas;

/// <summary>What a source says of a rank or a record. It stays that source's claim and is never mixed with computed ranks.</summary>
public sealed record Claim
{
    [SeedField("The date of the claim.", Required = true)]
    public DateOnly On { get; init; }

    [SeedField("What is claimed, in our own words, without a spoiler.", Required = true, MaxLength = 400, Paragraphs = true)]
    [JsonPropertyName("claim")]
    public string Text { get; init; } = "";

    [SeedField("What the claim is measured on; `unstated` where the source does not say.")]
    public ClaimBasis Basis { get; init; } = ClaimBasis.Unstated;

    [SeedField("The source's id.", Required = true, SourceReference = true)]
    public string Source { get; init; } = "";
}

/// <summary>What a claim is measured on.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ClaimBasis>))]
public enum ClaimBasis
{
    Unstated,
    Nationwide,
    Seoul,
    NationwidePeak,
    SeoulPeak,
    PaidPlatform,
    Netflix,
    Other,
}
