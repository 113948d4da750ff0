using System.Text.Json.Serialization;

namespace DramaBot.Discord.Components;

/// <summary>A question of a modal: a label around a text input or a select menu.</summary>
public sealed record Label : MessageComponent
{
    public override ComponentType Type => ComponentType.Label;

    /// <summary>The question itself. Discord calls it label, like its holder.</summary>
    [JsonPropertyName("label")]
    public required string Text { get; init; }

    public string? Description { get; init; }

    public required MessageComponent Component { get; init; }
}

/// <summary>A text field of a modal.</summary>
public sealed record TextInput : MessageComponent
{
    public override ComponentType Type => ComponentType.TextInput;

    public required string CustomId { get; init; }

    public TextInputStyle Style { get; init; } = TextInputStyle.Short;

    public string? Placeholder { get; init; }

    public string? Value { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public bool? Required { get; init; }
}

#pragma warning disable CA1720 // Identifiers should not contain type names: this is Discord's own name.
/// <summary>One line or many.</summary>
public enum TextInputStyle
{
    Short = 1,
    Paragraph = 2,
}
#pragma warning restore CA1720

/// <summary>Text between the questions of a modal.</summary>
public sealed record TextDisplay(string Content) : MessageComponent
{
    public override ComponentType Type => ComponentType.TextDisplay;
}
