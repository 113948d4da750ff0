using DramaBot.Chat;
using DramaBot.Chat.Subscribing;
using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/subscribe</c>: tells a channel of news.</summary>
internal sealed class SubscribeCommand : ISlashCommand
{
    public ApplicationCommand Definition { get; } = CommandParts.ForManagers(
        "subscribe",
        CommandParts.Channel(),
        CommandParts.Title() with { Required = null },
        CommandParts.SuggestedText("network", 60),
        CommandParts.Choice("updates", required: false, "all", "renewal", "ratings", "events"),
        new ApplicationCommandOption { Type = ApplicationCommandOptionType.Role, Name = "role" },
        CommandParts.Choice("delivery", required: false, "instant", "daily", "weekly"),
        CommandParts.SuggestedText("time_zone", 60));

    public Task ExecuteAsync(CommandCall call, CancellationToken cancellationToken) => SubscribeFlow.StartAsync(call, cancellationToken);
}
