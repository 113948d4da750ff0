namespace DramaBot.Discord.Components;

/// <summary>A button: one with a custom id comes back as an interaction, one with an address opens it.</summary>
public sealed record Button : MessageComponent
{
    public override ComponentType Type => ComponentType.Button;

    public required ButtonStyle Style { get; init; }

    public string? Label { get; init; }

    public ComponentEmoji? Emoji { get; init; }

    public string? CustomId { get; init; }

    public string? Url { get; init; }

    public bool? Disabled { get; init; }

    /// <summary>A button that asks us.</summary>
    public static Button Action(string customId, string label, ButtonStyle style = ButtonStyle.Secondary) =>
        new() { Style = style, CustomId = customId, Label = label };

    /// <summary>A button that opens an address.</summary>
    public static Button Link(string url, string label) => new() { Style = ButtonStyle.Link, Url = url, Label = label };
}
