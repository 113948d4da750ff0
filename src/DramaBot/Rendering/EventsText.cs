using DramaBot.Answers.Upcoming;
using DramaBot.Knowledge.Dramas;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class EventsText
{
    public static void Write(TextLines lines, UpcomingAnswer answer, Audience audience)
    {
        if (answer.Events.Count == 0)
        {
            lines.Add(Nothing(answer, audience.Words));
            return;
        }

        lines.Add(audience.Words.Heading(Line.ComingUp));
        lines.AddAll(answer.Events.Select(one => $"- {SayWithTitle(one, audience)}"));
        lines.Add(More(answer, audience.Words));
    }

    public static void Write(TextLines lines, EventsAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        lines.Add(words.Say(answer.Coming.Count > 0 ? Line.ComingUpFor : Line.NothingComingUp, words.TitleOf(answer.Drama)));
        lines.AddAll(answer.Coming.Select(one => $"- {Say(one, audience)}"));
        if (answer.Past.Count == 0)
            return;
        lines.Gap().Add(words.Heading(Line.Before));
        lines.AddAll(answer.Past.Select(one => $"- {Say(one, audience)}"));
    }

    public static string Nothing(UpcomingAnswer answer, Wording words) => words.Say(Line.NothingDated, words.Day(answer.From));

    /// <summary>How many later ones were left out, if any.</summary>
    public static string? More(UpcomingAnswer answer, Wording words) => answer.More > 0 ? words.Say(Line.AndMoreLater, answer.More) : null;

    public static string Say(DatedEvent one, Audience audience) => audience.Words.Labelled(DateWords.Both(one.On, audience), What(one, audience.Words));

    public static string SayWithTitle(DatedEvent one, Audience audience) =>
        audience.Words.Labelled(DateWords.Both(one.On, audience), audience.Words.Labelled(audience.Words.TitleOf(one.Drama), What(one, audience.Words)));

    private static string What(DatedEvent one, Wording words) => one switch
    {
        { Title: { } title } => title,
        { IsOnlySeason: true } => words[one.Kind == EventKind.Premiere ? Line.EventFirstEpisode : Line.EventLastEpisode],
        _ => words.Say(one.Kind == EventKind.Premiere ? Line.EventSeasonFirstEpisode : Line.EventSeasonLastEpisode, one.Season),
    };
}
