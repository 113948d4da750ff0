using DramaBot.Answers.Asking;
using DramaBot.Answers.Refusals;

namespace DramaBot.Answers.Upcoming;

internal static class EventsHandler
{
    private const int MostPast = 5;

    public static Answer Answer(EventsRequest request, AnswerContext context)
    {
        FoundDrama found = TitleLookup.Find(request.Title, Intent.Events, context);
        if (!found.Success)
            return found.Refusal;

        var citations = new Citations();
        IReadOnlyList<FoundEvent> all = DatedEvents.Of(found.Drama);
        DatedEvent[] coming = [.. all.Where(one => one.Event.On >= context.Today).Select(one => one.Cite(citations))];
        DatedEvent[] past = [.. all.Where(one => one.Event.On < context.Today).Reverse().Take(MostPast).Select(one => one.Cite(citations))];
        return coming.Length + past.Length == 0
            ? NothingKnownAnswer.About(found.Drama, Intent.Events, null, context)
            : new EventsAnswer(DramaRef.Of(found.Drama), coming, past) { Sources = citations.All };
    }
}
