using DramaBot.Discord.Commands;
using DramaBot.Discord.Components;

namespace DramaBot.Discord.Interactions;

/// <summary>What was done. One shape for every kind of interaction; what a kind lacks is null.</summary>
public sealed record InteractionData
{
    /// <summary>The command's id.</summary>
    public Snowflake? Id { get; init; }

    /// <summary>The command's name.</summary>
    public string? Name { get; init; }

    public ApplicationCommandType? Type { get; init; }

    public IReadOnlyList<InteractionOption>? Options { get; init; }

    public ResolvedData? Resolved { get; init; }

    public Snowflake? GuildId { get; init; }

    public Snowflake? TargetId { get; init; }

    /// <summary>The component's or the modal's own id; input like any other, as anybody can forge it.</summary>
    public string? CustomId { get; init; }

    public ComponentType? ComponentType { get; init; }

    /// <summary>What was chosen in a menu.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>What was filled in in a modal.</summary>
    public IReadOnlyList<ReceivedComponent>? Components { get; init; }

    /// <summary>An option by name, also inside of a sub-command.</summary>
    public InteractionOption? Option(string name) => Find(Options, name);

    /// <summary>The option that is being typed.</summary>
    public InteractionOption? FocusedOption() => FindFocused(Options);

    /// <summary>A modal's answer by the custom id of its input.</summary>
    public ReceivedComponent? Input(string customId) => FindInput(Components, customId);

    private static InteractionOption? Find(IReadOnlyList<InteractionOption>? options, string name)
    {
        foreach (InteractionOption option in options ?? [])
        {
            if (option.Options is { } nested)
            {
                if (Find(nested, name) is { } found)
                    return found;
            }
            else if (string.Equals(option.Name, name, StringComparison.Ordinal))
            {
                return option;
            }
        }

        return null;
    }

    private static InteractionOption? FindFocused(IReadOnlyList<InteractionOption>? options)
    {
        foreach (InteractionOption option in options ?? [])
        {
            if (option.Focused == true)
                return option;
            if (FindFocused(option.Options) is { } found)
                return found;
        }

        return null;
    }

    private static ReceivedComponent? FindInput(IReadOnlyList<ReceivedComponent>? components, string customId)
    {
        foreach (ReceivedComponent component in components ?? [])
        {
            if (string.Equals(component.CustomId, customId, StringComparison.Ordinal))
                return component;
            if (component.Component is { } inner && FindInput([inner], customId) is { } held)
                return held;
            if (FindInput(component.Components, customId) is { } found)
                return found;
        }

        return null;
    }
}
