using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Ratings;

/// <summary>Reads a season's Nielsen entries up to a day, one basis at a time.</summary>
internal sealed class NielsenReader(Drama drama, Season season, DateOnly asOf, Citations citations)
{
    private readonly NielsenRating[] _entries = [.. season.Nielsen.Where(entry => entry.On <= asOf)];

    public RatedRun? Run()
    {
        IReadOnlyList<RatedBroadcast> broadcasts = Believed(RatingBasis.Nationwide);
        if (broadcasts.Count == 0)
            return null;
        return new RatedRun(broadcasts)
        {
            First = broadcasts.FirstOrDefault(static broadcast => broadcast.Episode == 1),
            Finale = FinaleOf(broadcasts),
            Episodes = season.Episodes,
            IsWhole = season.Episodes is { } all && broadcasts.Count == all && broadcasts.All(broadcast => broadcast.Episode is >= 1 && broadcast.Episode <= all),
        };
    }

    public IEnumerable<OtherBasis> Others()
    {
        foreach (RatingBasis basis in RatingBases.All.Where(static basis => basis != RatingBasis.Nationwide))
        {
            IReadOnlyList<RatedBroadcast> broadcasts = Believed(basis);
            if (broadcasts.Count > 0)
                yield return new OtherBasis(basis, broadcasts.Aggregate(static (best, next) => next.Percent > best.Percent ? next : best), FinaleOf(broadcasts), broadcasts.Count);
        }
    }

    public IEnumerable<Disagreement> Disagreements()
    {
        foreach (RatingBasis basis in RatingBases.All)
        {
            foreach (IGrouping<(int, DateOnly), NielsenRating> broadcast in _entries.Where(entry => entry.On(basis) is not null).GroupBy(KeyOf))
            {
                NielsenRating[] different = [.. broadcast.DistinctBy(entry => entry.On(basis))];
                NielsenRating[] figures = [.. different.Where(entry => !different.Any(other => IsRounded(entry.On(basis)!.Value, other.On(basis)!.Value)))];
                if (figures.Length > 1)
                    yield return new Disagreement(basis, [.. figures.Select(entry => Broadcast(entry, basis))]);
            }
        }
    }

    /// <summary>One figure per broadcast: of several entries the first, which the maintainers believe right.</summary>
    public IReadOnlyList<RatedBroadcast> Believed(RatingBasis basis)
    {
        NielsenRating[] entries = [.. _entries.Where(entry => entry.On(basis) is not null).DistinctBy(KeyOf)];

        // An entry without an episode's number, on a day for which a numbered one is known, would count that broadcast twice.
        HashSet<DateOnly> numberedDays = [.. entries.Where(static entry => entry.Episode is not null).Select(static entry => entry.On)];
        return [.. entries
            .Where(entry => entry.Episode is not null || !numberedDays.Contains(entry.On))
            .OrderBy(static entry => entry.On)
            .ThenBy(static entry => entry.Episode)
            .Select(entry => Broadcast(entry, basis))];
    }

    private RatedBroadcast? FinaleOf(IReadOnlyList<RatedBroadcast> broadcasts) =>
        broadcasts.LastOrDefault(broadcast => broadcast.Episode is { } episode ? episode == season.Episodes : broadcast.On == season.Finale);

    private RatedBroadcast Broadcast(NielsenRating entry, RatingBasis basis) =>
        new(entry.Episode, entry.On, entry.On(basis)!.Value, citations.Cite(drama, entry.Source));

    /// <summary>Whether a figure is only another one with fewer decimals: 17.95 or 17.96 beside 17.958.</summary>
    private static bool IsRounded(decimal figure, decimal other) =>
        figure.Scale < other.Scale
        && figure != other
        && (decimal.Round(other, figure.Scale, MidpointRounding.AwayFromZero) == figure || decimal.Round(other, figure.Scale, MidpointRounding.ToZero) == figure);

    private static (int Episode, DateOnly On) KeyOf(NielsenRating entry) =>
        entry.Episode is { } episode ? (episode, default) : (0, entry.On);
}
