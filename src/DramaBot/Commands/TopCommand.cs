using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/top</c>: which stand highest?</summary>
internal sealed class TopCommand : AnsweringCommand
{
    public override ApplicationCommand Definition { get; } = CommandParts.ForEveryone(
        "top",
        CommandParts.Choice("by", required: false, "ratings", "netflix", "votes"),
        CommandParts.Choice("broadcast", required: false, "cable", "terrestrial", "all"),
        CommandParts.OptionalText("network", 60),
        new ApplicationCommandOption { Type = ApplicationCommandOptionType.Integer, Name = "year", MinValue = 1956, MaxValue = 2100 },
        CommandParts.OptionalText("as_of", 20));
}
