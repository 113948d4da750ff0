using DramaBot.Answers.Ranking;
using DramaBot.Knowledge.Rankings;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class RankingText
{
    public static void Write(TextLines lines, RankingAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        bool rated = answer.By == RankingMeasure.NationwideRating;
        if (answer.Rows.Count == 0)
        {
            lines.Add(words.Say(rated ? Line.NoRatingsToRank : Line.NoHoursToRank, Which(answer, words), AsOf(answer, audience)));
            return;
        }

        lines.Add(words.Say(Line.RankingHeading, Name(answer, words), AsOf(answer, audience)));
        lines.AddAll(answer.Rows.Select(row => Row(row, rated, words)));
        if (answer.Network is null && answer.Networks is [{ Count: > 1 }, ..])
            lines.Add(Networks(answer, words));
        lines.Add(words[rated ? Line.RankedByRating : Line.RankedByHours]);
        if (!rated && answer.Broadcast is not null)
            lines.Add(words[Line.StreamingNotListed]);
    }

    /// <summary>What is ranked by what: "Highest-rated cable dramas on tvN".</summary>
    public static string Name(RankingAnswer answer, Wording words) =>
        words.Say(answer.By == RankingMeasure.NationwideRating ? Line.RankingByRating : Line.RankingByHours, Which(answer, words));

    /// <summary>"as of today, 20 November 2026".</summary>
    public static string AsOf(RankingAnswer answer, Audience audience) => answer.AsOf == audience.Today
        ? audience.Words.Say(Line.AsOfToday, audience.Words.Day(answer.AsOf))
        : audience.Words.Say(Line.AsOf, DateWords.Both(answer.AsOf, audience));

    private static string Which(RankingAnswer answer, Wording words)
    {
        string which = answer.Broadcast is { } kind ? words.Say(Line.DramasOfKind, KnowledgeWords.Of(kind, words)) : words[Line.Dramas];
        if (answer.Network is { } network)
            which = words.Say(Line.DramasOnNetwork, which, network);
        return answer.Year is { } year ? words.Say(Line.DramasOfYear, which, year) : which;
    }

    private static string Networks(RankingAnswer answer, Wording words) => words.Say(Line.Sentence, words.List(answer.Networks.Select((network, place) => place == 0
        ? words.Say(Line.NetworkShare, network.Network, network.Count, answer.Rows.Count)
        : words.Say(Line.NetworkShareNext, network.Network, network.Count))));

    private static string Row(RankingRow row, bool rated, Wording words)
    {
        string day = words.Day(row.On);
        return words.Say(
            row.OnAir ? Line.RankingRowOnAir : Line.RankingRow,
            row.Rank,
            SeasonWords.Name(row.Drama, row.Season, row.IsOnlySeason, words),
            rated ? NumberWords.Percent(row.Value, words) : NumberWords.Hours(row.Value, words),
            words.List(row.Network, rated ? day : words.Say(Line.UpToDay, day)));
    }
}
