using DramaBot.Chat;
using DramaBot.Chat.Subscribing;
using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/following</c>: which dramas somebody follows.</summary>
internal sealed class FollowingCommand : ISlashCommand
{
    public ApplicationCommand Definition { get; } = CommandParts.ForEveryone("following");

    public Task ExecuteAsync(CommandCall call, CancellationToken cancellationToken) => FollowFlow.ListAsync(call, cancellationToken);
}
