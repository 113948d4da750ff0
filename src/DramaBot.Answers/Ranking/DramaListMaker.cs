using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Answers.Ranking;

/// <summary>Makes lists of the dramas that somebody is in, that end in some way, or that a network or a year has: a row a drama, not a season.</summary>
internal sealed class DramaListMaker
{
    private readonly RankingRequest _request;
    private readonly RankingQuery _query;
    private readonly Network? _network;
    private readonly AnswerContext _context;
    private readonly DramaTraits _traits;
    private readonly List<string> _actors = [];
    private readonly HashSet<int>? _withActors;

    private DramaListMaker(RankingRequest request, RankingQuery query, Network? network, AnswerContext context)
    {
        (_request, _query, _network, _context) = (request, query, network, context);
        _traits = DramaTraits.In(context.Snapshot);
        foreach (string name in request.Actors)
        {
            KnownActor? actor = _traits.Find(name);
            _actors.Add(actor?.Name ?? UserText.Quote(name));
            // Whoever is in no cast that is known is in no drama of the list.
            IReadOnlyList<int> dramas = actor?.Dramas ?? [];
            _withActors = _withActors is null ? [.. dramas] : [.. _withActors.Intersect(dramas)];
        }
    }

    public static RankingAnswer Make(RankingRequest request, RankingQuery query, Network? network, AnswerContext context) =>
        new DramaListMaker(request, query, network, context).Make();

    private RankingAnswer Make()
    {
        // Dramas are known to stream on a platform by their records, not by who broadcasts a season.
        bool streams = _network?.Kind == BroadcastKind.Streaming;
        RankedSeason[] fitting = [.. _context.Snapshot.Rankings.Rank(streams ? _query with { Network = null } : _query).Where(Fits)];
        if (_request.LowestFirst)
            Array.Reverse(fitting);
        // Of several seasons the first in the order stands for the drama.
        RankedSeason[] ranked = [.. RankingHandler.Ranked(fitting.DistinctBy(static row => row.Ordinal))];
        var rest = new List<(int Ordinal, TraitsOfSeason? Season)>();
        if (_request.ListsAll)
        {
            var taken = ranked.Select(static row => row.Ordinal).ToHashSet();
            rest.AddRange(Enumerable.Range(0, _traits.Count).Where(ordinal => !taken.Contains(ordinal)).Select(ordinal => Unrated(ordinal, streams)).OfType<(int, TraitsOfSeason?)>());
            rest.Sort(NewestFirst);
        }

        var citations = new Citations(spansDramas: true);
        RankingRow[] rows = [.. ranked.Take(_request.Limit).Select(row => Row(row, citations))];
        ListedDrama[] others = [.. rest.Take(_request.Limit - rows.Length).Select(one => Listed(one.Ordinal, one.Season, citations))];
        return new RankingAnswer(_query.By, _query.AsOf, _query.Broadcast, _network?.Name ?? _query.Network, _query.Year, rows, ranked.Length + rest.Count)
        {
            Actors = _actors,
            Ending = _request.Ending,
            Above = _request.Above,
            LowestFirst = _request.LowestFirst,
            BroadcastAssumed = _request.BroadcastAssumed,
            AsksViews = _request.AsksViews,
            ListsAll = _request.ListsAll,
            WithoutFigure = others,
            Sources = citations.All,
        };
    }

    private bool Fits(RankedSeason row)
    {
        if (row.Value <= _request.Above || _withActors?.Contains(row.Ordinal) == false || (_network?.Kind == BroadcastKind.Streaming && !IsOnNetwork(row.Network, row.Ordinal)))
            return false;
        return _request.Ending is not { } ending || _traits[row.Ordinal].EndsWith(row.Season, ending, _query.AsOf);
    }

