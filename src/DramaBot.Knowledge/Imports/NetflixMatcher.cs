using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge.Imports;

/// <summary>
/// Finds the season that a run of weeks belongs to. The file names no country, and shows of several countries share a title
/// ("The Guest", "Undercover"), so the title alone is never enough: the weeks must lie near the season's dates, too.
/// </summary>
internal sealed class NetflixMatcher
{
    /// <summary>A series on air is in the list from its first week on, or comes to Netflix with its last.</summary>
    private const int DaysOnAir = 14;

    /// <summary>What came to Netflix within half a year of its finale is still the same series, unless something speaks against it.</summary>
    private const int DaysNear = 183;

    /// <summary>How long a season without a known finale runs at most.</summary>
    private const int LongestRun = 200;

    private readonly Dictionary<string, List<(Drama Drama, int? Season)>> _names = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> _accepted;

    /// <param name="dramas">The dramas of the seeds.</param>
    /// <param name="accepted">The ids of dramas whose doubtful matches a maintainer has looked at.</param>
    public NetflixMatcher(IEnumerable<Drama> dramas, IReadOnlySet<string> accepted)
    {
        _accepted = accepted;
        foreach (Drama drama in dramas)
        {
            foreach ((string key, int? season) in NamesOf(drama).DistinctBy(static name => name.Key, StringComparer.Ordinal))
            {
                if (!_names.TryGetValue(key, out List<(Drama, int?)>? owners))
                    _names.Add(key, owners = []);
                owners.Add((drama, season));
            }
        }
    }

    /// <summary>The matches of one show's runs: none for a run whose title is no drama's.</summary>
    public IEnumerable<(NetflixRun Run, NetflixMatch? Match)> Match(IReadOnlyList<NetflixRun> show)
    {
        if (!_names.TryGetValue(TitleKey.Of(show[0].Show), out List<(Drama Drama, int? Season)>? owners))
            return show.Select(static run => (run, (NetflixMatch?)null));
        List<List<NetflixMatch>> candidates = [.. owners.Select(owner => Judge(owner.Drama, owner.Season, show))];
        return show.Select((run, at) => (run, (NetflixMatch?)Choose([.. candidates.Select(matches => matches[at])])));
    }

    private static NetflixMatch Choose(List<NetflixMatch> candidates)
    {
        List<NetflixMatch> sure = [.. candidates.Where(static match => match.Doubt is null)];
        return sure.Count switch
        {
            1 => sure[0],
            0 => candidates[0],
            _ => sure[0] with { Doubt = $"{string.Join(" and ", sure.Select(static match => match.Drama.Id))} both have this title and were shown then" },
        };
    }

    private List<NetflixMatch> Judge(Drama drama, int? hint, IReadOnlyList<NetflixRun> show)
    {
        List<(Season? Season, string? Doubt, bool OnAir)> found = [.. show.Select(run => Judge(drama, hint, run))];
        // One season that was surely on air makes the show ours, and with it the seasons that came to Netflix late; and a
        // show with a season that the drama does not have is, without such a one, somebody else's.
        bool isAnchored = found.Any(static match => match is { OnAir: true, Doubt: null });
        bool isStrange = found.Any(static match => match.Season is null);
        return [.. found.Select((match, at) => new NetflixMatch(drama, match.Season, match.Doubt ?? (isAnchored || match.OnAir ? null : Late(drama, match.Season!, show[at], isStrange))))];
    }

