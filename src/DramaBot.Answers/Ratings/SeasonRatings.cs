namespace DramaBot.Answers.Ratings;

/// <summary>How one season rated.</summary>
/// <param name="Season">The season.</param>
public sealed record SeasonRatings(SeasonInfo Season)
{
    /// <summary>The run on the nationwide basis; null where no such figure is known.</summary>
    public RatedRun? Nationwide { get; init; }

    /// <summary>The other bases of which something is known, each by itself.</summary>
    public IReadOnlyList<OtherBasis> OtherBases { get; init; } = [];

    /// <summary>Figures for one broadcast on one basis that differ from source to source.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    /// <summary>The computed place on the day asked for.</summary>
    public Placement? Place { get; init; }

    /// <summary>The computed place on the day of the finale, where that is past and not the day asked for.</summary>
    public Placement? PlaceAtFinale { get; init; }

    /// <summary>The weeks in Netflix's worldwide Top 10.</summary>
    public NetflixRun? Netflix { get; init; }

    /// <summary>The sources of all that is said here, those of the figures that are named one by one first.</summary>
    internal IEnumerable<CitedSource> Sources()
    {
        RatedBroadcast?[] named = [Nationwide?.Highest, Nationwide?.Finale, Nationwide?.First, .. OtherBases.SelectMany(static basis => new[] { basis.Finale, basis.Highest })];
        return named.OfType<RatedBroadcast>().Concat(Disagreements.SelectMany(static one => one.Figures)).Select(static broadcast => broadcast.Source)
            .Concat(Netflix is null ? [] : [Netflix.Source])
            .Concat(Nationwide?.Broadcasts.Select(static broadcast => broadcast.Source) ?? []);
    }
}
