using DramaBot.Answers.Advice;
using DramaBot.Answers.Ranking;
using DramaBot.Knowledge.Rankings;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;

namespace DramaBot.Rendering;

internal static class AdviceText
{
    public static void Write(TextLines lines, AdviceAnswer answer, Wording words)
    {
        lines.Add(words[Line.AdviceHonest]);
        foreach (RankingAnswer list in new[] { answer.Rated, answer.Watched }.Where(static list => list.Rows.Count > 0))
        {
            lines.Add(words.Say(Line.Heading, RankingText.Name(list, words)));
            // Counted anew: of several seasons of one drama only the first stands here.
            lines.AddAll(list.Rows.Select((row, place) => RankingText.Row(row with { Rank = place + 1 }, list.By == RankingMeasure.NationwideRating, words)));
        }

        lines.Add(words[Line.AdviceMore]);
        lines.Add(words.Say(Line.AdviceExample, words.TitleOf(answer.Dramas[0])));
    }
}
