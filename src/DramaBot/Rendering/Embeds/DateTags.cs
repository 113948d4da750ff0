using System.Globalization;
using System.Text.RegularExpressions;
using DramaBot.Discord.Text;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Embeds;

/// <summary>Dates that every reader sees in his own language.</summary>
internal static class DateTags
{
    private const int MonthsInAYear = 12;

    // A date of ours is a day in Seoul and has no time. Discord turns every tag into a moment and shows its day where the
    // reader is: noon UTC is on the same day from UTC-12 to UTC+11:59, and only New Zealand and the islands beyond see the
    // next one. Midnight in Seoul would be the day before for everybody west of it.
    private static readonly TimeOnly Noon = new(12, 0);

    // A summary may hold dates in another language than the sentences around it: every text is searched for those of all.
    private static readonly Dictionary<string, int> MonthNumbers = NumberMonths();

    private static readonly Regex Written = new(
        string.Join('|', Wording.Languages.Select(static code => Pattern(Wording.For(code))).Distinct(StringComparer.Ordinal)),
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>The day as a tag without a time.</summary>
    public static string Of(DateOnly day) => TimestampTag.Format(new DateTimeOffset(day.ToDateTime(Noon), TimeSpan.Zero), TimestampStyle.LongDate);

    /// <summary>
    /// The text with a tag in place of each date, as <see cref="Wording.Day"/> writes them in any language. So the sentences are
    /// written once for terminals and for Discord; the relative words that follow a date stay.
    /// </summary>
    public static string Mark(string text) => Written.Replace(text, static match => DayOf(match) is { } day ? Of(day) : match.Value);

    /// <summary>What a language's dates look like: its own text for them, with groups where that has blanks.</summary>
    private static string Pattern(Wording words)
    {
        string months = string.Join('|', Enumerable.Range(1, MonthsInAYear).Select(month => Regex.Escape(words.Month(month))));
        string date = Regex.Escape(words[Line.Day])
            .Replace(@"\{0}", $"(?<day>[0-9]{{1,2}}|{Regex.Escape(words[Line.FirstOfMonth])})", StringComparison.Ordinal)
            .Replace(@"\{1}", $"(?<name>{months})", StringComparison.Ordinal)
            .Replace(@"\{2}", "(?<year>[0-9]{4})", StringComparison.Ordinal)
            .Replace(@"\{3}", "(?<month>[0-9]{1,2})", StringComparison.Ordinal);
        return $"(?<![0-9]){date}(?![0-9])";
    }

    private static DateOnly? DayOf(Match match)
    {
        int year = Number(match.Groups["year"].Value);
        int month = match.Groups["month"] is { Success: true } number ? Number(number.Value) : MonthNumbers[match.Groups["name"].Value];
        int day = Number(match.Groups["day"].Value);
        return year > 0 && month is >= 1 and <= MonthsInAYear && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    // French and Portuguese write the first of a month as an ordinal: "1er", "1º".
    private static int Number(string digits) => int.Parse(digits.AsSpan(0, digits.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : digits.Length), CultureInfo.InvariantCulture);

    private static Dictionary<string, int> NumberMonths()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string code in Wording.Languages)
        {
            for (int month = 1; month <= MonthsInAYear; month++)
                numbers[Wording.For(code).Month(month)] = month;
        }

        return numbers;
    }
}
