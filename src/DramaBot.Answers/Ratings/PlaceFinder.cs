using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Answers.Ratings;

/// <summary>Computes places among the seasons of one kind of broadcast.</summary>
internal sealed class PlaceFinder(AnswerContext context)
{
    public Placement? Of(Drama drama, SeasonInfo season, DateOnly asOf)
    {
        // What streams has no household rating to rank by.
        if (season.Broadcast is not ({ } kind and (BroadcastKind.Cable or BroadcastKind.Terrestrial)))
            return null;

        var query = new RankingQuery(RankingMeasure.NationwideRating, asOf, kind);
        return context.Snapshot.Rankings.PlaceOf(drama.Id, season.Number, query) is { } place
            ? new Placement(place.Row.Rank, place.OutOf, kind, asOf, place.Row.Value, place.Row.OnAir)
            : null;
    }
}
