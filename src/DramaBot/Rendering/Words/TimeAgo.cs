namespace DramaBot.Rendering.Words;

/// <summary>How far a day is from today, in words: full units, the greatest that fits.</summary>
internal static class TimeAgo
{
    private const int DaysInAWeek = 7;
    private const int MonthsInAYear = 12;

    public static string Of(DateOnly day, DateOnly today)
    {
        int days = today.DayNumber - day.DayNumber;
        return days switch
        {
            0 => "today",
            1 => "yesterday",
            -1 => "tomorrow",
            > 0 => $"{Span(day, today)} ago",
            _ => $"in {Span(today, day)}",
        };
    }

    private static string Span(DateOnly from, DateOnly to)
    {
        int months = FullMonths(from, to);
        int days = to.DayNumber - from.DayNumber;
        if (months >= MonthsInAYear)
            return Count(months / MonthsInAYear, "year");
        if (months > 0)
            return Count(months, "month");
        return days >= DaysInAWeek ? Count(days / DaysInAWeek, "week") : Count(days, "day");
    }

    private static int FullMonths(DateOnly from, DateOnly to)
    {
        int months = ((to.Year - from.Year) * MonthsInAYear) + to.Month - from.Month;

        // AddMonths ends at the last day of a shorter month: 31 January is a month before 28 February.
        return from.AddMonths(months) > to ? months - 1 : months;
    }

    private static string Count(int number, string unit) => number == 1 ? $"1 {unit}" : $"{number} {unit}s";
}
