using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/ratings</c>: how did it rate?</summary>
internal sealed class RatingsCommand : AnsweringCommand
{
    public override ApplicationCommand Definition { get; } = CommandParts.ForEveryone("ratings", CommandParts.Title(), CommandParts.OptionalText("as_of", 20));
}
