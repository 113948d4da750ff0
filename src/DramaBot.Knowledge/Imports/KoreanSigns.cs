using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge.Imports;

/// <summary>
/// Says what makes an unknown show look Korean. The file has no country, so these are signs and no proof: on the file of
/// July 2026 nearly all that bear one of the first four are Korean (a variety show or an animated series among them), but
/// a Korean series put out all at once, under a title unlike any of ours, bears none and is not found.
/// </summary>
internal static class KoreanSigns
{
    private static readonly string[] Words = ["Korea", "Seoul", "Busan", "Jeju"];

    /// <summary>What two hours and more of new episodes a week add to the running time, in hours.</summary>
    private const decimal LeastAWeek = 1.2m;
    private const decimal MostAWeek = 3.6m;

    /// <summary>Below this the search finds likenesses of sound, and of Korean syllables, that say nothing here.</summary>
    private const double NearTitle = 0.6;

    /// <summary>Why it may be Korean; null where nothing says so.</summary>
    public static string? Of(IReadOnlyList<NetflixRun> show, TitleIndex titles)
    {
        string names = string.Join(' ', show.Select(static run => run.Season).Prepend(show[0].Show));
        if (names.Any(static letter => letter is >= '가' and <= '힣'))
            return "Hangul in its name";
        if (Words.FirstOrDefault(word => names.Contains(word, StringComparison.Ordinal)) is { } place)
            return $"'{place}' in its name";
        if (show.Any(IsTwoEpisodesAWeek))
            return "it grew by two episodes a week";
        // "N/A" is also what animated series and telenovelas have.
        bool isLimited = show.Any(static run => run.Label is { Kind: NetflixLabelKind.Whole, Text: not ("" or "N/A") });
        if (isLimited && show.Any(static run => run.Rows.Any(static row => row.IsStaggered || (row.Runtime == 0 && row.Views is not null))))
            return "a limited series whose episodes came out week by week";
        if (isLimited && show.Any(Rises))
            return "a limited series that grew from week to week, as one on air does";
        TitleSearch near = titles.Find(show[0].Show, 1);
        return near is { Confident: true } && near.Matches[0].Score >= NearTitle ? $"its title is near to '{near.Matches[0].Matched}' ({near.Matches[0].Id})" : null;
    }

    private static bool IsTwoEpisodesAWeek(NetflixRun run)
    {
        List<decimal> steps = [.. run.Rows.Zip(run.Rows.Skip(1))
            .Where(static pair => pair is { First.Runtime: > 0, Second.Runtime: > 0 })
            .Select(static pair => pair.Second.Runtime!.Value - pair.First.Runtime!.Value)
            .Where(static step => step > 0.5m)];
        return steps.Count > 1 && steps.All(static step => step is >= LeastAWeek and <= MostAWeek);
    }

    /// <summary>What is put out all at once has its best week first or second.</summary>
    private static bool Rises(NetflixRun run) => run.Rows.Count > 3 && run.Rows.Select(static (row, at) => (row.Hours, At: at)).MaxBy(static pair => pair.Hours).At > 1;
}
