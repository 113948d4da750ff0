using DramaBot.Answers;
using DramaBot.Answers.Ratings;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class SeasonRatingsText
{
    public static void Write(TextLines lines, SeasonRatings season, DateOnly asOf, DateOnly today)
    {
        string facts = SeasonWords.Facts(season.Season, today);
        lines.Gap().Add(SeasonWords.Label(season.Season) + (facts.Length == 0 ? "" : $": {facts}"));
        if (season.Season.State == SeasonState.OnAir)
            lines.Add(asOf == today ? "Still on air: the figures will change." : "It was on air then.");
        if (season.Nationwide is { } run)
            WriteRun(lines, run);
        lines.AddAll(season.OtherBases.Select(Line));
        if (season.Place is { } place)
            lines.Add($"Rank: {Say(place)} on {DateWords.Of(place.AsOf)}{(season.PlaceAtFinale is { } then ? $"; {NumberWords.Ordinal(then.Rank)} of {then.OutOf} on its last day, {DateWords.Of(then.AsOf)}" : "")} (computed)");
        if (season.Netflix is { } netflix)
            lines.Add(NetflixWords.Line(netflix));
        foreach (Disagreement disagreement in season.Disagreements)
            lines.Add($"Sources disagree on {Name(disagreement.Figures[0])}, {LowerFirst(KnowledgeWords.Of(disagreement.Basis))}: {string.Join(" / ", disagreement.Figures.Select(static figure => $"{NumberWords.Percent(figure.Percent)} ({figure.Source.Publisher})"))}");
    }

    private static void WriteRun(TextLines lines, RatedRun run)
    {
        lines.Add("Nationwide, episode averages (Nielsen Korea):");
        if (run.First is { } first)
            lines.Add($"- First: {NumberWords.Percent(first.Percent)} ({DateWords.Of(first.On)})");
        if (run.Finale is { } finale)
            lines.Add($"- Finale: {NumberWords.Percent(finale.Percent)} ({DateWords.Of(finale.On)}){(finale == run.Highest ? ", the highest" : "")}");
        if (run.Highest != run.Finale)
            lines.Add($"- Highest: {NumberWords.Percent(run.Highest.Percent)} ({Name(run.Highest)}, {DateWords.Of(run.Highest.On)})");
        if (run.Average is { } average)
            lines.Add($"- {AverageLabel(run)}: {NumberWords.AveragePercent(average)}");
        if (RunChart.Draw(run) is { } chart)
            lines.Add($"- Shape: {chart}");
        if (RunChart.Say(run) is { } said)
            lines.Add($"- In words: {said}");
    }

    private static string AverageLabel(RatedRun run) =>
        run.IsWhole ? $"Average of all {run.Broadcasts.Count} episodes"
        : run.Episodes is { } all ? $"Average of the {run.Broadcasts.Count} known episodes (of {all})"
        : $"Average of the {run.Broadcasts.Count} known episodes";

    private static string Line(OtherBasis basis)
    {
        string label = KnowledgeWords.Of(basis.Basis);
        string highest = $"highest known {NumberWords.Percent(basis.Highest.Percent)} ({Name(basis.Highest)})";
        return basis.Finale is { } finale
            ? $"{label}: finale {NumberWords.Percent(finale.Percent)}{(finale == basis.Highest ? "" : $", {highest}")}"
            : $"{label}: {highest}";
    }

    private static string Say(Placement place) =>
        $"{NumberWords.Ordinal(place.Rank)} of the {NumberWords.Count(place.OutOf, $"{KnowledgeWords.Of(place.Broadcast)} season")} known here";

    private static string Name(RatedBroadcast broadcast) => broadcast.Episode is { } episode ? $"episode {episode}" : DateWords.Of(broadcast.On);

    private static string LowerFirst(string text) => text[0] is 'S' ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
