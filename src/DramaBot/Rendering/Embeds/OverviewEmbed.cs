using DramaBot.Answers.Overview;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

internal static class OverviewEmbed
{
    public static void Write(EmbedDraft draft, OverviewAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        draft.Footer = Footers.AsOf(audience.Today, audience);
        draft.Say(answer.Premise ?? words.Say(Line.WhatIsKnownOf, words.TitleOf(answer.Drama)));
        if (answer.Renewal is { } renewal)
            draft.Fact(RenewalWords.Label(renewal.Season, words), RenewalWords.Brief(renewal, audience));
        foreach (SeasonAtAGlance season in answer.Seasons)
            draft.Fact(SeasonWords.Label(season.Season, words), OverviewText.Facts(season, audience));
        draft.Fact(words[Line.Next], answer.Next is { } next ? EventsText.Say(next, audience) : null);
        draft.Fact(words[Line.With], Listed(answer.Leads.Select(role => KnowledgeWords.Of(role, words)), words));
        draft.Brief(words[Line.WrittenBy], Listed(answer.Writers, words));
        draft.Brief(words[Line.DirectedBy], Listed(answer.Directors, words));
        draft.Brief(words[Line.Studio], Listed(answer.Studios, words));
        draft.Brief(words[Line.Network], answer.Seasons.Count == 0 ? answer.Network : null);
        draft.Brief(words[Line.Streaming], Listed(answer.Streaming, words));
        draft.Brief(words[Line.Format], answer.Format is { } format ? KnowledgeWords.Of(format, words) : null);
    }

    private static string? Listed(IEnumerable<string> items, Wording words)
    {
        string list = words.List(items);
        return list.Length == 0 ? null : list;
    }
}
