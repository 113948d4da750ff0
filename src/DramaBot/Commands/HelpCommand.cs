using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/help</c>: what is possible?</summary>
internal sealed class HelpCommand : AnsweringCommand
{
    public override ApplicationCommand Definition { get; } = CommandParts.ForEveryone("help");
}
