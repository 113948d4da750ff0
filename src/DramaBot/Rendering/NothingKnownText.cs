using DramaBot.Answers;
using DramaBot.Answers.Refusals;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class NothingKnownText
{
    public static void Write(TextLines lines, NothingKnownAnswer answer, DateOnly today)
    {
        lines.AddAll(Verdict(answer, today));
        if (answer.Format is null && answer.Known.All(season => SeasonWords.Facts(season, today).Length == 0))
            return;
        lines.Add("What is known:");
        if (answer.Format is { } format)
            lines.Add($"- Format: {KnowledgeWords.Of(format)}");
        lines.AddAll(answer.Known
            .Select(season => (season, Facts: SeasonWords.Facts(season, today)))
            .Where(static pair => pair.Facts.Length > 0)
            .Select(static pair => $"- {SeasonWords.Label(pair.season)}: {pair.Facts}"));
    }

    /// <summary>That the drama is known, and what is not.</summary>
    public static IEnumerable<string> Verdict(NothingKnownAnswer answer, DateOnly today)
    {
        if (answer.AsOf != today)
            yield return $"As it stood on {DateWords.Both(answer.AsOf, today)}:";
        yield return $"{answer.Drama.Title} is in the knowledge base, but {Missing(answer)}.";
        if (answer.Intent == Intent.Renewal)
            yield return "That says nothing either way.";
    }

    private static string Missing(NothingKnownAnswer answer)
    {
        string? season = answer.Season is { } number ? $"season {number}" : null;
        return answer.Intent switch
        {
            Intent.Renewal => $"no report on {season ?? "another season"} is",
            Intent.Ratings => season is null ? "its ratings are not" : $"the ratings of {season} are not",
            Intent.Ending => $"how {season ?? "it"} ends is not",
            Intent.Cast => "its cast is not",
            Intent.WhereToWatch => "where to watch it is not",
            Intent.Episodes => $"how many episodes {season ?? "it"} has is not",
            Intent.AirDates => season is null ? "its air dates are not" : $"the air dates of {season} are not",
            Intent.Events => "no dated events around it are",
            Intent.FanVotes => "what its fans want is not",
            _ => "that is not",
        };
    }
}
