using DramaBot.Answers.Fans;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class VotesRankingText
{
    /// <summary>What the list is of.</summary>
    public const string Name = "Next seasons that fans want most";

    public static void Write(TextLines lines, VotesRankingAnswer answer)
    {
        lines.Add(Name + ":");
        lines.AddAll(answer.Rows.Select(static row => $"{row.Rank}. {SeasonWords.Name(row.Drama)}: {(row.Wanting == 1 ? "1 person wants" : $"{row.Wanting} people want")} one, {row.Content} content without"));
        lines.Add("By the votes on /renewal. Votes are wishes: they do not make a season likelier.");
    }
}
