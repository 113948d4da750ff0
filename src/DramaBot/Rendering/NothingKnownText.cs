using DramaBot.Answers;
using DramaBot.Answers.Refusals;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class NothingKnownText
{
    public static void Write(TextLines lines, NothingKnownAnswer answer, DateOnly today)
    {
        string until = answer.AsOf == today ? "" : $" by {DateWords.Both(answer.AsOf, today)}";
        lines.Add($"{Missing(answer)}{until}. {answer.Drama.Title} itself is in the knowledge base.");
        if (answer.Intent == Intent.Renewal)
            lines.Add("That is no word either way: nothing is known, not that nothing will come.");
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

    private static string Missing(NothingKnownAnswer answer)
    {
        string of = answer.Season is { } season ? $"season {season} of {answer.Drama.Title}" : answer.Drama.Title;
        return answer.Intent switch
        {
            Intent.Renewal => answer.Season is null ? $"No report on another season of {of} is in the knowledge base" : $"No report on {of} is in the knowledge base",
            Intent.Ratings => $"No ratings of {of} are in the knowledge base",
            Intent.Ending => $"How {of} ends is not in the knowledge base",
            Intent.Cast => $"The cast of {of} is not in the knowledge base",
            Intent.WhereToWatch => $"Where to watch {of} is not in the knowledge base",
            Intent.Episodes => $"How many episodes {of} has is not in the knowledge base",
            Intent.AirDates => $"The air dates of {of} are not in the knowledge base",
            Intent.Events => $"No dated events around {of} are in the knowledge base",
            Intent.FanVotes => $"What fans of {of} want is not in the knowledge base",
            _ => $"That is not in the knowledge base for {of}",
        };
    }
}
