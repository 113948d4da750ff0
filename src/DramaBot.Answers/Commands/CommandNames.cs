using DramaBot.Knowledge.Titles;

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
            .Select(name => (name, lower.Length > 2 && name.StartsWith(lower, StringComparison.Ordinal) ? 1 : EditDistance.Between(name, lower)))
            .MinBy(static pair => pair.Item2);
        return best.Distance <= Math.Max(1, best.Name.Length / 3) ? best.Name : null;
    }
}
