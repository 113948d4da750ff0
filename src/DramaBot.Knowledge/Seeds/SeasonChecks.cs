using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Seasons stand in order, and their dates and figures fit them.</summary>
internal static class SeasonChecks
{
    public static void CheckSeasons(this DramaCheck check)
    {
        IReadOnlyList<Season> seasons = check.Drama.Seasons;
        for (int i = 0; i < seasons.Count; i++)
        {
            CheckOrder(check, seasons, i);
            CheckDates(check, seasons[i], i);
            check.CheckNielsen(seasons[i], i);
            check.CheckNetflix(seasons[i], i);
        }
    }

    private static void CheckOrder(DramaCheck check, IReadOnlyList<Season> seasons, int i)
    {
        // A number that could not be read is 0 and orders nothing.
        if (i == 0 || seasons[i].Number == 0 || seasons[i - 1].Number == 0)
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
}
