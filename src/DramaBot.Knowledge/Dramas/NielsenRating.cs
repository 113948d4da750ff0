namespace DramaBot.Knowledge.Dramas;

/// <summary>
/// What Nielsen Korea measured for one episode: the share of households, in percent, as an episode's average unless the
/// name says peak (the highest minute). The bases are never mixed.
/// </summary>
public sealed record NielsenRating
{
    [SeedField("The episode's number, where known.", Minimum = 1, Maximum = 400)]
    public int? Episode { get; init; }

    [SeedField("The day of the broadcast, in Seoul.", Required = true)]
    public DateOnly On { get; init; }

    [SeedField("Nationwide, the episode's average, in percent.", Minimum = 0, Maximum = 100)]
    public decimal? Nationwide { get; init; }

    [SeedField("The Seoul metropolitan area, the episode's average, in percent.", Minimum = 0, Maximum = 100)]
    public decimal? Seoul { get; init; }

    [SeedField("Nationwide, the highest minute, in percent.", Minimum = 0, Maximum = 100)]
    public decimal? NationwidePeak { get; init; }

    [SeedField("The Seoul metropolitan area, the highest minute, in percent.", Minimum = 0, Maximum = 100)]
    public decimal? SeoulPeak { get; init; }

    [SeedField("Households with paid television only, the episode's average, in percent: the basis cable networks once announced.", Minimum = 0, Maximum = 100)]
    public decimal? PaidPlatform { get; init; }

    [SeedField("Households with paid television only, the highest minute, in percent.", Minimum = 0, Maximum = 100)]
    public decimal? PaidPlatformPeak { get; init; }

    [SeedField("The source's id.", Required = true, SourceReference = true)]
    public string Source { get; init; } = "";
}
