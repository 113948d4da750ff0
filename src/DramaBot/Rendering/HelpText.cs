using DramaBot.Answers;
using DramaBot.Answers.Help;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class HelpText
{
    public static void Write(TextLines lines, HelpAnswer answer)
    {
        lines.Add($"Ask about {NumberWords.Count(answer.DramaCount, "K-drama")}: will there be another season, how did it rate, how did it end (spoilers kept apart).");
        lines.Add("Try:");
        lines.AddAll(answer.Examples.Select(static example => $"- {example.Line}{Meaning(example.Intent)}"));
        lines.Add("Plain questions work too. Titles may be in English or Korean, short or a little misspelt.");
    }

    private static string Meaning(Intent intent) => intent switch
    {
        Intent.Renewal => " (another season?)",
        Intent.Ratings => " (ratings, also as_of:2024-04-15)",
        Intent.Ending => " (how it ends)",
        Intent.Overview => " (at a glance)",
        Intent.Compare => " (which did better)",
        Intent.Ranking => " (by:netflix, broadcast:all, year:2024, as_of:2020-02-19)",
        Intent.Events => " (what is coming)",
        _ => "",
    };
}
