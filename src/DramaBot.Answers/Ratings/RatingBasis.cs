using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Ratings;

/// <summary>What a Nielsen figure is measured on. Figures on different bases are never compared.</summary>
public enum RatingBasis
{
    /// <summary>Nationwide, the episode's average.</summary>
    Nationwide,

    /// <summary>The Seoul metropolitan area, the episode's average.</summary>
    Seoul,

    /// <summary>Nationwide, the highest minute.</summary>
    NationwidePeak,

    /// <summary>The Seoul metropolitan area, the highest minute.</summary>
    SeoulPeak,

    /// <summary>Households with paid television, the episode's average.</summary>
    PaidPlatform,

    /// <summary>Households with paid television, the highest minute.</summary>
    PaidPlatformPeak,
}

internal static class RatingBases
{
    public static readonly RatingBasis[] All = Enum.GetValues<RatingBasis>();

    public static decimal? On(this NielsenRating entry, RatingBasis basis) => basis switch
    {
        RatingBasis.Nationwide => entry.Nationwide,
        RatingBasis.Seoul => entry.Seoul,
        RatingBasis.NationwidePeak => entry.NationwidePeak,
        RatingBasis.SeoulPeak => entry.SeoulPeak,
        RatingBasis.PaidPlatform => entry.PaidPlatform,
        _ => entry.PaidPlatformPeak,
    };
}
