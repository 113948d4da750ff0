using DramaBot.Answers.Asking;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Refusals;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Ratings;

internal static class RatingsHandler
{
    public static Answer Answer(RatingsRequest request, AnswerContext context)
    {
        FoundDrama found = TitleLookup.Find(request.Title, Intent.Ratings, context);
        if (!found.Success)
            return found.Refusal;

        Drama drama = found.Drama;
        DateOnly asOf = request.AsOf ?? context.Today;
        var citations = new Citations();
        var places = new PlaceFinder(context);
        SeasonRatings[] seasons = [.. drama.Seasons
            .Where(season => found.Season is null || season.Number == found.Season)
            .Select(season => Of(drama, season, asOf, places, citations.Aside(), context))
            .Where(static season => season.Nationwide is not null || season.OtherBases.Count > 0 || season.Netflix is not null)];

        IReadOnlyList<EpisodeFinding> asked = EpisodeFinder.Find(drama, request.Episode, found.Season, asOf, citations, context);
        foreach (SeasonRatings season in seasons)
            citations.Add(season.Sources());

        // A claim does not say of which season it speaks, so it is no answer to a question about a season without figures.
        SourceClaim[] claims = seasons.Length == 0 && found.Season is not null ? [] : [.. Claims(drama, asOf, citations)];
        return seasons.Length == 0 && claims.Length == 0
            ? NothingKnownAnswer.About(drama, Intent.Ratings, found.Season, context, asOf)
            : new RatingsAnswer(DramaRef.Of(drama), asOf, found.Season, seasons, claims) { Asked = asked, Sources = citations.All };
    }

    public static SeasonRatings Of(Drama drama, Season season, DateOnly asOf, PlaceFinder places, Citations citations, AnswerContext context) =>
        KeptRatings.In(context.Snapshot).GetOrAdd(
            new KeptRatings.Key(drama, season.Number, asOf, citations.SpansDramas),
            (season, places, citations, context),
            static (key, state) => Compute(key.Drama, state.season, key.AsOf, state.places, state.citations, state.context));

    private static SeasonRatings Compute(Drama drama, Season season, DateOnly asOf, PlaceFinder places, Citations citations, AnswerContext context)
    {
        var nielsen = new NielsenReader(drama, season, asOf, citations);
        SeasonInfo info = SeasonInfo.Of(drama, season, context, asOf);
        RatedRun? run = nielsen.Run();
        return new SeasonRatings(info)
        {
            Nationwide = run,
            OtherBases = [.. nielsen.Others()],
            Disagreements = [.. nielsen.Disagreements()],
            Place = run is null ? null : places.Of(drama, info, asOf),
            PlaceAtFinale = run is null || info.Finale is not { } finale || finale >= asOf ? null : places.Of(drama, info, finale),
            Netflix = NetflixReader.Run(drama, season, asOf, citations),
        };
    }

    private static IEnumerable<SourceClaim> Claims(Drama drama, DateOnly asOf, Citations citations) =>
        drama.Claims
            .Where(claim => claim.On <= asOf)
            .OrderByDescending(static claim => claim.On)
            .Select(claim => new SourceClaim(claim.On, claim.Text, claim.Basis, citations.Cite(drama, claim.Source)));
}
