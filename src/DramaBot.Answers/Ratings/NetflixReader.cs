using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Ratings;

/// <summary>Sums a season's weeks in Netflix's Top 10 up to a day.</summary>
internal static class NetflixReader
{
    public static NetflixRun? Run(Drama drama, Season season, DateOnly asOf, Citations citations)
    {
        NetflixWeek[] weeks = [.. season.Netflix.Where(week => week.WeekEnding <= asOf).OrderBy(static week => week.Hours is null).DistinctBy(static week => week.WeekEnding).OrderBy(static week => week.WeekEnding)];
        if (weeks.Length == 0)
            return null;

        NetflixWeek? best = weeks.Where(static week => week.Rank is not null).MinBy(static week => week.Rank);
        CitedSource source = citations.Cite(drama, weeks[^1].Source);
        return new NetflixRun(weeks.Length, weeks[0].WeekEnding, weeks[^1].WeekEnding, source)
        {
            Hours = weeks.Any(static week => week.Hours is not null) ? weeks.Sum(static week => week.Hours ?? 0) : null,
            WeeksWithHours = weeks.Count(static week => week.Hours is not null),
            Views = weeks.Any(static week => week.Views is not null) ? weeks.Sum(static week => week.Views ?? 0) : null,
            WeeksWithViews = weeks.Count(static week => week.Views is not null),
            WeeksInTop10 = weeks.Max(static week => week.WeeksInTop10),
            BestRank = best?.Rank,
            BestRankWeek = best?.WeekEnding,
        };
    }
}
