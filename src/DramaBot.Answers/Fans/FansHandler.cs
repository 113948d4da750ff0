using DramaBot.Answers.Asking;
using DramaBot.Answers.Refusals;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Fans;

internal static class FansHandler
{
    public static Answer Answer(FansRequest request, AnswerContext context)
    {
        FoundDrama found = TitleLookup.Find(request.Title, Intent.FanVotes, context);
        if (!found.Success)
            return found.Refusal;

        var citations = new Citations();
        IReadOnlyList<ReportedWish> wishes = Wishes(found.Drama, request.AsOf ?? context.Today, citations);
        return wishes.Count == 0
            ? NothingKnownAnswer.About(found.Drama, Intent.FanVotes, null, context, request.AsOf)
            : new FansAnswer(DramaRef.Of(found.Drama), request.AsOf ?? context.Today, wishes) { Sources = citations.All };
    }

    public static IReadOnlyList<ReportedWish> Wishes(Drama drama, DateOnly asOf, Citations citations) =>
        [.. drama.Fans
            .Where(wish => wish.On <= asOf)
            .OrderByDescending(static wish => wish.On)
            .Select(wish => new ReportedWish(wish.On, wish.Summary, citations.Cite(drama, wish.Source)))];
}
