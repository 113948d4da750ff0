using System.Globalization;
using System.Text;
using DramaBot.Discord.Text;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

/// <summary>Dates that every reader sees in his own language.</summary>
internal static class DateTags
{
    private const string DateFormat = "d MMMM yyyy";
    private const int LongestDay = 2;
    private const int YearLength = 4;

    // A date of ours is a day in Seoul and has no time. Discord turns every tag into a moment and shows its day where the
    // reader is: noon UTC is on the same day from UTC-12 to UTC+11:59, and only New Zealand and the islands beyond see the
    // next one. Midnight in Seoul would be the day before for everybody west of it.
    private static readonly TimeOnly Noon = new(12, 0);

    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(static name => name.Length > 0)];

    /// <summary>The day as a tag without a time.</summary>
    public static string Of(DateOnly day) => TimestampTag.Format(new DateTimeOffset(day.ToDateTime(Noon), TimeSpan.Zero), TimestampStyle.LongDate);

    /// <summary>
    /// The text with a tag in place of each date, as <see cref="DateWords"/> writes them. So the sentences are written once
    /// for terminals and for Discord; the relative words that follow a date stay.
    /// </summary>
    public static string Mark(string text)
    {
        StringBuilder? marked = null;
        int copied = 0;
        for (int at = NextDigit(text, 0); at >= 0; at = NextDigit(text, at))
        {
            int end = EndOfDate(text.AsSpan(at));
            if (end > 0 && DateOnly.TryParseExact(text.AsSpan(at, end), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                marked = (marked ?? new StringBuilder(text.Length + 16)).Append(text, copied, at - copied).Append(Of(day));
                copied = at + end;
                at = copied;
                continue;
            }

            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
        }

        return marked is null ? text : marked.Append(text, copied, text.Length - copied).ToString();
    }

    private static int NextDigit(string text, int from)
    {
        int at = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        return at < 0 ? -1 : from + at;
    }

    /// <summary>How long the date is with which a text begins; 0 where it begins with none.</summary>
    private static int EndOfDate(ReadOnlySpan<char> text)
    {
        int day = Digits(text);
        if (day is 0 or > LongestDay || day >= text.Length || text[day] != ' ')
            return 0;
        foreach (string month in Months)
        {
            int space = day + 1 + month.Length;
            if (text[(day + 1)..].StartsWith(month, StringComparison.Ordinal) && space < text.Length && text[space] == ' ' && Digits(text[(space + 1)..]) == YearLength)
                return space + 1 + YearLength;
        }

        return 0;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
