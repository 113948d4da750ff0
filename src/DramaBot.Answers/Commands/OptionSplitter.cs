namespace DramaBot.Answers.Commands;

/// <summary>Splits <c>name:value name:value</c>, where values may hold spaces and colons.</summary>
internal static class OptionSplitter
{
    /// <summary>The options by name; a name given twice keeps its last value.</summary>
    /// <param name="text">What follows the command.</param>
    /// <param name="names">The names that are options; any other word before a colon is text.</param>
    /// <param name="before">What stands before the first option.</param>
    public static Dictionary<string, string> Split(string text, IReadOnlyList<string> names, out string before)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        string? current = null;
        int valueStart = 0;
        before = "";
        for (int i = 0; i < text.Length; i++)
        {
            if ((i > 0 && text[i - 1] != ' ') || NameAt(text, i, names) is not { } name)
                continue;
            Close(text[valueStart..i], ref before);
            current = name;
            valueStart = i + name.Length + 1;
            i = valueStart - 1;
        }

        Close(text[valueStart..], ref before);
        return options;

        void Close(string value, ref string before)
        {
            if (current is null)
                before = value.Trim();
            else
                options[current] = value.Trim();
        }
    }

    private static string? NameAt(string text, int start, IReadOnlyList<string> names) =>
        names.FirstOrDefault(name =>
            text.Length > start + name.Length
            && text[start + name.Length] == ':'
            && string.Compare(text, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0);
}
