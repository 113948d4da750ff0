using System.Globalization;

namespace DramaBot.Discord.Text;

/// <summary>Cuts texts as Discord counts them, and never through what people see as one character.</summary>
public static class RuneText
{
    private const string Ellipsis = "…";

    /// <summary>The text, or as much of it as leaves room for an ellipsis.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="length">The most code points.</param>
    public static string Truncate(string text, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        if (text.Length <= length || DiscordLimits.Length(text) <= length)
            return text;
        int kept = 0;
        int points = 0;
        while (kept < text.Length)
        {
            int size = StringInfo.GetNextTextElementLength(text, kept);
            points += DiscordLimits.Length(text.Substring(kept, size));
            if (points > length - 1)
                break;
            kept += size;
        }

        return string.Concat(text.AsSpan(0, kept), Ellipsis);
    }
}
