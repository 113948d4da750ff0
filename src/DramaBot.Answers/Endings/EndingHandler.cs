using DramaBot.Answers.Asking;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Refusals;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Endings;

internal static class EndingHandler
{
    public static Answer Answer(EndingRequest request, AnswerContext context)
    {
        FoundDrama found = TitleLookup.Find(request.Title, Intent.Ending, context);
        if (!found.Success)
            return found.Refusal;

        Drama drama = found.Drama;
        Season? season = drama.Seasons.LastOrDefault(season => season.Ending is not null && (found.Season is null || season.Number == found.Season));
        if (season?.Ending is not { } ending)
            return NothingKnownAnswer.About(drama, Intent.Ending, found.Season, context);

        var citations = new Citations();
        CitedSource source = citations.Cite(drama, ending.Source);
        return new EndingAnswer(DramaRef.Of(drama), SeasonInfo.Of(drama, season, context), drama.Seasons.Count == 1, ending.Kind, ending.Complete, ending.Verdict, source)
        {
            AsksFate = request.AsksFate,
            WantsSpoiler = request.WantsSpoiler,
            AsksReception = request.AsksReception,
            Finale = request.AsksReception ? FinaleOf(drama, season, citations, context) : null,
            Spoiler = SpoilerOf(ending),
            Sources = citations.All,
        };
    }

    private static FinaleRating? FinaleOf(Drama drama, Season season, Citations citations, AnswerContext context)
    {
        // Only the one figure is told, so only its source is cited.
        if (new NielsenReader(drama, season, context.Today, citations.Aside()).Run() is not { Finale: { } finale } run)
            return null;
        citations.Add([finale.Source]);
        return new FinaleRating(finale, finale.Percent == run.Highest.Percent);
    }

    private static EndingSpoiler? SpoilerOf(Ending ending) =>
        ending.Spoiler is null && ending.Fates.Count == 0
            ? null
            : new EndingSpoiler(ending.Spoiler, [.. ending.Fates.Select(static fate => new CharacterFate(fate.Character, fate.Text))]);
}
