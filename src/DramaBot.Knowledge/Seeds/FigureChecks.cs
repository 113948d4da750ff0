using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Seeds;

/// <summary>A season's ratings and Netflix weeks fit its dates, its episodes and each other.</summary>
internal static class FigureChecks
{
    /// <summary>The end of the first week of Netflix's published Top 10 (netflix.com/tudum/top10).</summary>
    private static readonly DateOnly FirstNetflixWeek = new(2021, 7, 4);

    public static void CheckNielsen(this DramaCheck check, Season season, int i)
    {
        if (season.Nielsen.Count == 0)
            return;
        var seen = new HashSet<(int?, DateOnly, string)>();
        NielsenRating? before = null;
        for (int j = 0; j < season.Nielsen.Count; j++)
        {
            NielsenRating rating = season.Nielsen[j];
            if (!HasFigure(rating) && !check.Writes(Nielsen(i, j), static key => key is "nationwide" or "seoul" or "nationwide_peak" or "seoul_peak" or "paid_platform" or "paid_platform_peak"))
                check.Add("a Nielsen entry needs at least one figure: nationwide, seoul, nationwide_peak, seoul_peak, paid_platform or paid_platform_peak", Nielsen(i, j));
            CheckPeak(check, rating.Nationwide, rating.NationwidePeak, i, j, "nationwide_peak");
            CheckPeak(check, rating.Seoul, rating.SeoulPeak, i, j, "seoul_peak");
            CheckPeak(check, rating.PaidPlatform, rating.PaidPlatformPeak, i, j, "paid_platform_peak");
            if (rating.Episode > season.Episodes)
                check.Add($"episode {rating.Episode} does not fit a season of {season.Episodes}", [.. Nielsen(i, j), "episode"]);
            if (rating.On == default)
                continue;
            if (rating.Source.Length > 0 && !seen.Add((rating.Episode, rating.Episode is null ? rating.On : default, rating.Source)))
                check.Add("this source gives this episode's ratings a second time: keep one entry", Nielsen(i, j));

            // A date that cannot be right is reported once, not again by comparing its neighbours with it.
            if (!FitsSeason(check, season, rating.On, i, j))
                continue;
            if (before is not null && (rating.Episode - before.Episode) * (rating.On.DayNumber - before.On.DayNumber) < 0)
                check.Add($"episode {rating.Episode} cannot have aired {(rating.Episode > before.Episode ? "before" : "after")} episode {before.Episode} ({before.On:yyyy-MM-dd})", [.. Nielsen(i, j), "on"]);
            if (rating.Episode is not null)
                before = rating;
        }
    }

    public static void CheckNetflix(this DramaCheck check, Season season, int i)
    {
        if (season.Netflix.Count == 0)
            return;
        var seen = new HashSet<(DateOnly, string)>();
        for (int j = 0; j < season.Netflix.Count; j++)
        {
            NetflixWeek week = season.Netflix[j];
            if (week is { Hours: null, Views: null, Rank: null, WeeksInTop10: null } && !check.Writes(Netflix(i, j), static key => key is "hours" or "views" or "rank" or "weeks_in_top_10"))
                check.Add("a Netflix entry needs at least one figure: hours, views, rank or weeks_in_top_10", Netflix(i, j));
            if (week.WeekEnding == default)
                continue;
            if (week.WeekEnding.DayOfWeek != DayOfWeek.Sunday)
                check.Add($"Netflix's weeks end on Sundays; {week.WeekEnding:yyyy-MM-dd} is a {week.WeekEnding.DayOfWeek}", [.. Netflix(i, j), "week_ending"]);
            else if (week.WeekEnding < FirstNetflixWeek)
                check.Add($"Netflix publishes its Top 10 since the week ending {FirstNetflixWeek:yyyy-MM-dd}", [.. Netflix(i, j), "week_ending"]);
            else if (week.WeekEnding < season.Premiere)
                check.Add($"the week ends before the season's premiere {season.Premiere:yyyy-MM-dd}", [.. Netflix(i, j), "week_ending"]);
            else
                check.CheckNotFuture(week.WeekEnding, [.. Netflix(i, j), "week_ending"]);
            if (week.Source.Length > 0 && !seen.Add((week.WeekEnding, week.Source)))
                check.Add("this source gives this week a second time: keep one entry", Netflix(i, j));
        }
    }

    private static bool FitsSeason(DramaCheck check, Season season, DateOnly on, int i, int j)
    {
        if (on < season.Premiere)
            check.Add($"{on:yyyy-MM-dd} lies before the season's premiere {season.Premiere:yyyy-MM-dd}", [.. Nielsen(i, j), "on"]);
        else if (on > season.Finale && !(season.Finale < season.Premiere)) // Such a finale was reported itself.
            check.Add($"{on:yyyy-MM-dd} lies after the season's finale {season.Finale:yyyy-MM-dd}", [.. Nielsen(i, j), "on"]);
        else
            return check.IsPast(on) || check.CheckNotFuture(on, [.. Nielsen(i, j), "on"]);
        return false;
    }

    private static void CheckPeak(DramaCheck check, decimal? average, decimal? peak, int i, int j, string key)
    {
        if (peak < average)
            check.Add($"the highest minute ({peak}) cannot lie below the episode's average ({average}): they may be swapped", [.. Nielsen(i, j), key]);
    }

    private static bool HasFigure(NielsenRating rating) =>
        rating is not { Nationwide: null, Seoul: null, NationwidePeak: null, SeoulPeak: null, PaidPlatform: null, PaidPlatformPeak: null };

    /// <summary>Whether an entry writes one of some fields, even if what it writes could not be read; also true where no entry could be read.</summary>
    private static bool Writes(this DramaCheck check, object[] path, Func<string, bool> key) =>
        check.Root.Find(path) is not YamlMap map || map.Entries.Any(entry => key(entry.Key) && entry.Value is not YamlScalar { IsNull: true });

    private static object[] Nielsen(int season, int entry) => ["seasons", season, "nielsen", entry];

    private static object[] Netflix(int season, int entry) => ["seasons", season, "netflix", entry];
}
