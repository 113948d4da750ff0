using System.Globalization;
using System.Text;

namespace DramaBot.Terminal;

/// <summary>Takes from text what could steer a terminal or reorder what it shows.</summary>
internal static class SafeText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>
    /// The text without control, bidirectional and other invisible formatting characters and without line separators; half a
    /// surrogate pair becomes U+FFFD. The joiners stay: emoji and some scripts are written with them.
    /// </summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsShown(rune))
                safe.Append(rune);
        }
        return safe.ToString();
    }

    private static bool IsShown(Rune rune) =>
        rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
