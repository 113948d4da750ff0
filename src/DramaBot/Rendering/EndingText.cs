using DramaBot.Answers.Endings;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class EndingText
{
    public static void Write(TextLines lines, EndingAnswer answer, DateOnly today)
    {
        lines.Add(Fate(answer));
        lines.Add(Verdict(answer));
        lines.Add(answer.Verdict);
        if (answer.Season.Finale is { } finale)
            lines.Add(finale < today ? $"Last episode: {DateWords.Both(finale, today)}." : null);
        lines.Add(answer.Spoiler is null ? "What happens is not in the knowledge base." : "What happens is a spoiler and is kept apart.");
    }

    /// <summary>What is said first to somebody who asks what happens to people; null to others.</summary>
    public static string? Fate(EndingAnswer answer) =>
        !answer.AsksFate ? null : answer.Spoiler is null ? "What happens to whom is not in the knowledge base." : "That is a spoiler, so the answer stays hidden until you ask to see it.";

    /// <summary>The kind of ending, and whether the story is complete: nothing of what happens.</summary>
    public static string Verdict(EndingAnswer answer)
    {
        string complete = answer.Complete switch
        {
            true => " The story is complete.",
            false => " The story leaves room for more.",
            null => "",
        };
        return $"{SeasonWords.Name(answer.Drama, answer.Season.Number, answer.IsOnlySeason)} has {KnowledgeWords.Of(answer.Kind)} ending.{complete}";
    }

    public static string Spoil(EndingSpoiler spoiler)
    {
        var lines = new TextLines();
        lines.Add(spoiler.Text);
        lines.AddAll(spoiler.Fates.Select(static fate => $"- {fate.Character}: {fate.Fate}"));
        return lines.ToString();
    }
}
