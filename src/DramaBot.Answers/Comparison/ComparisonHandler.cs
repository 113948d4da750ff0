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
        // Which season is compared is decided before anything is cited, so that only what is shown is.
        Season? compared = drama.Seasons
            .Where(one => season is null || one.Number == season)
            .Select(one => (Season: one, Figures: RatingsHandler.Of(drama, one, asOf, places, new Citations(), context)))
            .OrderByDescending(static one => one.Figures.Nationwide?.Highest.Percent ?? -1)
            .ThenByDescending(static one => one.Figures.Netflix?.Hours ?? -1)
            .ThenByDescending(static one => one.Season.Number)
            .Select(static one => one.Season)
            .FirstOrDefault();
        SeasonRatings? figures = compared is null ? null : RatingsHandler.Of(drama, compared, asOf, places, citations, context);
        return new ComparedDrama(DramaRef.Of(drama), figures?.Season, drama.Seasons.Count)
        {
            Highest = figures?.Nationwide?.Highest,
            WholeAverage = figures?.Nationwide is { IsWhole: true } run ? run.Average : null,
            Place = figures?.Place,
            Netflix = figures?.Netflix,
            Renewal = RenewalHandler.LatestOf(drama, asOf, citations),
        };
    }
}