    private (Season? Season, string? Doubt, bool OnAir) Judge(Drama drama, int? hint, NetflixRun run)
    {
        if (SeasonOf(drama, hint, run) is not { } season)
            return (null, run.Label.Kind == NetflixLabelKind.Season ? $"the seeds have no season {run.Label.Number} of {drama.Id}" : $"the seeds have no season of {drama.Id} that it could be", false);
        if (season.Netflix.Any(week => run.Rows.Any(row => row.Week == week.WeekEnding && row.Hours == week.Hours)))
            return (season, null, true);
        if (Begin(season) is not { } begin)
            return (season, $"the seeds do not say when {Name(drama, season)} began", false);
        if (run.First < begin)
            return (season, $"it was in the list in the week ending {run.First:yyyy-MM-dd}, before {Name(drama, season)} began ({begin:yyyy-MM-dd})", false);
        if (_accepted.Contains(drama.Id))
            return (season, null, true);
        if (!drama.Streaming.Append(season.Network ?? drama.Network).Contains("Netflix", StringComparer.OrdinalIgnoreCase))
            return (season, $"the seeds do not say that {drama.Id} streams on Netflix", false);
        return (season, null, run.First <= End(season).AddDays(DaysOnAir));
    }

    private static string? Late(Drama drama, Season season, NetflixRun run, bool isStrange)
    {
        if (isStrange)
            return $"Netflix has a season of this title that {drama.Id} has not, so it may be another show";
        return run.First <= End(season).AddDays(DaysNear)
            ? null
            : $"it first came in the week ending {run.First:yyyy-MM-dd}, long after {Name(drama, season)} ({End(season):yyyy-MM-dd}), so it may be another show of this title";
    }

    private static Season? SeasonOf(Drama drama, int? hint, NetflixRun run)
    {
        NetflixSeasonLabel label = run.Label;
        string[] titles = [TitleKey.Of(label.Text), TitleKey.Of(run.Season), TitleKey.Of($"{run.Show} {label.Text}")];
        if (label.Text.Length > 0 && drama.Seasons.FirstOrDefault(season => season.Title is { } title && titles.Contains(TitleKey.Of(title), StringComparer.Ordinal)) is { } named)
            return named;
        Season? Numbered(int number) => drama.Seasons.FirstOrDefault(season => season.Number == number);

        switch (label.Kind)
        {
            case NetflixLabelKind.Season:
                return label.Number == 1 && hint is { } said ? Numbered(said) : Numbered(label.Number);
            case NetflixLabelKind.Part when Numbered(label.Number) is { } whole && drama.Seasons.Count > 1 && Begin(whole) <= run.First:
                return whole;
            case NetflixLabelKind.Title when drama.Seasons.Count != 1:
                return null;
            default:
                // A part that is no season is a half of the one that had begun by then.
                return hint is { } number ? Numbered(number) : drama.Seasons.LastOrDefault(season => Begin(season) <= run.First) ?? (drama.Seasons.Count == 1 ? drama.Seasons[0] : null);
        }
    }

    /// <summary>The drama's names, and those of its seasons; a name with a season's number at its end means that season.</summary>
    private static IEnumerable<(string Key, int? Season)> NamesOf(Drama drama)
    {
        List<string> names = [.. ((string?[])[drama.Title, drama.NativeTitle, .. drama.Aliases]).OfType<string>().Select(TitleKey.Of).Where(static key => key.Length > 0)];
        foreach (string key in names)
            yield return (key, drama.Seasons.FirstOrDefault(season => names.Any(name => string.Equals(key, $"{name}{season.Number}", StringComparison.Ordinal)))?.Number);
        foreach (Season season in drama.Seasons)
        {
            if (season.Title is not { } title)
                continue;
            // "Light and Shadow" or "Part 1" alone are too little; "Voice 4: Judgment Time" is a name.
            string key = TitleKey.Of(title);
            if (names.Any(name => key.StartsWith(name, StringComparison.Ordinal)))
                yield return (key, season.Number);
            foreach (string name in names)
                yield return (name + key, season.Number);
        }
    }

    private static DateOnly? Begin(Season season) => season.Premiere ?? (season.Year is { } year ? new DateOnly(year, 1, 1) : null);

    private static DateOnly End(Season season) =>
        season.Finale ?? season.Premiere?.AddDays(LongestRun) ?? (season.Year is { } year ? new DateOnly(year, 12, 31) : DateOnly.MinValue);

    private static string Name(Drama drama, Season season) => drama.Seasons.Count == 1 ? drama.Id : $"{drama.Id}'s season {season.Number}";
}
