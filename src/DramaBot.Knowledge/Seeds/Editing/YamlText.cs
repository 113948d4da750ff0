namespace DramaBot.Knowledge.Seeds.Editing;

/// <summary>Writes a text as YAML: bare where that reads back as the same text, to this program and to editors, else in quotes.</summary>
internal static class YamlText
{
    private static readonly string[] Words = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];

    /// <summary>The text on one line.</summary>
    /// <param name="value">A text without line breaks.</param>
    /// <param name="isFlow">Whether it stands in brackets or braces.</param>
    public static string Write(string value, bool isFlow) => IsPlain(value, isFlow) ? value : Quote(value);

    private static bool IsPlain(string value, bool isFlow)
    {
        if (value.Length == 0 || value[0] == ' ' || value[^1] is ' ' or ':' || "-?:,[]{}#&*!|>'\"%@`~=<".Contains(value[0], StringComparison.Ordinal))
            return false;
        if (value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal) || value.AsSpan().ContainsAny('\n', '\t', '\r'))
            return false;
        if (isFlow && value.AsSpan().ContainsAny("[]{},"))
            return false;
        // An editor takes these for something else than a text.
        return !Words.Contains(value, StringComparer.OrdinalIgnoreCase) && !IsNumberOrDate(value);
    }

    private static bool IsNumberOrDate(string value) =>
        (char.IsAsciiDigit(value[0]) || value[0] is '.' or '+') && value.All(static letter => char.IsAsciiHexDigit(letter) || letter is '.' or '-' or '+' or ':' or '_' or 'x' or 'o');

    /// <summary>In the quotes that need fewer marks within.</summary>
    private static string Quote(string value)
    {
        int inDouble = value.Count(static letter => letter is '"' or '\\');
        int inSingle = value.Count(static letter => letter is '\'');
        return inDouble > inSingle && !value.Contains('\n', StringComparison.Ordinal)
            ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
    }

    /// <summary>The text wrapped for standing below <c>>-</c>, or null where it would not read back as the same.</summary>
    public static List<string>? Fold(string value, int width)
    {
        var lines = new List<string>();
        foreach (string paragraph in value.Split('\n'))
        {
            string[] words = paragraph.Split(' ');
            // Two spaces, or one at a line's begin or end, would be lost or begin a line that is not folded.
            if (words.Any(static word => word.Length == 0 || word.Contains('\t', StringComparison.Ordinal)))
                return null;
            if (lines.Count > 0)
                lines.Add("");
            string line = words[0];
            foreach (string word in words.AsSpan(1))
            {
                if (line.Length + 1 + word.Length <= width)
                {
                    line += " " + word;
                }
                else
                {
                    lines.Add(line);
                    line = word;
                }
            }

            lines.Add(line);
        }

        return lines;
    }
}
