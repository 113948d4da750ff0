using DramaBot.Answers.Renewal;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

internal static class RenewalEmbed
{
    public static void Write(EmbedDraft draft, RenewalAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        draft.Color = EmbedColors.Of(answer);
        draft.Footer = Footers.AsOf(answer.AsOf, audience, RenewalText.OldNews(answer, audience));
        draft.Say(RenewalText.Verdict(answer, audience)).Say(answer.Latest?.Summary);
        if (answer.Latest is { } latest)
        {
            draft.Fact(words[Line.WhoSaysSo], RenewalWords.Evidence(latest, audience));
            draft.Fact(words[Line.SoSince], RenewalText.Since(answer, audience));
            draft.Fact(words[Line.KnownOfIt], RenewalText.Coming(answer, audience));
        }

        draft.Fact(words[Line.Format], answer.Format is { } format ? KnowledgeWords.Of(format, words) : null);
        if (answer.History.Count > 1)
            draft.Fact(words[Line.SoFar], RenewalText.History(answer, words));
        draft.Fact(words[Line.FansWantReported], answer.Fans.Take(1).Select(wish => FactsText.Say(wish, audience)));
    }
}
