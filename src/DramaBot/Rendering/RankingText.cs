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
        if (answer.ListsAll)
        {
            DramaListText.Write(lines, answer, audience);
            return;
        }

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
        DramaListText.AddGrounds(lines, answer, words);
        if (!rated && answer.Broadcast is not null)
            lines.Add(words[Line.StreamingNotListed]);
        if (answer.BroadcastAssumed)
            lines.Add(words.Say(Line.BroadcastersLeftOut, OfAll(answer, audience)));
        if (answer.AsksViews)
            lines.Add(words[Line.HoursNotViews]);
    }

    /// <summary>What is ranked by what: "Highest-rated cable dramas on tvN".</summary>
    public static string Name(RankingAnswer answer, Wording words) => words.Say(
        (answer.By == RankingMeasure.NationwideRating, answer.LowestFirst) switch
        {
            (true, false) => Line.RankingByRating,
            (true, true) => Line.RankingByLowestRating,
            (false, false) => Line.RankingByHours,
            (false, true) => Line.RankingByFewestHours,
        },
        Which(answer, words));

    /// <summary>"as of today, 20 November 2026".</summary>
    public static string AsOf(RankingAnswer answer, Audience audience) => answer.AsOf == audience.Today
        ? audience.Words.Say(Line.AsOfToday, audience.Words.Day(answer.AsOf))
        : audience.Words.Say(Line.AsOf, DateWords.Both(answer.AsOf, audience));

    /// <summary>Which dramas: "cable dramas with a happy ending".</summary>
    public static string Which(RankingAnswer answer, Wording words)
    {
        string which = answer.Broadcast is { } kind ? words.Say(Line.DramasOfKind, KnowledgeWords.Of(kind, words)) : words[Line.Dramas];
        if (answer.Actors.Count > 0)
            which = words.Say(Line.DramasWithActor, which, answer.Actors.Aggregate((all, next) => words.Say(Line.TwoActors, all, next)));
        if (answer.Ending is { } ending)
            which = words.Say(DramaListText.With(ending), which);
        if (answer.Network is { } network)
            which = words.Say(Line.DramasOnNetwork, which, network);
        if (answer.Above is { } above)
            which = words.Say(Line.DramasAbove, which, above);
        return answer.Year is { } year ? words.Say(Line.DramasOfYear, which, year) : which;
    }

    // The command for the same list without the limit that nobody asked for.
    private static string OfAll(RankingAnswer answer, Audience audience) => string.Concat(
        "/top broadcast:all",
        answer.Year is { } year ? $" year:{year}" : "",
        answer.AsOf != audience.Today ? FormattableString.Invariant($" as_of:{answer.AsOf:yyyy-MM-dd}") : "");

    private static string Networks(RankingAnswer answer, Wording words) => words.Say(Line.Sentence, words.List(answer.Networks.Select((network, place) => place == 0
        ? words.Say(Line.NetworkShare, network.Network, network.Count, answer.Rows.Count)
        : words.Say(Line.NetworkShareNext, network.Network, network.Count))));

    /// <summary>A season with its figure: "1. Queen of Tears: 24.850% (tvN, 28 April 2024)".</summary>
    public static string Row(RankingRow row, bool rated, Wording words)
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
