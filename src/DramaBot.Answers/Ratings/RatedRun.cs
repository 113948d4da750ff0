namespace DramaBot.Answers.Ratings;

/// <summary>A season's nationwide episode averages, one per broadcast, as believed right.</summary>
/// <param name="Broadcasts">In order of broadcast; never empty.</param>
public sealed record RatedRun(IReadOnlyList<RatedBroadcast> Broadcasts)
{
    /// <summary>Episode 1, where its figure is known.</summary>
    public RatedBroadcast? First { get; init; }

    /// <summary>The last episode, where it has been shown and its figure is known.</summary>
    public RatedBroadcast? Finale { get; init; }

    /// <summary>The highest; the earlier of equals.</summary>
    public RatedBroadcast Highest => Broadcasts.Aggregate(static (best, next) => next.Percent > best.Percent ? next : best);

    /// <summary>The lowest; the earlier of equals.</summary>
    public RatedBroadcast Lowest => Broadcasts.Aggregate(static (best, next) => next.Percent < best.Percent ? next : best);

    /// <summary>The mean of the known figures; null where there is only one.</summary>
    public decimal? Average => Broadcasts.Count > 1 ? Broadcasts.Average(static broadcast => broadcast.Percent) : null;

    /// <summary>How many episodes the season has, where known.</summary>
    public int? Episodes { get; init; }

    /// <summary>Whether every episode from the first to the last is known, so that the average is the season's.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>One broadcast's figure, in percent.</summary>
/// <param name="Episode">The episode, where known.</param>
/// <param name="On">The day of the broadcast.</param>
/// <param name="Percent">The figure, as the source gives it.</param>
/// <param name="Source">Who gives it.</param>
public sealed record RatedBroadcast(int? Episode, DateOnly On, decimal Percent, CitedSource Source);
