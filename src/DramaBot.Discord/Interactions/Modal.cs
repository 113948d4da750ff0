using DramaBot.Discord.Components;

namespace DramaBot.Discord.Interactions;

/// <summary>A form: 1 to 5 labels, each around an input.</summary>
public sealed record Modal(string CustomId, string Title, IReadOnlyList<MessageComponent> Components);
