using DramaBot.Knowledge;

namespace DramaBot.Answers.Upcoming;

internal static class UpcomingHandler
{
    private const int MostEvents = 10;

    public static Answer Answer(AnswerContext context)
    {
        IReadOnlyList<EventDay> days = context.Snapshot.Events;
        var events = new List<DatedEvent>();
        var citations = new Citations(spansDramas: true);
        int more = 0;
        for (int i = FirstFrom(days, context.Today); i < days.Count; i++)
        {
            if (events.Count >= MostEvents)
            {
                more++;
                continue;
            }

            DateOnly on = days[i].On;
            events.AddRange(DatedEvents.Of(context.Snapshot.Get(days[i].Ordinal)).Where(one => one.Event.On == on).Select(one => one.Cite(citations)));
        }

        return new UpcomingAnswer(context.Today, events, more) { Sources = citations.All };
    }

    private static int FirstFrom(IReadOnlyList<EventDay> days, DateOnly day)
    {
        int low = 0;
        int high = days.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (days[middle].On < day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
