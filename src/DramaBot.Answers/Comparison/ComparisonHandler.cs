using DramaBot.Answers.Asking;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.Renewal;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Comparison;

internal static class ComparisonHandler
{
    public static Answer Answer(ComparisonRequest request, AnswerContext context)
    {
        FoundDrama first = TitleLookup.Find(request.First, Intent.Compare, context, "first");
        if (!first.Success)
            return first.Refusal;
        FoundDrama second = TitleLookup.Find(request.Second, Intent.Compare, context, "second");
        if (!second.Success)
            return second.Refusal;
        if (first.Drama.Id == second.Drama.Id && first.Season == second.Season)
            return new InvalidRequestAnswer(Intent.Compare, RequestProblem.SameDrama, "second") { Given = first.Drama.Title };

        DateOnly asOf = request.AsOf ?? context.Today;
        var citations = new Citations(spansDramas: true);
        var places = new PlaceFinder(context);
        return new ComparisonAnswer(
            Of(first.Drama, first.Season, asOf, places, citations, context),
            Of(second.Drama, second.Season, asOf, places, citations, context),
            asOf) { Sources = citations.All };
    }

    private static ComparedDrama Of(Drama drama, int? season, DateOnly asOf, PlaceFinder places, Citations citations, AnswerContext context)
    {
        SeasonRatings? figures = drama.Seasons
            .Where(one => season is null || one.Number == season)
            .Select(one => RatingsHandler.Of(drama, one, asOf, places, citations.Aside(), context))
            .OrderByDescending(static one => one.Nationwide?.Highest.Percent ?? -1)
            .ThenByDescending(static one => one.Netflix?.Hours ?? -1)
            .ThenByDescending(static one => one.Season.Number)
            .FirstOrDefault();
        RatedRun? run = figures?.Nationwide;
        bool whole = run is { IsWhole: true };

        // Only the figures that are compared are cited; an average rests on every episode's.
        citations.Add(new[] { run?.Highest.Source, figures?.Netflix?.Source }.OfType<CitedSource>());
        if (whole)
            citations.Add(run!.Broadcasts.Select(static broadcast => broadcast.Source));
        return new ComparedDrama(DramaRef.Of(drama), figures?.Season, drama.Seasons.Count)
        {
            Highest = run?.Highest,
            WholeAverage = whole ? run!.Average : null,
            Place = figures?.Place,
            Netflix = figures?.Netflix,
            Renewal = RenewalHandler.LatestOf(drama, asOf, citations),
        };
    }
}
