using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/upcoming</c>: what comes next?</summary>
internal sealed class UpcomingCommand : AnsweringCommand
{
    public override ApplicationCommand Definition { get; } = CommandParts.ForEveryone("upcoming");
}
