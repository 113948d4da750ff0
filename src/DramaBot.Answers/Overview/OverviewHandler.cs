using DramaBot.Answers.Asking;
using DramaBot.Answers.Cast;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.Upcoming;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Overview;

internal static class OverviewHandler
{
    private const int MostLeads = 4;

    public static Answer Answer(OverviewRequest request, AnswerContext context)
    {
        FoundDrama found = TitleLookup.Find(request.Title, Intent.Overview, context);
        if (!found.Success)
            return found.Refusal;

        Drama drama = found.Drama;
        var citations = new Citations();
        citations.CiteAll(drama, drama.DescribedBy);
        var places = new PlaceFinder(context);
        return new OverviewAnswer(DramaRef.Of(drama))
        {
            Premise = drama.Premise,
            Network = context.Snapshot.Networks.Find(drama.Network)?.Name ?? drama.Network,
            Streaming = drama.Streaming,
            Studios = drama.Studios,
            Writers = drama.Writers,
            Directors = drama.Directors,
            Leads = [.. drama.Cast.Take(MostLeads).Select(PlayedRole.Of)],
            Format = drama.Format,
            Seasons = [.. drama.Seasons.Select(season => AtAGlance(drama, season, places, citations, context))],
            Renewal = RenewalHandler.LatestOf(drama, context.Today, citations),
            Next = DatedEvents.Of(drama).FirstOrDefault(next => next.Event.On >= context.Today)?.Cite(citations),
            HasEnding = drama.Seasons.Any(static season => season.Ending is not null),
            Sources = citations.All,
        };
    }

    private static SeasonAtAGlance AtAGlance(Drama drama, Season season, PlaceFinder places, Citations citations, AnswerContext context)
    {
        SeasonInfo info = SeasonInfo.Of(drama, season, context);
        citations.CiteAll(drama, season.DescribedBy);

        // The run cites every episode's source; at a glance only the highest figure is shown.
        SeasonRatings ratings = RatingsHandler.Of(drama, season, context.Today, places, citations.Aside(), context);
        RatedBroadcast? highest = ratings.Nationwide?.Highest;
        if (highest is not null)
            citations.Add([highest.Source]);
        return new SeasonAtAGlance(info, highest, ratings.Place);
    }
}
