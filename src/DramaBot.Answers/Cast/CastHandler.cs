using DramaBot.Answers.Asking;
using DramaBot.Answers.Questions.Subjects;
using DramaBot.Answers.Refusals;

namespace DramaBot.Answers.Cast;

internal static class CastHandler
{
    public static Answer Answer(CastRequest request, AnswerContext context)
    {
        FoundDrama found = TitleLookup.Find(request.Title, Intent.Cast, context);
        if (!found.Success)
            return found.Refusal;
        if (found.Drama.Cast.Count == 0)
            return NothingKnownAnswer.About(found.Drama, Intent.Cast, null, context);

        var citations = new Citations();
        citations.CiteAll(found.Drama, found.Drama.DescribedBy);
        PlayedRole[] cast = [.. found.Drama.Cast.Select(PlayedRole.Of)];
        return new CastAnswer(DramaRef.Of(found.Drama), cast)
        {
            Asked = request.Named.Count == 0 ? [] : Among(cast, new PersonNames(request.Named)),
            Sources = citations.All,
        };
    }

    private static PlayedRole[] Among(PlayedRole[] cast, PersonNames named) =>
        [.. cast.Where(played => named.Include(played.Actor) || (played.Role is { } role && named.Include(role)))];
}
