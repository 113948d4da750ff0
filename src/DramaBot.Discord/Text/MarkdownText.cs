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
        Span<char> units = stackalloc char[2];
        int size;
        for (int at = 0; at < text.Length; at += size)
        {
            // Most of any text is harmless and goes over in runs.
            int run = at;
            while (run < text.Length && IsPlain(text[run]))
                run++;
            escaped.Append(text, at, run - at);
            at = run;
            if (at == text.Length)
                break;
            _ = Rune.DecodeFromUtf16(text.AsSpan(at), out Rune rune, out size);
            if (IsTrick(rune))
                continue;
            if (Rune.IsWhiteSpace(rune))
            {
                escaped.Append(' ');
                continue;
            }

            if (Acts(rune, text.AsSpan(at + size), escaped))
                escaped.Append('\\');
            escaped.Append(units[..rune.EncodeToUtf16(units)]);
            if (rune.Value == '@')
                escaped.Append(ZeroWidthSpace);
        }

        return escaped.ToString();
    }

    /// <summary>The same for text between spoiler bars, where even an escaped bar would end the spoiler.</summary>
    public static string EscapeInSpoiler(string text) => Escape(text.Replace('|', '\u2502'));

    /// <summary>Whether a character acts where it stands; escaping the others would only be read aloud.</summary>
    private static bool Acts(Rune rune, ReadOnlySpan<char> rest, StringBuilder before) => rune.Value switch
    {
        '\\' or '*' or '_' or '~' or '`' or '|' or '<' or '[' or ']' => true,
        // Headings, lists and quotes begin a line; where the text will stand is not known, so its own beginning counts as one.
        '#' or '-' or '+' or '>' => IsOnly(before, static unit => unit == ' '),
        '.' => (rest.IsEmpty || char.IsWhiteSpace(rest[0])) && IsOnly(before, static unit => unit == ' ' || char.IsAsciiDigit(unit)),
        // Discord looks for "](" even where the bracket is escaped.
        '(' => before.Length > 0 && before[^1] == ']',
        // An address becomes a link by itself.
        ':' => rest.StartsWith("//", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsOnly(StringBuilder text, Func<char, bool> allowed)
    {
        // Past this many digits nothing is a numbered list.
        const int Longest = 12;
        if (text.Length > Longest)
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (!allowed(text[i]))
                return false;
        }

        return true;
    }

    private static bool IsPlain(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is ' ' or ',' or (>= '가' and <= '힣');

    private static bool IsTrick(Rune rune) => rune.Value is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\uFFFD'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || (Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune));
}
