namespace DramaBot.Answers.Commands;

/// <summary>The slash commands, and the options that those have which answer questions.</summary>
internal static class CommandNames
{
    private static readonly Dictionary<string, string[]> Options = new(StringComparer.OrdinalIgnoreCase)
    {
        ["renewal"] = ["title", "as_of"],
        ["ratings"] = ["title", "as_of"],
        ["ending"] = ["title"],
        ["drama"] = ["title"],
        ["ask"] = ["question"],
        ["compare"] = ["first", "second", "as_of"],
        ["top"] = ["by", "broadcast", "network", "year", "as_of"],
        ["upcoming"] = [],
        ["help"] = [],
    };

    private static readonly string[] OnlyInDiscord =
        ["follow", "unfollow", "following", "suggest", "subscribe", "unsubscribe", "subscriptions", "privacy", "vote"];

    /// <summary>The options of a command that answers questions; null for any other.</summary>
    public static string[]? OptionsOf(string command) => Options.GetValueOrDefault(command);

    /// <summary>Whether a command works in Discord only.</summary>
    public static bool NeedsDiscord(string command) => OnlyInDiscord.Contains(command, StringComparer.OrdinalIgnoreCase);

    /// <summary>The command whose name is nearest to a misspelt one, if one is near.</summary>
    public static string? Nearest(string typed)
    {
        string lower = typed.ToLowerInvariant();
        (string Name, int Distance) best = Options.Keys.Concat(OnlyInDiscord)
            .Select(name => (name, lower.Length > 2 && name.StartsWith(lower, StringComparison.Ordinal) ? 1 : Distance(name, lower)))
            .MinBy(static pair => pair.Item2);
        return best.Distance <= Math.Max(1, best.Name.Length / 3) ? best.Name : null;
    }

    private static int Distance(string a, string b)
    {
        const int HopelesslyLong = 20;
        if (b.Length > HopelesslyLong)
            return int.MaxValue;

        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[b.Length];
    }
}
