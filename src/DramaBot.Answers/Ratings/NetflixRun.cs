namespace DramaBot.Answers.Ratings;

/// <summary>A season's weeks in Netflix's worldwide Top 10 of non-English television.</summary>
/// <param name="KnownWeeks">How many weeks are known.</param>
/// <param name="FirstWeek">The Sunday on which the first known week ends.</param>
/// <param name="LastWeek">The Sunday on which the last known week ends.</param>
/// <param name="Source">Who publishes it.</param>
public sealed record NetflixRun(int KnownWeeks, DateOnly FirstWeek, DateOnly LastWeek, CitedSource Source)
{
    /// <summary>Hours viewed in the known weeks together; null where no week has any.</summary>
    public long? Hours { get; init; }

    /// <summary>In how many weeks the hours are known.</summary>
    public int WeeksWithHours { get; init; }

    /// <summary>Views in the weeks for which they were published, together; null where there is none.</summary>
    public long? Views { get; init; }

    /// <summary>In how many weeks views are known; Netflix has published them since June 2023.</summary>
    public int WeeksWithViews { get; init; }

    /// <summary>Weeks in the Top 10: the greatest number that Netflix gives; null where it gives none.</summary>
    public int? WeeksInTop10 { get; init; }

    /// <summary>The best rank of a week; null where none is known.</summary>
    public int? BestRank { get; init; }

    /// <summary>The first week in which it had that rank.</summary>
    public DateOnly? BestRankWeek { get; init; }
}
