using System.Text.Json.Serialization;

namespace DramaBot.Discord.Components;

/// <summary>A component to send. The type is a plain property and not a discriminator, so that reading never depends on it.</summary>
[JsonDerivedType(typeof(ActionRow))]
[JsonDerivedType(typeof(Button))]
[JsonDerivedType(typeof(StringSelect))]
[JsonDerivedType(typeof(RoleSelect))]
[JsonDerivedType(typeof(ChannelSelect))]
[JsonDerivedType(typeof(TextInput))]
[JsonDerivedType(typeof(TextDisplay))]
[JsonDerivedType(typeof(Label))]
public abstract record MessageComponent
{
    [JsonPropertyOrder(-1)]
    public abstract ComponentType Type { get; }
}
