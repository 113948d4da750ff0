using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Words;

/// <summary>How far a day is from today, in words: full units, the greatest that fits.</summary>
internal static class TimeAgo
{
    private const int DaysInAWeek = 7;
    private const int MonthsInAYear = 12;

    public static string Of(DateOnly day, Audience audience)
    {
        (DateOnly today, Wording words) = audience;
        int days = today.DayNumber - day.DayNumber;
        return days switch
        {
            0 => words[Line.Today],
            1 => words[Line.Yesterday],
            -1 => words[Line.Tomorrow],
            > 0 => Past(day, today, words),
            _ => Future(today, day, words),
        };
    }

    private static string Past(DateOnly from, DateOnly to, Wording words) => Span(from, to) switch
    {
        ({ } years, _, _, _) => words.Count(years, Line.YearAgo, Line.YearsAgo),
        (_, { } months, _, _) => words.Count(months, Line.MonthAgo, Line.MonthsAgo),
        (_, _, { } weeks, _) => words.Count(weeks, Line.WeekAgo, Line.WeeksAgo),
        (_, _, _, var days) => words.Say(Line.DaysAgo, days),
    };

    private static string Future(DateOnly from, DateOnly to, Wording words) => Span(from, to) switch
    {
        ({ } years, _, _, _) => words.Count(years, Line.InYear, Line.InYears),
        (_, { } months, _, _) => words.Count(months, Line.InMonth, Line.InMonths),
        (_, _, { } weeks, _) => words.Count(weeks, Line.InWeek, Line.InWeeks),
        (_, _, _, var days) => words.Say(Line.InDays, days),
    };

    /// <summary>The whole span in each unit that fits into it at least once.</summary>
    private static (int? Years, int? Months, int? Weeks, int Days) Span(DateOnly from, DateOnly to)
    {
        int months = FullMonths(from, to);
        int days = to.DayNumber - from.DayNumber;
        return (AtLeastOne(months / MonthsInAYear), AtLeastOne(months), AtLeastOne(days / DaysInAWeek), days);
    }

    private static int? AtLeastOne(int number) => number > 0 ? number : null;

    private static int FullMonths(DateOnly from, DateOnly to)
    {
        int months = ((to.Year - from.Year) * MonthsInAYear) + to.Month - from.Month;

        // AddMonths ends at the last day of a shorter month: 31 January is a month before 28 February.
        return from.AddMonths(months) > to ? months - 1 : months;
    }
}
