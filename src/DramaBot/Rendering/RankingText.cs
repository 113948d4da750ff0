using DramaBot.Answers.Ranking;
using DramaBot.Knowledge.Rankings;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class RankingText
{
    public static void Write(TextLines lines, RankingAnswer answer, DateOnly today)
    {
        bool rated = answer.By == RankingMeasure.NationwideRating;
        if (answer.Rows.Count == 0)
        {
            lines.Add($"Nothing to rank: the knowledge base has no {(rated ? "nationwide ratings" : "Netflix hours")} of {Which(answer)}, {AsOf(answer, today)}.");
            return;
        }

        lines.Add($"{Name(answer)}, {AsOf(answer, today)}:");
        lines.AddAll(answer.Rows.Select(row => Line(row, rated)));
        if (answer.Network is null && answer.Networks is [{ Count: > 1 } first, ..])
            lines.Add(string.Join(", ", answer.Networks.Select((count, place) => place == 0 ? $"{first.Network} has {first.Count} of these {answer.Rows.Count}" : $"{count.Network} {count.Count}")) + ".");
        lines.Add(rated
            ? "By the highest nationwide episode average (Nielsen Korea). Computed from what is known here; those on air count."
            : "By hours in the weeks in Netflix's worldwide Top 10 of non-English TV. Computed from what is known here.");
        if (!rated && answer.Broadcast is not null)
            lines.Add("Dramas made for streaming are not in this list: broadcast:all ranks every one.");
    }

    /// <summary>What is ranked by what: "Highest-rated cable dramas on tvN".</summary>
    public static string Name(RankingAnswer answer) =>
        answer.By == RankingMeasure.NationwideRating ? $"Highest-rated {Which(answer)}" : $"Most watched {Which(answer)} (Netflix hours)";

    /// <summary>"as of today, 20 November 2026".</summary>
    public static string AsOf(RankingAnswer answer, DateOnly today) =>
        answer.AsOf == today ? $"as of today, {DateWords.Of(today)}" : $"as of {DateWords.Both(answer.AsOf, today)}";

    private static string Which(RankingAnswer answer) =>
        (answer.Broadcast is { } kind ? $"{KnowledgeWords.Of(kind)} " : "")
        + "dramas"
        + (answer.Network is { } network ? $" on {network}" : "")
        + (answer.Year is { } year ? $" that began in {year}" : "");

    private static string Line(RankingRow row, bool rated)
    {
        string value = rated ? NumberWords.Percent(row.Value) : $"{NumberWords.Large(row.Value)} hours";
        string network = row.Network is null ? "" : $"{row.Network}, ";
        return $"{row.Rank}. {SeasonWords.Name(row.Drama, row.Season, row.IsOnlySeason)}: {value} ({network}{(rated ? "" : "to ")}{DateWords.Of(row.On)}){(row.OnAir ? ", on air" : "")}";
    }
}
