using System.Globalization;
using System.Text;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Keeps what a file holds from acting on the terminal or log that a message about it is shown in.</summary>
internal static class Printable
{
    private const int Longest = 80;

    /// <summary>A value as a message quotes it: no control or direction-changing characters, at most 80 code points.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder("'");
        int count = 0;
        foreach (Rune rune in value.EnumerateRunes())
        {
            if (count++ == Longest)
            {
                text.Append('…');
                break;
            }

            if (IsHarmless(rune))
                text.Append(rune);
            else
                text.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        }

        return text.Append('\'').ToString();
    }

    /// <summary>A message without line breaks or other control characters.</summary>
    public static string OneLine(string message) =>
        message.EnumerateRunes().All(IsHarmless)
            ? message
            : string.Concat(message.EnumerateRunes().Select(static rune => IsHarmless(rune) ? rune.ToString() : " "));

    /// <summary>False for control characters, direction marks, other invisible format characters and unpaired surrogates.</summary>
    public static bool IsHarmless(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse);
}
