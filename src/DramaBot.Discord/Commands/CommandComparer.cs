namespace DramaBot.Discord.Commands;

/// <summary>Compares commands by what they mean: what Discord adds, and what it says where we say nothing, makes no difference.</summary>
internal static class CommandComparer
{
    /// <summary>The names of commands that are new, changed or gone; a change of order is none.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<ApplicationCommand> found, IReadOnlyList<ApplicationCommand> wanted)
    {
        Dictionary<(ApplicationCommandType, string), string> before = Canonical(found);
        Dictionary<(ApplicationCommandType, string), string> after = Canonical(wanted);
        return
        [
            .. after.Where(command => !before.TryGetValue(command.Key, out string? text) || !string.Equals(text, command.Value, StringComparison.Ordinal))
                .Select(static command => command.Key.Item2),
            .. before.Keys.Where(key => !after.ContainsKey(key)).Select(static key => key.Item2),
        ];
    }

    private static Dictionary<(ApplicationCommandType Type, string Name), string> Canonical(IReadOnlyList<ApplicationCommand> commands)
    {
        var canonical = new Dictionary<(ApplicationCommandType, string), string>();
        foreach (ApplicationCommand command in commands)
            canonical[(command.Type ?? ApplicationCommandType.ChatInput, command.Name)] = CommandCanonicalizer.Text(command);
        return canonical;
    }
}
