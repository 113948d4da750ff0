using DramaBot.Answers;
using DramaBot.Answers.Ratings;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class SeasonRatingsText
{
    public static void Write(TextLines lines, SeasonRatings season, DateOnly asOf, Audience audience)
    {
        Wording words = audience.Words;
        string facts = SeasonWords.Facts(season.Season, audience);
        string label = SeasonWords.Label(season.Season, words);
        lines.Gap().Add(facts.Length == 0 ? label : words.Labelled(label, facts));
        lines.Add(OnAir(season, asOf, audience));
        if (season.Nationwide is { } run)
        {
            lines.Add(words.Heading(Line.RatingsBasis));
            lines.AddAll(Figures(run, words).Select(static line => $"- {line}"));
            lines.Add(RunChart.Draw(run) is { } chart ? $"- {words.Labelled(Line.Shape, chart)}" : null);
            lines.Add(RunChart.Say(run, words) is { } said ? $"- {words.Labelled(Line.InWords, said)}" : null);
        }

        lines.AddAll(season.OtherBases.Select(basis => Say(basis, words)));
        lines.Add(Rank(season, words) is { } rank ? words.Labelled(Line.Rank, rank) : null);
        if (season.Netflix is { } netflix)
            lines.Add(NetflixWords.Whole(netflix, words));
        lines.AddAll(season.Disagreements.Select(one => words.Say(Line.SourcesDisagreeOn, Say(one, words))));
    }

    /// <summary>A remark on figures that were not final on the day.</summary>
    public static string? OnAir(SeasonRatings season, DateOnly asOf, Audience audience) =>
        season.Season.State == SeasonState.OnAir ? audience.Words[asOf == audience.Today ? Line.StillOnAir : Line.WasOnAir] : null;

    /// <summary>The figures of a run that are named one by one, and its average.</summary>
    public static IEnumerable<string> Figures(RatedRun run, Wording words)
    {
        if (run.First is { } first)
            yield return words.Say(Line.FigureFirst, NumberWords.Percent(first.Percent, words), words.Day(first.On));
        if (run.Finale is { } finale)
            yield return words.Say(finale == run.Highest ? Line.FigureFinaleHighest : Line.FigureFinale, NumberWords.Percent(finale.Percent, words), words.Day(finale.On));
        if (run.Highest != run.Finale)
            yield return words.Say(Line.FigureHighest, NumberWords.Percent(run.Highest.Percent, words), RunChart.Name(run.Highest, words), words.Day(run.Highest.On));
        if (run.Average is { } average)
            yield return Average(run, NumberWords.AveragePercent(average, words), words);
    }

    /// <summary>What is known on another basis.</summary>
    public static string Say(OtherBasis basis, Wording words)
    {
        string label = KnowledgeWords.Label(basis.Basis, words);
        string highest = NumberWords.Percent(basis.Highest.Percent, words);
        string episode = RunChart.Name(basis.Highest, words);
        if (basis.Finale is not { } finale)
            return words.Say(Line.OtherHighest, label, highest, episode);
        string last = NumberWords.Percent(finale.Percent, words);
        return finale == basis.Highest ? words.Say(Line.OtherFinale, label, last) : words.Say(Line.OtherFinaleAndHighest, label, last, highest, episode);
    }

    /// <summary>The computed rank on the day, and on that of the finale.</summary>
    public static string? Rank(SeasonRatings season, Wording words)
    {
        if (season.Place is not { } place)
            return null;
        string rank = words.Say(place.OutOf == 1 ? Line.PlaceOfOne : Line.PlaceOf, NumberWords.Ordinal(place.Rank, words), place.OutOf, KnowledgeWords.Of(place.Broadcast, words));
        return season.PlaceAtFinale is { } then
            ? words.Say(Line.RankOnAndAtFinale, rank, words.Day(place.AsOf), NumberWords.Ordinal(then.Rank, words), then.OutOf, words.Day(then.AsOf))
            : words.Say(Line.RankOn, rank, words.Day(place.AsOf));
    }

    /// <summary>Figures that differ, side by side.</summary>
    public static string Say(Disagreement disagreement, Wording words) => words.Say(
        Line.Disagreement,
        RunChart.Name(disagreement.Figures[0], words),
        KnowledgeWords.Of(disagreement.Basis, words),
        string.Join(" / ", disagreement.Figures.Select(figure => words.Say(Line.CitedBriefly, NumberWords.Percent(figure.Percent, words), figure.Source.Publisher))));

    private static string Average(RatedRun run, string average, Wording words) =>
        run.IsWhole ? words.Say(Line.AverageOfAll, run.Broadcasts.Count, average)
        : run.Episodes is { } all ? words.Say(Line.AverageOfKnownOf, run.Broadcasts.Count, all, average)
        : words.Say(Line.AverageOfKnown, run.Broadcasts.Count, average);
}
