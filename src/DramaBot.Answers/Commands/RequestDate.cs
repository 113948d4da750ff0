using System.Globalization;

namespace DramaBot.Answers.Commands;

/// <summary>Reads the dates that people type.</summary>
public static class RequestDate
{
    private static readonly string[] Formats =
    [
        "yyyy-M-d", "yyyy.M.d", "yyyy/M/d", "yyyyMMdd",
        "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "MMMM d, yyyy", "MMM d, yyyy",
        "yyyy'년' M'월' d'일'",
    ];

    /// <summary>The day that a text names: ISO 8601, a date in words, <c>today</c> or <c>yesterday</c>.</summary>
    public static bool TryRead(string text, DateOnly today, out DateOnly date)
    {
        string word = text.Trim();
        if (word.Equals("today", StringComparison.OrdinalIgnoreCase) || word.Equals("yesterday", StringComparison.OrdinalIgnoreCase))
        {
            date = word.Length == "today".Length ? today : today.AddDays(-1);
            return true;
        }

        return DateOnly.TryParseExact(word, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }
}
