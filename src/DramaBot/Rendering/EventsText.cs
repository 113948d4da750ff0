using DramaBot.Answers.Upcoming;
using DramaBot.Knowledge.Dramas;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class EventsText
{
    public static void Write(TextLines lines, UpcomingAnswer answer, DateOnly today)
    {
        if (answer.Events.Count == 0)
        {
            lines.Add(Nothing(answer));
            return;
        }

        lines.Add("Coming up:");
        lines.AddAll(answer.Events.Select(one => $"- {SayWithTitle(one, today)}"));
        lines.Add(More(answer));
    }

    public static void Write(TextLines lines, EventsAnswer answer, DateOnly today)
    {
        lines.Add(answer.Coming.Count > 0 ? $"Coming up for {answer.Drama.Title}:" : $"Nothing is coming up for {answer.Drama.Title}, as far as is known.");
        lines.AddAll(answer.Coming.Select(one => $"- {Say(one, today)}"));
        if (answer.Past.Count == 0)
            return;
        lines.Gap().Add("Before:");
        lines.AddAll(answer.Past.Select(one => $"- {Say(one, today)}"));
    }

    public static string Nothing(UpcomingAnswer answer) => $"Nothing dated from today, {DateWords.Of(answer.From)}, on is in the knowledge base.";

    /// <summary>How many later ones were left out, if any.</summary>
    public static string? More(UpcomingAnswer answer) => answer.More > 0 ? $"And {answer.More} more after that." : null;

    public static string Say(DatedEvent one, DateOnly today) => $"{DateWords.Both(one.On, today)}: {What(one)}";

    public static string SayWithTitle(DatedEvent one, DateOnly today) => $"{DateWords.Both(one.On, today)}: {one.Drama.Title}: {What(one)}";

    private static string What(DatedEvent one) =>
        one.Title ?? (one.IsOnlySeason ? "" : $"season {one.Season}, ") + (one.Kind == EventKind.Premiere ? "first episode" : "last episode");
}
