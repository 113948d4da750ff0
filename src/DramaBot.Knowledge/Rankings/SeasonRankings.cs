using DramaBot.Knowledge.Networks;

namespace DramaBot.Knowledge.Rankings;

/// <summary>
/// Ranks computed from facts as of a day, never typed in. A rating counts from the day of its broadcast; a season counts
/// while it is still on air, as it did in the lists of its time.
/// </summary>
public sealed class SeasonRankings
{
    /// <summary>How many rankings are kept: most ask for one of a few, as of today.</summary>
    private const int MostKept = 4;

    // Of few seasons a ranking is small: those by network, by year and by ending are kept too.
    private const int FewSeasons = 1000;
    private const int ManyKept = 64;

    private readonly KeptRanking?[] _kept;
    private readonly IReadOnlyList<SeasonSeries> _series;
    private readonly NetworkCatalogue _networks;

    internal SeasonRankings(IReadOnlyList<SeasonSeries> series, NetworkCatalogue networks)
    {
        _series = series;
        _networks = networks;
        _kept = new KeptRanking?[series.Count <= FewSeasons ? ManyKept : MostKept];
    }

    /// <summary>The whole ranking, best first; empty where nothing fits the query.</summary>
    public IReadOnlyList<RankedSeason> Rank(RankingQuery query)
    {
        ref KeptRanking? slot = ref _kept[(uint)query.GetHashCode() % _kept.Length];
        KeptRanking? kept = Volatile.Read(ref slot);
        if (kept is null || kept.Query != query)
            Volatile.Write(ref slot, kept = new KeptRanking(query, Compute(query)));
        return kept.Rows;
    }

    private List<RankedSeason> Compute(RankingQuery query)
    {
        Network? network = _networks.Find(query.Network);
        var rows = new List<RankedSeason>();
        foreach (SeasonSeries series in _series)
        {
            if (!Fits(series, query, network))
                continue;
            if (Value(series, query) is { } best)
                rows.Add(RowOf(series, query, best));
        }

        // An earlier broadcast stands above a later one that only equals it.
        rows.Sort(static (a, b) =>
            a.Value != b.Value ? b.Value.CompareTo(a.Value)
            : a.On != b.On ? a.On.CompareTo(b.On)
            : a.DramaId != b.DramaId ? string.CompareOrdinal(a.DramaId, b.DramaId)
            : a.Season.CompareTo(b.Season));
        for (int i = 0; i < rows.Count; i++)
            rows[i] = rows[i] with { Rank = i > 0 && rows[i].Value == rows[i - 1].Value ? rows[i - 1].Rank : i + 1 };
        return rows;
    }

    /// <summary>The place of one season among those of the query, or null where it has none; without making the whole list.</summary>
    public SeasonPlace? PlaceOf(string dramaId, int season, RankingQuery query)
    {
        Network? network = _networks.Find(query.Network);
        SeasonSeries? own = _series.FirstOrDefault(series => series.Figures.Number == season && string.Equals(series.DramaId, dramaId, StringComparison.Ordinal));
        if (own is null || !Fits(own, query, network) || Value(own, query) is not { } value)
            return null;
        int above = 0;
        int all = 0;
        foreach (SeasonSeries series in _series)
        {
            if (!Fits(series, query, network) || Value(series, query) is not { } other)
                continue;
            all++;
            if (other.Value > value.Value)
                above++;
        }

        return new SeasonPlace(RowOf(own, query, value) with { Rank = above + 1 }, all);
    }

    private static RankedSeason RowOf(SeasonSeries series, RankingQuery query, (decimal Value, DateOnly On, string Source) best) =>
        new(0, series.Ordinal, series.DramaId, series.Figures.Number, series.Figures.Network, best.Value, best.On, series.IsOnAir(query.AsOf), best.Source);

    private bool Fits(SeasonSeries series, RankingQuery query, Network? network)
    {
        if (query.Broadcast is { } kind && series.Kind != kind)
            return false;
        if (query.Year is { } year && series.Figures.Year != year)
            return false;
        return query.Network is null
            || (network is not null
                ? ReferenceEquals(_networks.Find(series.Figures.Network), network)
                : string.Equals(series.Figures.Network, query.Network, StringComparison.OrdinalIgnoreCase));
    }

    private static (decimal Value, DateOnly On, string Source)? Value(SeasonSeries series, RankingQuery query)
    {
        if (query.By == RankingMeasure.NationwideRating)
            return series.Highest(query.AsOf) is { } highest ? (highest.Nationwide, highest.On, highest.Source) : null;

        (decimal Value, DateOnly On, string Source)? best = null;
        foreach (NetflixPoint point in series.Figures.Netflix)
        {
            if (point.WeekEnding <= query.AsOf)
                best = ((best?.Value ?? 0) + point.Hours, Later(best?.On, point.WeekEnding), point.Source);
        }

        return best;
    }

    private static DateOnly Later(DateOnly? a, DateOnly b) => a > b ? a.Value : b;

    private sealed record KeptRanking(RankingQuery Query, IReadOnlyList<RankedSeason> Rows);
}
