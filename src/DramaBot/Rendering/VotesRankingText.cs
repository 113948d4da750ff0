using DramaBot.Answers.Fans;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class VotesRankingText
{
    public static void Write(TextLines lines, VotesRankingAnswer answer, Wording words)
    {
        lines.Add(words.Heading(Line.VotesTitle));
        lines.AddAll(answer.Rows.Select(row => words.Say(row.Wanting == 1 ? Line.VotesRowOfOne : Line.VotesRow, row.Rank, SeasonWords.Name(row.Drama, words), row.Wanting, row.Content)));
        lines.Add(words[Line.VotesExplained]);
    }
}
