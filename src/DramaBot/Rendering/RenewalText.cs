using DramaBot.Answers;
using DramaBot.Answers.Renewal;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class RenewalText
{
    public static void Write(TextLines lines, RenewalAnswer answer, DateOnly today)
    {
        lines.AddAll(Verdict(answer, today));
        if (answer.Latest is { } latest)
        {
            lines.Add(Coming(answer) is { } coming ? $"Known of it: {coming}." : null);
            lines.Add(RenewalWords.Evidence(latest, today));
            lines.Add(OldNews(answer, today));
            lines.Add(latest.Summary);
            lines.Add(Since(answer, today) is { } since ? $"That has been the state of things since {since}." : null);
        }

        lines.Add(answer.Format is { } format ? $"Format: {KnowledgeWords.Of(format)}." : null);
        if (answer.Fans.Count > 0)
            lines.Add($"What fans want ({answer.Fans[0].Source.Publisher}, {DateWords.Of(answer.Fans[0].On)}): {answer.Fans[0].Summary}");
        if (answer.History.Count > 1)
            lines.Gap().Add("So far:").AddAll(History(answer).Select(static line => $"- {line}"));
    }

    /// <summary>What holds, in one to three sentences.</summary>
    public static IEnumerable<string> Verdict(RenewalAnswer answer, DateOnly today)
    {
        if (answer.AsOf != today)
            yield return $"As it stood on {DateWords.Both(answer.AsOf, today)}:";
        if (RenewalLead.Of(answer) is { } lead)
            yield return lead;
        bool begun = HasBegun(answer);
        if (answer.Existing is { } existing && (begun || answer.Latest is null))
            yield return $"{answer.Drama.Title}, season {existing.Number}: {(begun ? "it exists" : "it is known")}{Prefixed(": ", SeasonWords.Facts(existing, answer.AsOf))}.";
        if (answer.Latest is not { } latest)
            yield break;
        string verdict = $"{RenewalWords.Season(latest.Season)}: {RenewalWords.Verdict(latest)}.";
        yield return begun ? $"The latest report on {verdict}" : $"{answer.Drama.Title}, {verdict}";
    }

    /// <summary>What is known of a season that has been reported and has not begun.</summary>
    public static string? Coming(RenewalAnswer answer) =>
        answer is { Latest: not null, Existing: { } coming } && !HasBegun(answer) ? SeasonWords.Facts(coming, answer.AsOf) : null;

    /// <summary>A remark on a report that is old and leaves the matter open.</summary>
    public static string? OldNews(RenewalAnswer answer, DateOnly today) =>
        !answer.IsOld ? null
        : answer.AsOf == today ? "That is old news: nothing newer is in the knowledge base."
        : "That was old news even then: nothing newer by that day is in the knowledge base.";

    /// <summary>Since when reports have said the same, where the latest is not the first to say so.</summary>
    public static string? Since(RenewalAnswer answer, DateOnly today) =>
        answer.Since is { } since && since != answer.Latest?.On ? DateWords.Both(since, today) : null;

    /// <summary>Every report on a line, oldest first.</summary>
    public static IEnumerable<string> History(RenewalAnswer answer)
    {
        bool oneSeason = answer.History.All(news => news.Season == answer.History[0].Season);
        return answer.History.Select(news => $"{DateWords.Of(news.On)}{(oneSeason ? "" : $", {RenewalWords.Season(news.Season)}")}: {RenewalWords.Verdict(news)} ({news.Source.Publisher})");
    }

    private static bool HasBegun(RenewalAnswer answer) => answer.Existing is { State: not SeasonState.Upcoming };

    private static string Prefixed(string prefix, string text) => text.Length == 0 ? "" : prefix + text;
}
