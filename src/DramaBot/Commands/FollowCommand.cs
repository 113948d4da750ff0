using DramaBot.Chat;
using DramaBot.Chat.Subscribing;
using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/follow</c>: news on one drama by direct message.</summary>
internal sealed class FollowCommand : ISlashCommand
{
    public ApplicationCommand Definition { get; } = CommandParts.ForEveryone("follow", CommandParts.Title());

    public Task ExecuteAsync(CommandCall call, CancellationToken cancellationToken) => FollowFlow.FollowAsync(call, call.Text("title"), cancellationToken);
}
