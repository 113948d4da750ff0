using DramaBot.Discord.Gateway;
using DramaBot.Discord.Interactions;

namespace DramaBot.Discord;

/// <summary>What the program does with what comes.</summary>
public sealed class DiscordHandlers
{
    /// <summary>Answers interactions; many at a time.</summary>
    public required InteractionHandler Interaction { get; init; }

    /// <summary>Answers messages that mention the bot; a few at a time. Null leaves them alone.</summary>
    public Func<MessageCreateEvent, CancellationToken, Task>? Mention { get; init; }

    /// <summary>Takes note of all other events; one after the other.</summary>
    public Func<GatewayEvent, CancellationToken, Task>? Event { get; init; }

    /// <summary>Words the reply to somebody whose interaction failed.</summary>
    public InteractionErrorReply? ErrorReply { get; init; }
}
