using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Seeds.Editing;

namespace DramaBot.Knowledge.Imports;

/// <summary>What a file brings to one drama.</summary>
/// <param name="DramaId">Which drama.</param>
/// <param name="Edits">The weeks, by season.</param>
/// <param name="Source">The source to write; null where it stands as it is to be.</param>
/// <param name="Differing">Weeks whose figures differ from those that stood in the seeds.</param>
/// <param name="Kept">How many weeks stand in the seeds from this source and not in the file.</param>
internal sealed record NetflixPlan(string DramaId, IReadOnlyList<NetflixSeasonEdit> Edits, Source? Source, IReadOnlyList<DifferingWeek> Differing, int Kept)
{
    public bool IsEmpty => Edits.Count == 0;

    public int Added => Edits.Sum(static edit => edit.Added.Count);

    public static NetflixPlan Of(Drama drama, IEnumerable<(NetflixRun Run, Season Season)> matched, NetflixFile file)
    {
        var edits = new List<NetflixSeasonEdit>();
        var differing = new List<DifferingWeek>();
        int kept = 0;
        Source? there = drama.Sources.GetValueOrDefault(NetflixImport.SourceId);
        // An older file than the one that the seeds name adds what they lack, and corrects nothing.
        bool isNewer = there?.Published is not { } published || file.Published >= published;
        foreach (IGrouping<int, NetflixRun> runs in matched.GroupBy(static match => match.Season.Number, static match => match.Run))
        {
            int at = drama.Seasons.Select(static (season, at) => (season, at)).First(pair => pair.season.Number == runs.Key).at;
            Season season = drama.Seasons[at];
            IReadOnlyList<NetflixWeek> weeks = WeeksOf([.. runs]);
            var added = new List<NetflixWeek>();
            var changed = new List<(int, NetflixWeek)>();
            foreach (NetflixWeek week in weeks)
            {
                int place = IndexOf(season, week.WeekEnding);
                if (place < 0)
                {
                    added.Add(week);
                }
                else if (Merged(season.Netflix[place], week) is var merged && merged != season.Netflix[place])
                {
                    differing.Add(new DifferingWeek(drama.Id, season.Number, season.Netflix[place], merged, isNewer));
                    if (isNewer)
                        changed.Add((place, merged));
                }
            }

            kept += season.Netflix.Count(week => week.Source == NetflixImport.SourceId && weeks.All(brought => brought.WeekEnding != week.WeekEnding));
            if (added.Count + changed.Count > 0)
                edits.Add(new NetflixSeasonEdit(at, added, changed));
        }

        Source? source = edits.Count > 0 && (there is null || (there.Published is not null && there.Published < file.Published)) ? SourceOf(there, file) : null;
        return new NetflixPlan(drama.Id, edits, source, differing, kept);
    }

    /// <summary>The drama as its file is to say it.</summary>
    public Drama Apply(Drama drama)
    {
        List<Season> seasons = [.. drama.Seasons];
        foreach (NetflixSeasonEdit edit in Edits)
        {
            List<NetflixWeek> weeks = [.. seasons[edit.Season].Netflix];
            foreach ((int at, NetflixWeek week) in edit.Changed)
                weeks[at] = week;
            // Each new week goes behind the last one that is not later: a list that is in order stays so.
            foreach (NetflixWeek week in edit.Added.OrderBy(static week => week.WeekEnding))
                weeks.Insert(weeks.FindLastIndex(there => there.WeekEnding <= week.WeekEnding) + 1, week);
            seasons[edit.Season] = seasons[edit.Season] with { Netflix = weeks };
        }

        var sources = new Dictionary<string, Source>(drama.Sources, StringComparer.Ordinal);
        if (Source is not null)
            sources[NetflixImport.SourceId] = Source;
        return drama with { Seasons = seasons, Sources = sources };
    }

    /// <summary>
    /// A season's weeks. Netflix lists some seasons in halves ("Part 1", "Part 2"): a week in which both stand has the hours
    /// of both, the better rank, and the number of weeks in which either stood. Views are hours by running time and cannot be added.
    /// </summary>
    private static IReadOnlyList<NetflixWeek> WeeksOf(IReadOnlyList<NetflixRun> runs)
    {
        List<IGrouping<DateOnly, NetflixRow>> weeks = [.. runs.SelectMany(static run => run.Rows).GroupBy(static row => row.Week).OrderBy(static week => week.Key)];
        return [.. weeks.Select((week, at) => new NetflixWeek
        {
            WeekEnding = week.Key,
            Hours = week.Sum(static row => row.Hours),
            Views = week.Count() == 1 ? week.First().Views : null,
            Rank = week.Min(static row => row.Rank),
            WeeksInTop10 = runs.Count == 1 ? week.First().Weeks : Math.Max(at + 1, week.Max(static row => row.Weeks)),
            Source = NetflixImport.SourceId,
        })];
    }

    private static int IndexOf(Season season, DateOnly week)
    {
        for (int i = 0; i < season.Netflix.Count; i++)
        {
            if (season.Netflix[i].WeekEnding == week && season.Netflix[i].Source == NetflixImport.SourceId)
                return i;
        }

        return -1;
    }

    /// <summary>The file's figures, and what stands in the seeds where the file has none.</summary>
    private static NetflixWeek Merged(NetflixWeek there, NetflixWeek week) =>
        week with { Views = week.Views ?? there.Views };

    private static Source SourceOf(Source? there, NetflixFile file) => there is not null
        ? there with { Published = file.Published }
        : new Source
        {
            Publisher = "Netflix",
            Title = "Netflix Top 10: weekly lists since 2021, worldwide (all-weeks-global.tsv)",
            Published = file.Published,
            Url = "https://www.netflix.com/tudum/top10",
        };
}
