using DramaBot.Chat;
using DramaBot.Chat.Subscribing;
using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/subscriptions</c>: what a server is told where, and how it fares.</summary>
internal sealed class SubscriptionsCommand : ISlashCommand
{
    public ApplicationCommand Definition { get; } = CommandParts.ForManagers("subscriptions");

    public Task ExecuteAsync(CommandCall call, CancellationToken cancellationToken) => SubscriptionList.ShowAsync(call, cancellationToken);
}
