using DramaBot.Answers.Overview;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class OverviewText
{
    public static void Write(TextLines lines, OverviewAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        lines.Add(SeasonWords.Name(answer.Drama, words));
        lines.Add(answer.Premise);
        lines.Add(answer.Format is { } format ? words.Labelled(Line.Format, KnowledgeWords.Of(format, words)) : null);
        lines.Add(answer.Seasons.Count == 0 && answer.Network is { } network ? words.Labelled(Line.Network, network) : null);
        lines.AddAll(answer.Seasons.Select(season => Facts(season, audience) is { } facts ? words.Labelled(SeasonWords.Label(season.Season, words), facts) : null));
        lines.Add(Listed(Line.WrittenBy, answer.Writers, words));
        lines.Add(Listed(Line.DirectedBy, answer.Directors, words));
        lines.Add(Listed(Line.Studio, answer.Studios, words));
        lines.Add(Listed(Line.With, [.. answer.Leads.Select(role => KnowledgeWords.Of(role, words))], words));
        lines.Add(Listed(Line.Streaming, answer.Streaming, words));
        if (answer.Renewal is { } renewal)
            lines.Add(words.Labelled(RenewalWords.Label(renewal.Season, words), RenewalWords.Brief(renewal, audience)));
        if (answer.Next is { } next)
            lines.Add(words.Labelled(Line.Next, EventsText.Say(next, audience)));
        if (answer.HasEnding)
            lines.Add(words.Say(Line.EndingCommand, words.TitleOf(answer.Drama)));
        if (lines.Count == 1)
            lines.Add(words[Line.NothingMoreKnown]);
    }

    /// <summary>Dates, episodes and the best figure of a season; null where nothing is known.</summary>
    public static string? Facts(SeasonAtAGlance season, Audience audience)
    {
        string facts = SeasonWords.Facts(season.Season, audience);
        string? rating = Rating(season, audience.Words);
        return facts.Length == 0 ? rating : rating is null ? facts : audience.Words.Say(Line.TwoFacts, facts, rating);
    }

    private static string? Rating(SeasonAtAGlance season, Wording words)
    {
        if (season.Highest is not { } highest)
            return null;
        string rating = words.Say(Line.HighestNationwide, NumberWords.Percent(highest.Percent, words));
        return season.Place is { } place
            ? words.Say(Line.HighestPlaced, rating, NumberWords.Ordinal(place.Rank, words), place.OutOf, KnowledgeWords.Of(place.Broadcast, words))
            : rating;
    }

    private static string? Listed(Line label, IReadOnlyList<string> items, Wording words) => items.Count == 0 ? null : words.Labelled(label, words.List(items));
}
