using DramaBot.Answers.Ranking;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Rankings;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

/// <summary>A list of dramas that fit: those with a figure by it, the others after them.</summary>
internal static class DramaListText
{
    public static void Write(TextLines lines, RankingAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        if (answer.Shown == 0)
        {
            lines.Add(Name(answer, audience));
            return;
        }

        bool rated = answer.By == RankingMeasure.NationwideRating;
        lines.Add(words.Say(Line.Heading, Name(answer, audience)));
        lines.AddAll(answer.Rows.Select(row => RankingText.Row(row, rated, words)));
        lines.AddAll(answer.WithoutFigure.Select(listed => Row(listed, words)));
        if (answer.Rows.Count > 0)
            lines.Add(words[rated ? Line.RankedByRating : Line.RankedByHours]);
        if (answer.WithoutFigure.Count > 0)
            lines.Add(words[rated ? Line.ListedWithoutRating : Line.ListedWithoutHours]);
        AddGrounds(lines, answer, words);
    }

    /// <summary>What the list is and how much of it is shown: "Dramas with Shin Hye-sun, 6 known here".</summary>
    public static string Name(RankingAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        string which = RankingText.Which(answer, words);
        if (answer.AsOf != audience.Today)
            which = words.List(which, RankingText.AsOf(answer, audience));
        if (answer.Shown == 0)
            return words.Say(Line.ListNone, which);
        which = string.Concat(which[..1].ToUpperInvariant(), which.AsSpan(1));
        return answer.Shown == answer.Total
            ? words.Say(Line.ListAll, which, answer.Total)
            : words.Say(answer.Rows.Count > 0 ? Line.ListHighestFirst : Line.ListNewestFirst, which, answer.Shown, answer.Total);
    }

    /// <summary>Says by what dramas are taken to have somebody or an ending.</summary>
    public static void AddGrounds(TextLines lines, RankingAnswer answer, Wording words)
    {
        if (answer.Actors.Count > 0)
            lines.Add(words[Line.ListedByCast]);
        if (answer.Ending is not null)
            lines.Add(words[Line.ListedByEnding]);
    }

    /// <summary>Dramas with a kind of ending.</summary>
    public static Line With(EndingKind ending) => ending switch
    {
        EndingKind.Happy => Line.DramasEndingHappily,
        EndingKind.Bittersweet => Line.DramasEndingBittersweetly,
        EndingKind.Sad => Line.DramasEndingSadly,
        _ => Line.DramasEndingOpenly,
    };

    private static string Row(ListedDrama listed, Wording words)
    {
        string name = SeasonWords.Name(listed.Drama, listed.Season, listed.IsOnlySeason, words);
        string facts = words.List(listed.Network, listed.Year is { } year ? $"{year}" : null);
        return facts.Length == 0 ? $"- {name}" : words.Say(Line.ListedRow, name, facts);
    }
}
