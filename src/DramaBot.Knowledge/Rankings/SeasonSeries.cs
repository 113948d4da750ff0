using DramaBot.Knowledge.Networks;

namespace DramaBot.Knowledge.Rankings;

/// <summary>One season among all, with the kind of its network.</summary>
internal sealed record SeasonSeries(int Ordinal, string DramaId, BroadcastKind? Kind, SeasonFigures Figures)
{
    public bool IsOnAir(DateOnly day) => Figures.Premiere <= day && day <= Figures.Finale;
}

/// <summary>One episode's nationwide average, in percent.</summary>
internal readonly record struct RatingPoint(DateOnly On, decimal Nationwide, string Source);

/// <summary>One week's hours in Netflix's Top 10.</summary>
internal readonly record struct NetflixPoint(DateOnly WeekEnding, long Hours, string Source);
