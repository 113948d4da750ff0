using DramaBot.Answers.Renewal;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

internal static class RenewalEmbed
{
    public static void Write(EmbedDraft draft, RenewalAnswer answer, DateOnly today)
    {
        draft.Color = EmbedColors.Of(answer);
        draft.Footer = Footers.AsOf(answer.AsOf, today, RenewalText.OldNews(answer, today));
        draft.Say(RenewalText.Verdict(answer, today)).Say(answer.Latest?.Summary);
        if (answer.Latest is { } latest)
        {
            draft.Fact("Who says so", RenewalWords.Evidence(latest, today));
            draft.Fact("So since", RenewalText.Since(answer, today));
            draft.Fact("Known of it", RenewalText.Coming(answer));
        }

        draft.Fact("Format", answer.Format is { } format ? KnowledgeWords.Of(format) : null);
        if (answer.History.Count > 1)
            draft.Fact("So far", RenewalText.History(answer));
        draft.Fact("What fans want, as reported", answer.Fans.Take(1).Select(wish => FactsText.Say(wish, today)));
    }
}
