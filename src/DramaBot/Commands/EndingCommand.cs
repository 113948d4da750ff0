using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/ending</c>: how does it end? The spoiler stays behind a button.</summary>
internal sealed class EndingCommand : AnsweringCommand
{
    public override ApplicationCommand Definition { get; } = CommandParts.ForEveryone("ending", CommandParts.Title());
}
