using System.Globalization;

namespace DramaBot.Discord.Text;

/// <summary>Dates and times that every reader sees in his own time zone and language.</summary>
public static class TimestampTag
{
    public static string Format(DateTimeOffset moment, TimestampStyle style = TimestampStyle.ShortDateTime) =>
        string.Create(CultureInfo.InvariantCulture, $"<t:{moment.ToUnixTimeSeconds()}:{(char)style}>");
}

/// <summary>How a timestamp is shown.</summary>
public enum TimestampStyle
{
    ShortTime = 't',
    LongTime = 'T',
    ShortDate = 'd',
    LongDate = 'D',
    ShortDateTime = 'f',
    LongDateTime = 'F',
    Relative = 'R',
}
