using System.Text.Json.Serialization;

namespace DramaBot.Knowledge.Dramas;

/// <summary>What one source said, on one day, of a further season.</summary>
public sealed record RenewalReport
{
    [SeedField("The date of the report.", Required = true)]
    public DateOnly On { get; init; }

    [SeedField("Where the season stands.", Required = true)]
    public RenewalStatus Status { get; init; }

    [SeedField("Which season it speaks of; the next one where left out.", Minimum = 1, Maximum = 50)]
    public int? Season { get; init; }

    [SeedField("Who says so; `reported` where left out.")]
    public Evidence Evidence { get; init; } = Evidence.Reported;

    [SeedField("How likely the season is, where the source lets one say.")]
    public Outlook? Outlook { get; init; }

    [SeedField("One or two sentences in our own words, without a spoiler.", MaxLength = 600, Paragraphs = true)]
    public string? Summary { get; init; }

    [SeedField("The source's id.", Required = true, SourceReference = true)]
    public string Source { get; init; } = "";
}

/// <summary>Where a season stands.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RenewalStatus>))]
public enum RenewalStatus
{
    /// <summary>Nothing has been decided, as far as the source knows.</summary>
    Pending,

    /// <summary>Those who decide are talking about it.</summary>
    InTalks,

    /// <summary>A further season was ordered.</summary>
    Renewed,

    /// <summary>It is being written, filmed or edited.</summary>
    InProduction,

    /// <summary>It has a date.</summary>
    Scheduled,

    /// <summary>It is on air.</summary>
    Airing,

    /// <summary>It was to come and has been put off without a date.</summary>
    OnHold,

    /// <summary>The story is finished; no further season is meant.</summary>
    Ended,

    /// <summary>It was broken off.</summary>
    Cancelled,
}

/// <summary>How well a report is founded, strongest first.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Evidence>))]
public enum Evidence
{
    /// <summary>The network, platform or producer, on record.</summary>
    Official,

    /// <summary>The press.</summary>
    Reported,

    /// <summary>Something a member of the cast or crew said.</summary>
    Remark,

    /// <summary>A conclusion from what is known.</summary>
    Inferred,
}

/// <summary>How likely a further season is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Outlook>))]
public enum Outlook
{
    Certain,
    Likely,
    Possible,
    Unlikely,
    VeryUnlikely,
}
