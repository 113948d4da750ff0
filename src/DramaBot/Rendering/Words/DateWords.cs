using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Words;

/// <summary>Dates as answers say them.</summary>
internal static class DateWords
{
    /// <summary>"30 April 2024".</summary>
    public static string Of(DateOnly day) => Wording.English.Day(day);

    /// <summary>"30 April 2024, 2 years ago".</summary>
    public static string Both(DateOnly day, DateOnly today) => $"{Of(day)}, {TimeAgo.Of(day, today)}";

    /// <summary>"on 30 April 2024, 2 years ago", or "today".</summary>
    public static string OnDay(DateOnly day, DateOnly today) => day == today ? $"today, {Of(day)}" : $"on {Both(day, today)}";
}
