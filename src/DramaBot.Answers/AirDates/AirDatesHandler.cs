using DramaBot.Answers.Asking;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.Renewal;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.AirDates;

internal static class AirDatesHandler
{
    public static Answer Answer(AirDatesRequest request, AnswerContext context)
    {
        FoundDrama found = TitleLookup.Find(request.Title, Intent.AirDates, context);
        if (!found.Success)
            return found.Refusal;

        Drama drama = found.Drama;
        Season[] known = [.. drama.Seasons.Where(season => (found.Season is null || season.Number == found.Season) && (season.Premiere is not null || season.Finale is not null || season.Year is not null))];
        if (known.Length == 0)
        {
            // "When is season 2?" of a season that has no dates is a question about whether it will be.
            return found.Season is not null && RenewalHandler.About(drama, found.Season, context.Today, context) is RenewalAnswer renewal
                ? renewal
                : NothingKnownAnswer.About(drama, Intent.AirDates, found.Season, context);
        }

        var citations = new Citations();
        IReadOnlyList<EpisodeFinding> one = EpisodeFinder.Find(drama, request.Episode, found.Season, context.Today, citations, context);
        foreach (Season season in known)
            citations.CiteAll(drama, season.DescribedBy);
        return new AirDatesAnswer(DramaRef.Of(drama), [.. known.Select(season => SeasonInfo.Of(drama, season, context))], found.Season) { Asked = one, Sources = citations.All };
    }
}
