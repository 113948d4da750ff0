using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/compare</c>: which did better?</summary>
internal sealed class CompareCommand : AnsweringCommand
{
    public override ApplicationCommand Definition { get; } = CommandParts.ForEveryone("compare", CommandParts.Title("first"), CommandParts.Title("second"));
}
