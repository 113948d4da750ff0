using DramaBot.Chat;
using DramaBot.Chat.Subscribing;
using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/unfollow</c>: no more direct messages on a drama.</summary>
internal sealed class UnfollowCommand : ISlashCommand
{
    public ApplicationCommand Definition { get; } = CommandParts.ForEveryone("unfollow", CommandParts.Title());

    public Task ExecuteAsync(CommandCall call, CancellationToken cancellationToken) => UnfollowFlow.UnfollowAsync(call, call.Text("title"), cancellationToken);
}
