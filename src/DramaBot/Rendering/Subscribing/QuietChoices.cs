using System.Globalization;
using DramaBot.Announcements.Subscriptions;

namespace DramaBot.Rendering.Subscribing;

/// <summary>The quiet hours that can be chosen, as the values of a menu: <c>off</c>, or <c>22-8</c>.</summary>
internal static class QuietChoices
{
    /// <summary>The value for none.</summary>
    public const string Off = "off";

    private static readonly (int From, int To)[] Hours = [(20, 8), (21, 7), (21, 8), (22, 6), (22, 7), (22, 8), (22, 9), (23, 6), (23, 7), (23, 8), (23, 9), (0, 6), (0, 7), (0, 8), (0, 9), (0, 10), (1, 9), (2, 10), (9, 17), (9, 18)];

    /// <summary>All that can be chosen.</summary>
    public static IEnumerable<QuietHours> All => Hours.Select(static hours => new QuietHours(new TimeOnly(hours.From, 0), new TimeOnly(hours.To, 0)));

    /// <summary>The value of a choice.</summary>
    public static string Value(QuietHours? quiet) => quiet is { } hours ? string.Create(CultureInfo.InvariantCulture, $"{hours.From.Hour}-{hours.To.Hour}") : Off;

    /// <summary>Reads what was chosen; false for what no menu of ours holds.</summary>
    public static bool TryRead(string value, out QuietHours? quiet)
    {
        quiet = null;
        if (value == Off)
            return true;
        foreach (QuietHours hours in All)
        {
            if (Value(hours) != value)
                continue;
            quiet = hours;
            return true;
        }

        return false;
    }
}
