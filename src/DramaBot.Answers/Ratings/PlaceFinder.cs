using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Answers.Ratings;

/// <summary>Computes places among the seasons of one kind of broadcast, and ranks no day twice.</summary>
internal sealed class PlaceFinder(AnswerContext context)
{
    private readonly Dictionary<RankingQuery, IReadOnlyList<RankedSeason>> _ranked = [];

    public Placement? Of(Drama drama, SeasonInfo season, DateOnly asOf)
    {
        // What streams has no household rating to rank by.
        if (season.Broadcast is not ({ } kind and (BroadcastKind.Cable or BroadcastKind.Terrestrial)))
            return null;

        var query = new RankingQuery(RankingMeasure.NationwideRating, asOf, kind);
        if (!_ranked.TryGetValue(query, out IReadOnlyList<RankedSeason>? rows))
            _ranked[query] = rows = context.Snapshot.Rankings.Rank(query);
        RankedSeason? row = rows.FirstOrDefault(row => row.Season == season.Number && row.DramaId == drama.Id);
        return row is null ? null : new Placement(row.Rank, rows.Count, kind, asOf, row.Value, row.OnAir);
    }
}
