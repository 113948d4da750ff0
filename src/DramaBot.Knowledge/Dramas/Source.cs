namespace DramaBot.Knowledge.Dramas;

/// <summary>A page or file that was opened and read.</summary>
public sealed record Source
{
    [SeedField("Who published it.", Required = true, MaxLength = 120)]
    public string Publisher { get; init; } = "";

    [SeedField("Its title.", MaxLength = 400)]
    public string? Title { get; init; }

    [SeedField("Who wrote it, where known.", MaxLength = 120)]
    public string? Author { get; init; }

    [SeedField("The day it was published, where known.")]
    public DateOnly? Published { get; init; }

    [SeedField("Its address; null where none is known.", MaxLength = 2000, IsUrl = true)]
    public string? Url { get; init; }
}
