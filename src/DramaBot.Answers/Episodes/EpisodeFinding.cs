using DramaBot.Answers.Ratings;

namespace DramaBot.Answers.Episodes;

/// <summary>What is known of the episode, or of the two, that were asked about.</summary>
/// <param name="Season">Of which season.</param>
/// <param name="IsWholeDrama">Whether it holds of the drama, which then needs no season beside its name.</param>
public abstract record EpisodeFinding(SeasonInfo Season, bool IsWholeDrama)
{
    /// <summary>How many episodes are known on the basis spoken of.</summary>
    public int KnownCount { get; init; }

    /// <summary>The basis that was asked for and of which nothing is known.</summary>
    public RatingBasis? MissingBasis { get; init; }

    /// <summary>Who gives the figures.</summary>
    internal abstract IEnumerable<CitedSource> Sources { get; }
}

/// <summary>One episode.</summary>
/// <param name="Season">Of which season.</param>
/// <param name="IsWholeDrama">Whether it holds of the drama, which then needs no season beside its name.</param>
/// <param name="Kind">How it was named.</param>
/// <param name="Number">Its number, where known.</param>
public sealed record FoundEpisode(SeasonInfo Season, bool IsWholeDrama, EpisodeKind Kind, int? Number) : EpisodeFinding(Season, IsWholeDrama)
{
    /// <summary>Whether the season is long enough to have it, as far as is known.</summary>
    public bool Exists { get; init; } = true;

    /// <summary>The day on which it was shown, where known.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Its figures on the bases that were asked for, else on those that are spoken of most; empty where none is known.</summary>
    public IReadOnlyList<EpisodeFigure> Figures { get; init; } = [];

    /// <summary>Where it has no figure: the episodes that have one, in order.</summary>
    public IReadOnlyList<int> Known { get; init; } = [];

    /// <summary>The basis on which those are known.</summary>
    public RatingBasis KnownOn { get; init; }

    internal override IEnumerable<CitedSource> Sources => Figures.Select(static figure => figure.Source);
}

/// <summary>The two neighbouring episodes between which the figure fell, or rose, most.</summary>
/// <param name="Season">Of which season.</param>
/// <param name="IsWholeDrama">Whether it holds of the drama, which then needs no season beside its name.</param>
/// <param name="Rises">Whether a rise was asked for.</param>
/// <param name="Basis">The basis of both figures.</param>
public sealed record FoundChange(SeasonInfo Season, bool IsWholeDrama, bool Rises, RatingBasis Basis) : EpisodeFinding(Season, IsWholeDrama)
{
    /// <summary>The earlier of the two; null where there are none.</summary>
    public RatedBroadcast? From { get; init; }

    /// <summary>The later of the two.</summary>
    public RatedBroadcast? To { get; init; }

    /// <summary>Whether any two neighbouring episodes are known, so that what was not found did not happen between them.</summary>
    public bool KnowsNeighbours { get; init; }

    internal override IEnumerable<CitedSource> Sources => new[] { To, From }.OfType<RatedBroadcast>().Select(static broadcast => broadcast.Source);
}

/// <summary>One figure of an episode.</summary>
/// <param name="Basis">What it is measured on.</param>
/// <param name="Percent">The figure, as the source gives it.</param>
/// <param name="Source">Who gives it.</param>
public sealed record EpisodeFigure(RatingBasis Basis, decimal Percent, CitedSource Source);
