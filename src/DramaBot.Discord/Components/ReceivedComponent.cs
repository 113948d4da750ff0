using System.Text.Json.Serialization;
using DramaBot.Discord.Json;

namespace DramaBot.Discord.Components;

/// <summary>
/// A component as it comes: of a message, or of a modal that somebody filled in. One shape holds every kind, so that a kind
/// that Discord adds tomorrow is read like any other.
/// </summary>
public sealed record ReceivedComponent
{
    public ComponentType Type { get; init; }

    public string? CustomId { get; init; }

    /// <summary>What was typed.</summary>
    [JsonConverter(typeof(LenientStringConverter))]
    public string? Value { get; init; }

    /// <summary>What was chosen.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>What a row holds.</summary>
    public IReadOnlyList<ReceivedComponent>? Components { get; init; }

    /// <summary>What a label holds.</summary>
    public ReceivedComponent? Component { get; init; }
}
