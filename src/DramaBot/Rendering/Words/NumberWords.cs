using System.Globalization;

namespace DramaBot.Rendering.Words;

/// <summary>Figures as answers say them.</summary>
internal static class NumberWords
{
    private const decimal Million = 1_000_000;
    private const decimal Billion = 1_000_000_000;

    /// <summary>"24.850%", with the decimals that the source gives.</summary>
    public static string Percent(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "%";

    /// <summary>An average, to the three decimals that Nielsen Korea gives.</summary>
    public static string AveragePercent(decimal value) => Math.Round(value, 3, MidpointRounding.AwayFromZero).ToString("0.0##", CultureInfo.InvariantCulture) + "%";

    /// <summary>"287.6 million", "1.52 billion", "950,000".</summary>
    public static string Large(decimal value) => value switch
    {
        >= Billion => (value / Billion).ToString("0.##", CultureInfo.InvariantCulture) + " billion",
        >= Million => (value / Million).ToString("0.#", CultureInfo.InvariantCulture) + " million",
        _ => value.ToString("#,0", CultureInfo.InvariantCulture),
    };

    /// <summary>"1st", "22nd", "113th".</summary>
    public static string Ordinal(int number) => number + ((number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    /// <summary>"1 week", "14 weeks".</summary>
    public static string Count(int number, string unit) => Count(number, unit, unit + "s");

    /// <summary>"1 entry", "14 entries".</summary>
    public static string Count(int number, string one, string several) => number == 1 ? $"1 {one}" : $"{number} {several}";
}
