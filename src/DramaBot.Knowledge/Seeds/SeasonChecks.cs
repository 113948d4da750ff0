using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Seasons stand in order, their figures fit their dates and episodes, and dated reports lie in the past.</summary>
internal static class SeasonChecks
{
    /// <summary>The end of the first week of Netflix's published Top 10 (netflix.com/tudum/top10).</summary>
    private static readonly DateOnly FirstNetflixWeek = new(2021, 7, 4);

    public static void CheckSeasons(this DramaCheck check)
    {
        IReadOnlyList<Season> seasons = check.Drama.Seasons;
        if (check.Root.Find("seasons")?.Value is YamlList list && list.Items.Count == seasons.Count)
        {
            for (int i = 0; i < seasons.Count; i++)
            {
                CheckOrder(check, seasons, i);
                CheckDates(check, seasons[i], i);
                CheckNielsen(check, seasons[i], i);
                CheckNetflix(check, seasons[i], i);
            }
        }

        for (int i = 0; i < check.Drama.Claims.Count; i++)
            check.CheckNotFuture(check.Drama.Claims[i].On, "claims", i, "on");
        for (int i = 0; i < check.Drama.Fans.Count; i++)
            check.CheckNotFuture(check.Drama.Fans[i].On, "fans", i, "on");
    }

    private static void CheckOrder(DramaCheck check, IReadOnlyList<Season> seasons, int i)
    {
        if (i == 0 || seasons[i].Number == 0)
            return;
        Season before = seasons[i - 1];
        if (seasons[i].Number == before.Number)
            check.Add($"season {before.Number} stands here a second time: keep one", "seasons", i, "season");
        else if (seasons[i].Number < before.Number)
            check.Add($"season {seasons[i].Number} stands after season {before.Number}: list seasons in order", "seasons", i, "season");
        else if (seasons[i].Premiere < before.Premiere)
            check.Add($"season {seasons[i].Number} begins before season {before.Number} ({before.Premiere:yyyy-MM-dd})", "seasons", i, "premiere");
    }

    private static void CheckDates(DramaCheck check, Season season, int i)
    {
        if (season.Finale < season.Premiere)
            check.Add($"the finale {season.Finale:yyyy-MM-dd} lies before the premiere {season.Premiere:yyyy-MM-dd}", "seasons", i, "finale");
        if (season.Year is { } year && season.Premiere is { } premiere && premiere.Year != year)
            check.Add($"the year {year} is not that of the premiere {premiere:yyyy-MM-dd}", "seasons", i, "year");
    }

    private static void CheckNielsen(DramaCheck check, Season season, int i)
    {
        if (check.Root.Find("seasons")!.Value is not YamlList { } list || list.Items[i] is not YamlMap map
            || map.Find("nielsen")?.Value is not YamlList entries || entries.Items.Count != season.Nielsen.Count)
            return;
        var seen = new HashSet<(int?, DateOnly, string)>();
        NielsenRating? before = null;
        for (int j = 0; j < season.Nielsen.Count; j++)
        {
            NielsenRating rating = season.Nielsen[j];
            object[] at = ["seasons", i, "nielsen", j];
            if (!Figures(rating).Any(static figure => figure is not null) && entries.Items[j] is YamlMap written && !written.Entries.Any(static entry => IsFigure(entry.Key)))
                check.Add("a Nielsen entry needs at least one figure: nationwide, seoul, nationwide_peak, seoul_peak, paid_platform or paid_platform_peak", at);
            if (rating.On == default)
                continue;
            check.CheckNotFuture(rating.On, [.. at, "on"]);
            if (rating.Episode > season.Episodes)
                check.Add($"episode {rating.Episode} does not fit a season of {season.Episodes}", [.. at, "episode"]);
            if (rating.On < season.Premiere)
                check.Add($"{rating.On:yyyy-MM-dd} lies before the season's premiere {season.Premiere:yyyy-MM-dd}", [.. at, "on"]);
            if (rating.On > season.Finale)
                check.Add($"{rating.On:yyyy-MM-dd} lies after the season's finale {season.Finale:yyyy-MM-dd}", [.. at, "on"]);
            if (!seen.Add((rating.Episode, rating.Episode is null ? rating.On : default, rating.Source)))
                check.Add("this source gives this episode's ratings a second time: keep one entry", at);
            if (before is { Episode: { } earlier } && rating.Episode > earlier && rating.On < before.On)
                check.Add($"episode {rating.Episode} cannot have aired before episode {earlier} ({before.On:yyyy-MM-dd})", [.. at, "on"]);
            CheckPeak(check, rating.Nationwide, rating.NationwidePeak, [.. at, "nationwide_peak"]);
            CheckPeak(check, rating.Seoul, rating.SeoulPeak, [.. at, "seoul_peak"]);
            CheckPeak(check, rating.PaidPlatform, rating.PaidPlatformPeak, [.. at, "paid_platform_peak"]);
            before = rating;
        }
    }

    private static void CheckPeak(DramaCheck check, decimal? average, decimal? peak, object[] path)
    {
        if (peak < average)
            check.Add($"the highest minute ({peak}) cannot lie below the episode's average ({average}): they may be swapped", path);
    }

    private static void CheckNetflix(DramaCheck check, Season season, int i)
    {
        if (check.Root.Find("seasons")!.Value is not YamlList { } list || list.Items[i] is not YamlMap map
            || map.Find("netflix")?.Value is not YamlList entries || entries.Items.Count != season.Netflix.Count)
            return;
        var seen = new HashSet<(DateOnly, string)>();
        for (int j = 0; j < season.Netflix.Count; j++)
        {
            NetflixWeek week = season.Netflix[j];
            object[] at = ["seasons", i, "netflix", j];
            if (entries.Items[j] is YamlMap written && !written.Entries.Any(static entry => entry.Key is "hours" or "views" or "rank" or "weeks_in_top_10"))
                check.Add("a Netflix entry needs at least one figure: hours, views, rank or weeks_in_top_10", at);
            if (week.WeekEnding == default)
                continue;
            check.CheckNotFuture(week.WeekEnding, [.. at, "week_ending"]);
            if (week.WeekEnding.DayOfWeek != DayOfWeek.Sunday)
                check.Add($"Netflix's weeks end on Sundays; {week.WeekEnding:yyyy-MM-dd} is a {week.WeekEnding.DayOfWeek}", [.. at, "week_ending"]);
            else if (week.WeekEnding < FirstNetflixWeek)
                check.Add($"Netflix publishes its Top 10 since the week ending {FirstNetflixWeek:yyyy-MM-dd}", [.. at, "week_ending"]);
            else if (week.WeekEnding < season.Premiere)
                check.Add($"the week ends before the season's premiere {season.Premiere:yyyy-MM-dd}", [.. at, "week_ending"]);
            if (!seen.Add((week.WeekEnding, week.Source)))
                check.Add("this source gives this week a second time: keep one entry", at);
        }
    }

    private static decimal?[] Figures(NielsenRating rating) =>
        [rating.Nationwide, rating.Seoul, rating.NationwidePeak, rating.SeoulPeak, rating.PaidPlatform, rating.PaidPlatformPeak];

    private static bool IsFigure(string key) =>
        key is "nationwide" or "seoul" or "nationwide_peak" or "seoul_peak" or "paid_platform" or "paid_platform_peak";
}
