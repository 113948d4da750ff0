using DramaBot.Chat;
using DramaBot.Chat.Subscribing;
using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/unsubscribe</c>: ends what a channel is told.</summary>
internal sealed class UnsubscribeCommand : ISlashCommand
{
    public ApplicationCommand Definition { get; } = CommandParts.ForManagers(
        "unsubscribe", CommandParts.Channel(), CommandParts.Title() with { Required = null }, CommandParts.SuggestedText("network", 60));

    public Task ExecuteAsync(CommandCall call, CancellationToken cancellationToken) => UnsubscribeFlow.StartAsync(call, cancellationToken);
}
