using DramaBot.Answers.Ratings;
using DramaBot.Answers.Renewal;

namespace DramaBot.Answers.Comparison;

/// <summary>Two dramas side by side, each by its best season.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="AsOf">The day for which this holds.</param>
public sealed record ComparisonAnswer(ComparedDrama First, ComparedDrama Second, DateOnly AsOf) : Answer
{
    public override Intent Intent => Intent.Compare;

    public override IReadOnlyList<DramaRef> Dramas => [First.Drama, Second.Drama];

    /// <summary>Which has the higher nationwide average of one episode.</summary>
    public Leader ByHighest => Leaders.Of(First.Highest?.Percent, Second.Highest?.Percent);

    /// <summary>Which has the higher average of a whole season; unknown unless both are known episode by episode.</summary>
    public Leader ByAverage => Leaders.Of(First.WholeAverage, Second.WholeAverage);

    /// <summary>Which was viewed longer in Netflix's Top 10 weeks.</summary>
    public Leader ByNetflixHours => Leaders.Of(First.Netflix?.Hours, Second.Netflix?.Hours);
}

/// <summary>One of two dramas compared.</summary>
/// <param name="Drama">The drama.</param>
/// <param name="Season">The season compared: the one asked about, else the one with the highest nationwide average, else the one viewed most on Netflix, else the last.</param>
/// <param name="SeasonCount">How many seasons are known.</param>
public sealed record ComparedDrama(DramaRef Drama, SeasonInfo? Season, int SeasonCount)
{
    /// <summary>The highest nationwide average of one episode.</summary>
    public RatedBroadcast? Highest { get; init; }

    /// <summary>The season's nationwide average, where every episode is known.</summary>
    public decimal? WholeAverage { get; init; }

    /// <summary>The computed place on the day.</summary>
    public Placement? Place { get; init; }

    /// <summary>The weeks in Netflix's Top 10.</summary>
    public NetflixRun? Netflix { get; init; }

    /// <summary>The latest report of a further season.</summary>
    public RenewalNews? Renewal { get; init; }
}

/// <summary>Which of two figures is the higher.</summary>
public enum Leader
{
    /// <summary>One of them is not known.</summary>
    Unknown,
    First,
    Second,
    Equal,
}

internal static class Leaders
{
    public static Leader Of(decimal? first, decimal? second) => (first, second) switch
    {
        (null, _) or (_, null) => Leader.Unknown,
        ({ } a, { } b) when a > b => Leader.First,
        ({ } a, { } b) when a < b => Leader.Second,
        _ => Leader.Equal,
    };
}