    // The last season that fits, where no season of the drama that does has a figure; null where none does.
    private (int Ordinal, TraitsOfSeason? Season)? Unrated(int ordinal, bool streams)
    {
        if (_withActors?.Contains(ordinal) == false)
            return null;
        TraitsOfDrama drama = _traits[ordinal];
        if (drama.Seasons.Count == 0)
            return _request.Ending is null && Fits(new TraitsOfSeason(0, null, null, drama.Network, null), ordinal, streams) ? (ordinal, null) : null;
        return drama.Seasons.LastOrDefault(season => Fits(season, ordinal, streams)) is { } fits ? (ordinal, fits) : null;
    }

    private bool Fits(TraitsOfSeason season, int ordinal, bool streams)
    {
        if (_request.AsOf is { } day && season.Premiere > day)
            return false;
        if ((_query.Year is { } year && season.Year != year) || (_request.Ending is { } ending && !_traits[ordinal].EndsWith(season.Number, ending, _query.AsOf)))
            return false;
        Network? own = _context.Snapshot.Networks.Find(season.Network);
        if (_query.Broadcast is { } kind && own?.Kind != kind)
            return false;
        if (_query.Network is null)
            return true;
        return streams ? IsOnNetwork(season.Network, ordinal)
            : _network is null ? string.Equals(season.Network, _query.Network, StringComparison.OrdinalIgnoreCase)
            : ReferenceEquals(own, _network);
    }

    private bool IsOnNetwork(string? network, int ordinal) =>
        ReferenceEquals(_context.Snapshot.Networks.Find(network), _network) || _traits[ordinal].StreamsOn(_network!, _context.Snapshot.Networks);

    private int NewestFirst((int Ordinal, TraitsOfSeason? Season) a, (int Ordinal, TraitsOfSeason? Season) b)
    {
        int newer = (b.Season?.Year ?? 0).CompareTo(a.Season?.Year ?? 0);
        return newer != 0 ? newer : string.CompareOrdinal(_context.Snapshot.NamesOf(a.Ordinal).Id, _context.Snapshot.NamesOf(b.Ordinal).Id);
    }

    private RankingRow Row(RankedSeason row, Citations citations)
    {
        RankingRow made = RankingHandler.Row(row, citations, _context);
        CiteEnding(row.Ordinal, row.Season, citations);
        if (_withActors is not null)
            CiteDescription(row.Ordinal, null, citations);
        return made;
    }

    private ListedDrama Listed(int ordinal, TraitsOfSeason? season, Citations citations)
    {
        TraitsOfDrama traits = _traits[ordinal];
        string? network = season?.Network ?? traits.Network;
        CiteEnding(ordinal, season?.Number, citations);
        if (_request.Ending is null || _withActors is not null)
            CiteDescription(ordinal, _withActors is null ? season?.Number : null, citations);
        // Of a list of people the drama is meant, unless another condition picks a season.
        bool isOfSeason = _request.Ending is not null || _query.Year is not null;
        return new ListedDrama(
            DramaRef.Of(_context.Snapshot.NamesOf(ordinal)),
            isOfSeason ? season?.Number : null,
            traits.Seasons.Count <= 1,
            _context.Snapshot.Networks.Find(network)?.Name ?? network,
            isOfSeason ? season?.Year : _context.Snapshot.NamesOf(ordinal).Year);
    }

    private void CiteEnding(int ordinal, int? number, Citations citations)
    {
        if (_request.Ending is null)
            return;
        Drama drama = _context.Snapshot.Get(ordinal);
        if (drama.Seasons.FirstOrDefault(season => season.Number == number)?.Ending is { } ending)
            citations.Cite(drama, ending.Source);
    }

    private void CiteDescription(int ordinal, int? number, Citations citations)
    {
        Drama drama = _context.Snapshot.Get(ordinal);
        citations.CiteAll(drama, (drama.Seasons.FirstOrDefault(season => season.Number == number)?.DescribedBy is { Count: > 0 } own ? own : drama.DescribedBy).Take(1));
    }
}
