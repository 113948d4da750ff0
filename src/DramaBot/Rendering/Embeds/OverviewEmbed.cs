using DramaBot.Answers.Overview;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

internal static class OverviewEmbed
{
    public static void Write(EmbedDraft draft, OverviewAnswer answer, DateOnly today)
    {
        draft.Footer = Footers.AsOf(today, today);
        draft.Say(answer.Premise ?? $"What is known of {answer.Drama.Title}:");
        if (answer.Renewal is { } renewal)
            draft.Fact(RenewalWords.Label(renewal.Season), RenewalWords.Brief(renewal, today));
        foreach (SeasonAtAGlance season in answer.Seasons)
            draft.Fact(SeasonWords.Label(season.Season), OverviewText.Facts(season, today));
        draft.Fact("Next", answer.Next is { } next ? EventsText.Say(next, today) : null);
        draft.Fact("With", Listed(answer.Leads.Select(KnowledgeWords.Of)));
        draft.Brief("Written by", Listed(answer.Writers));
        draft.Brief("Directed by", Listed(answer.Directors));
        draft.Brief("Studio", Listed(answer.Studios));
        draft.Brief("Network", answer.Seasons.Count == 0 ? answer.Network : null);
        draft.Brief("Streaming", Listed(answer.Streaming));
        draft.Brief("Format", answer.Format is { } format ? KnowledgeWords.Of(format) : null);
    }

    private static string? Listed(IEnumerable<string> items)
    {
        string list = string.Join(", ", items);
        return list.Length == 0 ? null : list;
    }
}
