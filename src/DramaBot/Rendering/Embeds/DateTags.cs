using System.Globalization;
using System.Text.RegularExpressions;
using DramaBot.Discord.Text;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

/// <summary>Dates that every reader sees in his own language.</summary>
internal static partial class DateTags
{
    private const string DateFormat = "d MMMM yyyy";
    private const int LongestMatchMilliseconds = 100;

    // A date of ours is a day in Seoul and has no time. Discord turns every tag into a moment and shows its day where the
    // reader is: noon UTC is on the same day from UTC-12 to UTC+11:59, and only New Zealand and the islands beyond see the
    // next one. Midnight in Seoul would be the day before for everybody west of it.
    private static readonly TimeOnly Noon = new(12, 0);

    /// <summary>The day as a tag without a time.</summary>
    public static string Of(DateOnly day) => TimestampTag.Format(new DateTimeOffset(day.ToDateTime(Noon), TimeSpan.Zero), TimestampStyle.LongDate);

    /// <summary>
    /// The text with a tag in place of each date, as <see cref="DateWords"/> writes them. So the sentences are written once
    /// for terminals and for Discord; the relative words that follow a date stay.
    /// </summary>
    public static string Mark(string text) => Dates().Replace(text, static match =>
        DateOnly.TryParseExact(match.ValueSpan, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? Of(day) : match.Value);

    [GeneratedRegex("(?<![0-9])[0-9]{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{4}(?![0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, LongestMatchMilliseconds)]
    private static partial Regex Dates();
}
