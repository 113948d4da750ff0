using DramaBot.Answers.Asking;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Refusals;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Episodes;

internal static class EpisodesHandler
{
    public static Answer Answer(EpisodesRequest request, AnswerContext context)
    {
        FoundDrama found = TitleLookup.Find(request.Title, Intent.Episodes, context);
        if (!found.Success)
            return found.Refusal;

        Drama drama = found.Drama;
        Season[] asked = [.. drama.Seasons.Where(season => found.Season is null || season.Number == found.Season)];
        Season[] known = [.. asked.Where(static season => season.Episodes is not null)];
        if (known.Length == 0)
        {
            // A figure of the very episode says more than that nobody counted them.
            return request.Episode is not null && RatingsHandler.Answer(new RatingsRequest(request.Title) { Episode = request.Episode }, context) is RatingsAnswer { Asked.Count: > 0 } ratings
                ? ratings
                : NothingKnownAnswer.About(drama, Intent.Episodes, found.Season, context) with { AsksLength = request.AsksLength };
        }

        var citations = new Citations();
        IReadOnlyList<EpisodeFinding> one = EpisodeFinder.Find(drama, request.Episode, found.Season, context.Today, citations, context);
        foreach (Season season in known)
            citations.CiteAll(drama, season.DescribedBy);
        return new EpisodesAnswer(
            DramaRef.Of(drama),
            [.. known.Select(season => SeasonInfo.Of(drama, season, context))],
            [.. asked.Except(known).Select(season => SeasonInfo.Of(drama, season, context))],
            found.Season) { Asked = one, AsksLength = request.AsksLength, Sources = citations.All };
    }
}
