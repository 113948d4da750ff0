using System.Text.Json.Serialization;

namespace DramaBot.Knowledge.Dramas;

/// <summary>One week of a season in Netflix's worldwide Top 10 of non-English television.</summary>
public sealed record NetflixWeek
{
    [SeedField("The Sunday on which the week ends.", Required = true)]
    public DateOnly WeekEnding { get; init; }

    [SeedField("Hours viewed in the week.", Minimum = 0, Maximum = 10_000_000_000)]
    public long? Hours { get; init; }

    [SeedField("Views in the week: hours viewed divided by the running time. Published since June 2023.", Minimum = 0, Maximum = 1_000_000_000)]
    public long? Views { get; init; }

    [SeedField("The rank in the week, 1 to 10.", Minimum = 1, Maximum = 10)]
    public int? Rank { get; init; }

    [SeedField("How many weeks the season had been in the Top 10 by then.", Minimum = 1, Maximum = 1000)]
    [JsonPropertyName("weeks_in_top_10")]
    public int? WeeksInTop10 { get; init; }

    [SeedField("The source's id.", Required = true, SourceReference = true)]
    public string Source { get; init; } = "";
}
