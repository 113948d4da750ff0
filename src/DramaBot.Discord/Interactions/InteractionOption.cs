using DramaBot.Discord.Commands;

namespace DramaBot.Discord.Interactions;

/// <summary>An option of a command as somebody filled it in, or a sub-command with its own options.</summary>
public sealed record InteractionOption
{
    public string Name { get => field ?? ""; init; }

    public ApplicationCommandOptionType Type { get; init; }

    public OptionValue? Value { get; init; }

    public IReadOnlyList<InteractionOption>? Options { get; init; }

    /// <summary>Whether this is the one being typed; only in autocompletion.</summary>
    public bool? Focused { get; init; }
}
