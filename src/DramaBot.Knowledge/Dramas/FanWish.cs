namespace DramaBot.Knowledge.Dramas;

/// <summary>What fans want, as a source reports it; never a sign of how likely it is.</summary>
public sealed record FanWish
{
    [SeedField("The date of the report.", Required = true)]
    public DateOnly On { get; init; }

    [SeedField("What they want, in our own words, without a spoiler.", Required = true, MaxLength = 400, Paragraphs = true)]
    public string Summary { get; init; } = "";

    [SeedField("The source's id.", Required = true, SourceReference = true)]
    public string Source { get; init; } = "";
}
