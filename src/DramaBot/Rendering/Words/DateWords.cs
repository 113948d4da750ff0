using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Words;

/// <summary>Dates as answers say them.</summary>
internal static class DateWords
{
    /// <summary>"30 April 2024, 2 years ago".</summary>
    public static string Both(DateOnly day, Audience audience) => audience.Words.Say(Line.DayAndAgo, audience.Words.Day(day), TimeAgo.Of(day, audience));

    /// <summary>"on 30 April 2024, 2 years ago", or "today, 20 November 2026".</summary>
    public static string OnDay(DateOnly day, Audience audience) => day == audience.Today
        ? audience.Words.Say(Line.OnToday, audience.Words.Day(day))
        : audience.Words.Say(Line.OnDay, Both(day, audience));

    /// <summary>What is said before an answer that is not of today; null before one that is.</summary>
    public static string? AsItStood(DateOnly day, Audience audience) => day == audience.Today ? null : audience.Words.Say(Line.AsItStood, Both(day, audience));
}
