using System.Globalization;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Words;

/// <summary>Figures as answers say them.</summary>
internal static class NumberWords
{
    private const decimal Myriad = 10_000;

    /// <summary>"24.850%", with the decimals that the source gives.</summary>
    public static string Percent(decimal value, Wording words) => words.Say(Line.Percent, value.ToString(words.Figures));

    /// <summary>An average, to the three decimals that Nielsen Korea gives.</summary>
    public static string AveragePercent(decimal value, Wording words) =>
        words.Say(Line.Percent, Math.Round(value, 3, MidpointRounding.AwayFromZero).ToString("0.0##", words.Figures));

    /// <summary>"287.6 million", "1.52 billion", "950,000"; "2억 8760만", "95만".</summary>
    public static string Large(decimal value, Wording words)
    {
        (decimal large, decimal larger) = Units(words);
        if (value < large)
            return value.ToString("#,0", words.Figures);
        // Where people count in myriads, a great number is said in two units instead of with a fraction.
        if (large == Myriad)
            return Myriads(Math.Round(value / large, MidpointRounding.AwayFromZero), larger / large, words);
        return value >= larger
            ? Scaled(Math.Round(value / larger, 2, MidpointRounding.AwayFromZero), Line.LargerUnderTwo, Line.Larger, words)
            : Scaled(Math.Round(value / large, 1, MidpointRounding.AwayFromZero), Line.LargeUnderTwo, Line.Large, words);
    }

    /// <summary>"287.6 million hours".</summary>
    public static string Hours(decimal value, Wording words) => words.Say(value < Units(words).Large ? Line.Hours : Line.HoursOfLarge, Large(value, words));

    /// <summary>"26.6 million views".</summary>
    public static string Views(decimal value, Wording words) => words.Say(value < Units(words).Large ? Line.Views : Line.ViewsOfLarge, Large(value, words));

    /// <summary>A place in a ranking: "1st", "22nd", "113th".</summary>
    public static string Ordinal(int number, Wording words) => words.Say(number == 1 ? Line.OrdinalFirst : (number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => Line.Ordinal,
        (_, 1) => Line.OrdinalLikeFirst,
        (_, 2) => Line.OrdinalLikeSecond,
        (_, 3) => Line.OrdinalLikeThird,
        _ => Line.Ordinal,
    }, number);

    /// <summary>"1 week", "14 weeks", in English, for terminals and for what is said in English only.</summary>
    public static string Count(int number, string unit) => Count(number, unit, unit + "s");

    /// <summary>"1 entry", "14 entries", in English.</summary>
    public static string Count(int number, string one, string several) => number == 1 ? $"1 {one}" : $"{number} {several}";

    private static (decimal Large, decimal Larger) Units(Wording words)
    {
        string[] units = words[Line.LargeUnits].Split(' ');
        return (decimal.Parse(units[0], CultureInfo.InvariantCulture), decimal.Parse(units[1], CultureInfo.InvariantCulture));
    }

    private static string Scaled(decimal value, Line underTwo, Line several, Wording words) => words.Say(value < 2 ? underTwo : several, value.ToString("0.##", words.Figures));

    private static string Myriads(decimal myriads, decimal perLarger, Wording words)
    {
        string rest = words.Say(Line.Large, (myriads % perLarger).ToString("0", words.Figures));
        if (myriads < perLarger)
            return rest;
        string larger = words.Say(Line.Larger, Math.Floor(myriads / perLarger).ToString("0", words.Figures));
        return myriads % perLarger == 0 ? larger : words.Say(Line.LargerWithLarge, larger, rest);
    }
}
