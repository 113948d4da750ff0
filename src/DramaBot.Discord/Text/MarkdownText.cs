using System.Text;

namespace DramaBot.Discord.Text;

/// <summary>Makes text of other people harmless in a message.</summary>
public static class MarkdownText
{
    private const char ZeroWidthSpace = '\u200B';

    /// <summary>
    /// One line that shows as it was written: markdown, links, mentions, timestamps and spoilers are escaped, control and
    /// direction characters are gone. Cut it before, as escaping makes it longer.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsTrick(rune))
                continue;
            if (Rune.IsWhiteSpace(rune))
            {
                escaped.Append(' ');
                continue;
            }

            if (rune.Value is '\\' or '*' or '_' or '~' or '`' or '|' or '>' or '<' or '[' or ']' or '(' or ')' or '#' or '-' or '+' or '.' or ':')
                escaped.Append('\\');
            escaped.Append(rune.ToString());
            if (rune.Value == '@')
                escaped.Append(ZeroWidthSpace);
        }

        return escaped.ToString();
    }

    /// <summary>The same for text between spoiler bars, where even an escaped bar would end the spoiler.</summary>
    public static string EscapeInSpoiler(string text) => Escape(text.Replace('|', '\u2502'));

    private static bool IsTrick(Rune rune) => rune.Value is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\uFFFD'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || (Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune));
}
