using DramaBot.Discord.Guilds;

namespace DramaBot.Discord.Components;

/// <summary>What all select menus have.</summary>
public abstract record SelectMenu : MessageComponent
{
    public required string CustomId { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>0 to 25; 1 where it is left out.</summary>
    public int? MinValues { get; init; }

    /// <summary>1 to 25; 1 where it is left out.</summary>
    public int? MaxValues { get; init; }

    /// <summary>Not allowed in a modal.</summary>
    public bool? Disabled { get; init; }

    /// <summary>Only in a modal; true where it is left out.</summary>
    public bool? Required { get; init; }
}

/// <summary>A menu of 1 to 25 texts.</summary>
public sealed record StringSelect : SelectMenu
{
    public override ComponentType Type => ComponentType.StringSelect;

    public required IReadOnlyList<SelectOption> Options { get; init; }
}

/// <summary>A choice of a <see cref="StringSelect"/>.</summary>
public sealed record SelectOption(string Label, string Value)
{
    public string? Description { get; init; }

    public ComponentEmoji? Emoji { get; init; }

    public bool? Default { get; init; }
}

/// <summary>A menu of the guild's roles.</summary>
public sealed record RoleSelect : SelectMenu
{
    public override ComponentType Type => ComponentType.RoleSelect;

    public IReadOnlyList<SelectDefaultValue>? DefaultValues { get; init; }
}

/// <summary>A menu of the guild's channels.</summary>
public sealed record ChannelSelect : SelectMenu
{
    public override ComponentType Type => ComponentType.ChannelSelect;

    public IReadOnlyList<ChannelType>? ChannelTypes { get; init; }

    public IReadOnlyList<SelectDefaultValue>? DefaultValues { get; init; }
}

/// <summary>What a menu of roles or channels shows as chosen.</summary>
public sealed record SelectDefaultValue
{
    private SelectDefaultValue(Snowflake id, string type) => (Id, Type) = (id, type);

    public Snowflake Id { get; }

    public string Type { get; }

    public static SelectDefaultValue Role(Snowflake id) => new(id, "role");

    public static SelectDefaultValue Channel(Snowflake id) => new(id, "channel");
}
