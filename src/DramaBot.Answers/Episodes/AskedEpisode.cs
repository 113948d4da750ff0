using DramaBot.Answers.Ratings;

namespace DramaBot.Answers.Episodes;

/// <summary>The episode that a question is about, or the two that lie furthest apart.</summary>
/// <param name="Kind">How it is named.</param>
/// <param name="Number">Its number, where it is named by one.</param>
public sealed record AskedEpisode(EpisodeKind Kind, int? Number = null)
{
    private static readonly RatingBasis[] Peaks = [RatingBasis.NationwidePeak, RatingBasis.SeoulPeak, RatingBasis.PaidPlatformPeak];

    /// <summary>Whether the Seoul area's figure is asked for.</summary>
    public bool InSeoul { get; init; }

    /// <summary>Whether the highest minute's figure is asked for.</summary>
    public bool AtPeak { get; init; }

    /// <summary>The bases that are asked for, the one meant most first; empty where none is named.</summary>
    internal IReadOnlyList<RatingBasis> Bases => (InSeoul, AtPeak) switch
    {
        (true, true) => [RatingBasis.SeoulPeak],
        (true, false) => [RatingBasis.Seoul],
        (false, true) => Peaks,
        _ => [],
    };
}

/// <summary>How a question names an episode.</summary>
public enum EpisodeKind
{
    /// <summary>By its number.</summary>
    Numbered,

    /// <summary>As the first of a season.</summary>
    First,

    /// <summary>As the last of a season.</summary>
    Last,

    /// <summary>As the one with the highest figure.</summary>
    Highest,

    /// <summary>As the one with the lowest figure.</summary>
    Lowest,

    /// <summary>As the two neighbours between which the figure fell most.</summary>
    Fall,

    /// <summary>As the two neighbours between which the figure rose most.</summary>
    Rise,
}
