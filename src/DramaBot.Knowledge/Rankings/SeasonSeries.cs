using DramaBot.Knowledge.Networks;

namespace DramaBot.Knowledge.Rankings;

/// <summary>One season among all, with the kind of its network.</summary>
internal sealed record SeasonSeries(int Ordinal, string DramaId, BroadcastKind? Kind, SeasonFigures Figures)
{
    // Most ask as of today, when nearly every season is over: what the whole of it comes to is found once.
    private readonly DateOnly _firstRated = Figures.Ratings.Count == 0 ? DateOnly.MaxValue : Figures.Ratings.Min(static point => point.On);
    private readonly DateOnly _lastRated = Figures.Ratings.Count == 0 ? DateOnly.MinValue : Figures.Ratings.Max(static point => point.On);
    private readonly RatingPoint? _highest = HighestOf(Figures, DateOnly.MaxValue);

    /// <summary>The highest rating up to a day, the first of equals; null where there was none yet.</summary>
    public RatingPoint? Highest(DateOnly asOf) => asOf < _firstRated ? null : asOf >= _lastRated ? _highest : HighestOf(Figures, asOf);

    private static RatingPoint? HighestOf(SeasonFigures figures, DateOnly asOf)
    {
        RatingPoint? best = null;
        foreach (RatingPoint point in figures.Ratings)
        {
            if (point.On <= asOf && (best is null || point.Nationwide > best.Value.Nationwide))
                best = point;
        }

        return best;
    }

    public bool IsOnAir(DateOnly day) => Figures.Premiere <= day && day <= Figures.Finale;
}

/// <summary>One episode's nationwide average, in percent.</summary>
internal readonly record struct RatingPoint(DateOnly On, decimal Nationwide, string Source);

/// <summary>One week's hours in Netflix's Top 10.</summary>
internal readonly record struct NetflixPoint(DateOnly WeekEnding, long Hours, string Source);
