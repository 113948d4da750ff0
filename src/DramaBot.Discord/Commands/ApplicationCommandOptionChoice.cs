using DramaBot.Discord.Interactions;

namespace DramaBot.Discord.Commands;

/// <summary>A value to choose; name and text value of 1 to 100 code points.</summary>
public sealed record ApplicationCommandOptionChoice(string Name, OptionValue Value)
{
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }
}
