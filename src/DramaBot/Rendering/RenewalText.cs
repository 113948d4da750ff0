using DramaBot.Answers;
using DramaBot.Answers.Renewal;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class RenewalText
{
    public static void Write(TextLines lines, RenewalAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        lines.AddAll(Verdict(answer, audience));
        if (answer.Latest is { } latest)
        {
            lines.Add(Coming(answer, audience) is { } coming ? words.Say(Line.LabelledSentence, words[Line.KnownOfIt], coming) : null);
            lines.Add(RenewalWords.Evidence(latest, audience));
            lines.Add(OldNews(answer, audience));
            lines.Add(latest.Summary);
            lines.Add(Since(answer, audience) is { } since ? words.Say(Line.SameSince, since) : null);
        }

        lines.Add(answer.Format is { } format ? words.Say(Line.LabelledSentence, words[Line.Format], KnowledgeWords.Of(format, words)) : null);
        if (answer.Fans.Count > 0)
            lines.Add(words.Say(Line.FansWantCited, answer.Fans[0].Source.Publisher, words.Day(answer.Fans[0].On), answer.Fans[0].Summary));
        if (answer.History.Count > 1)
            lines.Gap().Add(words.Heading(Line.SoFar)).AddAll(History(answer, words).Select(static line => $"- {line}"));
    }

    /// <summary>What holds, in one to three sentences.</summary>
    public static IEnumerable<string?> Verdict(RenewalAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        yield return DateWords.AsItStood(answer.AsOf, audience);
        yield return RenewalLead.Of(answer, words);
        bool begun = HasBegun(answer);
        if (answer.Existing is { } existing && (begun || answer.Latest is null))
        {
            yield return SeasonWords.Facts(existing, audience with { Today = answer.AsOf }) is { Length: > 0 } facts
                ? words.Say(begun ? Line.SeasonExistsWith : Line.SeasonKnownWith, words.TitleOf(answer.Drama), existing.Number, facts)
                : words.Say(begun ? Line.SeasonExists : Line.SeasonKnown, words.TitleOf(answer.Drama), existing.Number);
        }

        if (answer.Latest is not { } latest)
            yield break;
        (string season, string verdict) = (RenewalWords.Season(latest.Season, words), RenewalWords.Verdict(latest, words));
        yield return begun ? words.Say(Line.LatestReport, season, verdict) : words.Say(Line.RenewalVerdict, words.TitleOf(answer.Drama), season, verdict);
    }

    /// <summary>What is known of a season that has been reported and has not begun.</summary>
    public static string? Coming(RenewalAnswer answer, Audience audience) =>
        answer is { Latest: not null, Existing: { } coming } && !HasBegun(answer) ? SeasonWords.Facts(coming, audience with { Today = answer.AsOf }) : null;

    /// <summary>A remark on a report that is old and leaves the matter open.</summary>
    public static string? OldNews(RenewalAnswer answer, Audience audience) =>
        answer.IsOld ? audience.Words[answer.AsOf == audience.Today ? Line.OldNews : Line.OldNewsThen] : null;

    /// <summary>Since when reports have said the same, where the latest is not the first to say so.</summary>
    public static string? Since(RenewalAnswer answer, Audience audience) =>
        answer.Since is { } since && since != answer.Latest?.On ? DateWords.Both(since, audience) : null;

    /// <summary>Every report on a line, oldest first.</summary>
    public static IEnumerable<string> History(RenewalAnswer answer, Wording words)
    {
        bool oneSeason = answer.History.All(news => news.Season == answer.History[0].Season);
        return answer.History.Select(news => oneSeason
            ? words.Say(Line.HistoryLine, words.Day(news.On), RenewalWords.Verdict(news, words), news.Source.Publisher)
            : words.Say(Line.HistoryLineOfSeason, words.Day(news.On), RenewalWords.Season(news.Season, words), RenewalWords.Verdict(news, words), news.Source.Publisher));
    }

    private static bool HasBegun(RenewalAnswer answer) => answer.Existing is { State: not SeasonState.Upcoming };
}
