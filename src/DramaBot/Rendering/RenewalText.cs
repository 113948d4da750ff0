using DramaBot.Answers;
using DramaBot.Answers.Renewal;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class RenewalText
{
    public static void Write(TextLines lines, RenewalAnswer answer, DateOnly today)
    {
        if (answer.AsOf != today)
            lines.Add($"As it stood on {DateWords.Both(answer.AsOf, today)}:");
        bool begun = answer.Existing is { State: not SeasonState.Upcoming };
        if (answer.Existing is { } existing && (begun || answer.Latest is null))
            lines.Add($"{answer.Drama.Title}, season {existing.Number}: {(begun ? "it exists" : "it is known")}{Prefixed(": ", SeasonWords.Facts(existing, answer.AsOf))}.");
        if (answer.Latest is { } latest)
            WriteLatest(lines, answer, latest, begun, today);
        lines.Add(answer.Format is { } format ? $"Format: {KnowledgeWords.Of(format)}." : null);
        if (answer.Fans.Count > 0)
            lines.Add($"What fans want ({answer.Fans[0].Source.Publisher}, {DateWords.Of(answer.Fans[0].On)}): {answer.Fans[0].Summary}");
        if (answer.History.Count > 1)
        {
            lines.Gap().Add("So far:");
            bool oneSeason = answer.History.All(news => news.Season == answer.History[0].Season);
            lines.AddAll(answer.History.Select(news => $"- {DateWords.Of(news.On)}{(oneSeason ? "" : $", {RenewalWords.Season(news.Season)}")}: {RenewalWords.Verdict(news)} ({news.Source.Publisher})"));
        }
    }

    private static void WriteLatest(TextLines lines, RenewalAnswer answer, RenewalNews latest, bool begun, DateOnly today)
    {
        string verdict = $"{RenewalWords.Season(latest.Season)}: {RenewalWords.Verdict(latest)}.";
        lines.Add(begun ? $"The latest report on {verdict}" : $"{answer.Drama.Title}, {verdict}");
        if (!begun && answer.Existing is { } coming)
            lines.Add($"Known of it: {SeasonWords.Facts(coming, answer.AsOf)}.");
        lines.Add(RenewalWords.Evidence(latest, today));
        if (answer.IsOld)
            lines.Add(answer.AsOf == today ? "That is old news: nothing newer is in the knowledge base." : "That was old news even then: nothing newer by that day is in the knowledge base.");
        lines.Add(latest.Summary);
        if (answer.Since is { } since && since != latest.On)
            lines.Add($"That has been the state of things since {DateWords.Both(since, today)}.");
    }

    private static string Prefixed(string prefix, string text) => text.Length == 0 ? "" : prefix + text;
}
