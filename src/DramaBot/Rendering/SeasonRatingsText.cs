using DramaBot.Answers;
using DramaBot.Answers.Ratings;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class SeasonRatingsText
{
    /// <summary>What the figures of a run are.</summary>
    public const string Basis = "Nationwide, episode averages (Nielsen Korea)";

    public static void Write(TextLines lines, SeasonRatings season, DateOnly asOf, DateOnly today)
    {
        string facts = SeasonWords.Facts(season.Season, today);
        lines.Gap().Add(SeasonWords.Label(season.Season) + (facts.Length == 0 ? "" : $": {facts}"));
        lines.Add(OnAir(season, asOf, today));
        if (season.Nationwide is { } run)
        {
            lines.Add($"{Basis}:");
            lines.AddAll(Figures(run).Select(static line => $"- {line}"));
            lines.Add(RunChart.Draw(run) is { } chart ? $"- Shape: {chart}" : null);
            lines.Add(RunChart.Say(run) is { } said ? $"- In words: {said}" : null);
        }

        lines.AddAll(season.OtherBases.Select(Line));
        lines.Add(Rank(season) is { } rank ? $"Rank: {rank}" : null);
        if (season.Netflix is { } netflix)
            lines.Add(NetflixWords.Line(netflix));
        lines.AddAll(season.Disagreements.Select(static one => $"Sources disagree on {Say(one)}"));
    }

    /// <summary>A remark on figures that were not final on the day.</summary>
    public static string? OnAir(SeasonRatings season, DateOnly asOf, DateOnly today) =>
        season.Season.State != SeasonState.OnAir ? null : asOf == today ? "Still on air: the figures will change." : "It was on air then.";

    /// <summary>The figures of a run that are named one by one, and its average.</summary>
    public static IEnumerable<string> Figures(RatedRun run)
    {
        if (run.First is { } first)
            yield return $"First: {NumberWords.Percent(first.Percent)} ({DateWords.Of(first.On)})";
        if (run.Finale is { } finale)
            yield return $"Finale: {NumberWords.Percent(finale.Percent)} ({DateWords.Of(finale.On)}){(finale == run.Highest ? ", the highest" : "")}";
        if (run.Highest != run.Finale)
            yield return $"Highest: {NumberWords.Percent(run.Highest.Percent)} ({Name(run.Highest)}, {DateWords.Of(run.Highest.On)})";
        if (run.Average is { } average)
            yield return $"{AverageLabel(run)}: {NumberWords.AveragePercent(average)}";
    }

    /// <summary>What is known on another basis.</summary>
    public static string Line(OtherBasis basis)
    {
        string label = KnowledgeWords.Of(basis.Basis);
        string highest = $"highest known {NumberWords.Percent(basis.Highest.Percent)} ({Name(basis.Highest)})";
        return basis.Finale is { } finale
            ? $"{label}: finale {NumberWords.Percent(finale.Percent)}{(finale == basis.Highest ? "" : $", {highest}")}"
            : $"{label}: {highest}";
    }

    /// <summary>The computed rank on the day, and on that of the finale.</summary>
    public static string? Rank(SeasonRatings season) => season.Place is not { } place
        ? null
        : $"{Say(place)} on {DateWords.Of(place.AsOf)}{(season.PlaceAtFinale is { } then ? $"; {NumberWords.Ordinal(then.Rank)} of {then.OutOf} on its last day, {DateWords.Of(then.AsOf)}" : "")} (computed)";

    /// <summary>Figures that differ, side by side.</summary>
    public static string Say(Disagreement disagreement) =>
        $"{Name(disagreement.Figures[0])}, {LowerFirst(KnowledgeWords.Of(disagreement.Basis))}: {string.Join(" / ", disagreement.Figures.Select(static figure => $"{NumberWords.Percent(figure.Percent)} ({figure.Source.Publisher})"))}";

    private static string AverageLabel(RatedRun run) =>
        run.IsWhole ? $"Average of all {run.Broadcasts.Count} episodes"
        : run.Episodes is { } all ? $"Average of the {run.Broadcasts.Count} known episodes (of {all})"
        : $"Average of the {run.Broadcasts.Count} known episodes";

    private static string Say(Placement place) =>
        $"{NumberWords.Ordinal(place.Rank)} of the {NumberWords.Count(place.OutOf, $"{KnowledgeWords.Of(place.Broadcast)} season")} known here";

    private static string Name(RatedBroadcast broadcast) => broadcast.Episode is { } episode ? $"episode {episode}" : DateWords.Of(broadcast.On);

    private static string LowerFirst(string text) => text[0] is 'S' ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
