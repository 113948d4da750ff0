using DramaBot.Answers.Refusals;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Answers.Ranking;

internal static class RankingHandler
{
    public static Answer Answer(RankingRequest request, AnswerContext context)
    {
        Network? network = context.Snapshot.Networks.Find(request.Network);
        var query = new RankingQuery(request.By, request.AsOf ?? context.Today, request.Broadcast, network?.Name ?? request.Network, request.Year);
        if (request.IsOfDramas)
            return DramaListMaker.Make(request, query, network, context);
        IReadOnlyList<RankedSeason> ranked = context.Snapshot.Rankings.Rank(query);
        if (request.Above is { } above)
            ranked = [.. ranked.Where(row => row.Value > above)];
        if (ranked.Count == 0 && request.Network is not null && network is null)
            return new InvalidRequestAnswer(Intent.Ranking, RequestProblem.UnknownNetwork, "network") { Given = UserText.Quote(request.Network) };

        var citations = new Citations(spansDramas: true);
        IEnumerable<RankedSeason> shown = request.LowestFirst ? FromLowest(ranked) : ranked;
        RankingRow[] rows = [.. shown.Take(request.Limit).Select(row => Row(row, citations, context))];
        return new RankingAnswer(query.By, query.AsOf, query.Broadcast, network?.Name ?? SafeName(request.Network), query.Year, rows, ranked.Count)
        {
            Above = request.Above,
            LowestFirst = request.LowestFirst,
            BroadcastAssumed = request.BroadcastAssumed,
            AsksViews = request.AsksViews,
            Sources = citations.All,
        };
    }

    /// <summary>The seasons from the other end, the lowest being the first.</summary>
    public static IEnumerable<RankedSeason> FromLowest(IReadOnlyList<RankedSeason> ranked) => Ranked(ranked.Reverse());

    /// <summary>The seasons with the ranks that they have among themselves.</summary>
    public static IEnumerable<RankedSeason> Ranked(IEnumerable<RankedSeason> inOrder)
    {
        RankedSeason? before = null;
        int place = 0;
        foreach (RankedSeason row in inOrder)
        {
            place++;
            before = row with { Rank = before?.Value == row.Value ? before.Rank : place };
            yield return before;
        }
    }

    /// <summary>A row of an answer.</summary>
    public static RankingRow Row(RankedSeason row, Citations citations, AnswerContext context)
    {
        Drama drama = context.Snapshot.Get(row.Ordinal);
        string? network = context.Snapshot.Networks.Find(row.Network)?.Name ?? row.Network;
        return new RankingRow(row.Rank, DramaRef.Of(drama), row.Season, drama.Seasons.Count == 1, network, row.Value, row.On, row.OnAir, citations.Cite(drama, row.Source));
    }

    private static string? SafeName(string? network) => network is null ? null : UserText.Quote(network);
}
