using System.Text.Json.Serialization;

namespace DramaBot.Knowledge.Dramas;

/// <summary>How a season ends. Only <see cref="Spoiler"/> and <see cref="Fates"/> say what happens.</summary>
public sealed record Ending
{
    [SeedField("What kind of ending it is.", Required = true)]
    public EndingKind Kind { get; init; }

    [SeedField("Whether the story needs no more.")]
    public bool? Complete { get; init; }

    [SeedField("A spoiler-free sentence.", MaxLength = 500, Paragraphs = true)]
    public string? Verdict { get; init; }

    [SeedField("What happens, in our own words.", MaxLength = 2500, Paragraphs = true)]
    public string? Spoiler { get; init; }

    [SeedField("What becomes of each character. Spoilers.")]
    public IReadOnlyList<Fate> Fates { get; init => field = value ?? []; } = [];

    [SeedField("The source's id.", Required = true, SourceReference = true)]
    public string Source { get; init; } = "";
}

/// <summary>What becomes of one character.</summary>
public sealed record Fate
{
    [SeedField("The character.", Required = true, MaxLength = 120)]
    public string Character { get; init; } = "";

    [SeedField("What becomes of the character, in our own words.", Required = true, MaxLength = 600, Paragraphs = true)]
    [JsonPropertyName("fate")]
    public string Text { get; init; } = "";
}

/// <summary>The tone on which a season ends.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EndingKind>))]
public enum EndingKind
{
    Happy,
    Bittersweet,
    Sad,
    Open,
}
