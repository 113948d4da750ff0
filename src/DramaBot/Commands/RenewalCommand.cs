using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/renewal</c>: will there be a further season?</summary>
internal sealed class RenewalCommand : AnsweringCommand
{
    public override ApplicationCommand Definition { get; } = CommandParts.ForEveryone("renewal", CommandParts.Title());
}
