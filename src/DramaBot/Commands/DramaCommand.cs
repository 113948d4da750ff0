using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/drama</c>: what is it?</summary>
internal sealed class DramaCommand : AnsweringCommand
{
    public override ApplicationCommand Definition { get; } = CommandParts.ForEveryone("drama", CommandParts.Title());
}
