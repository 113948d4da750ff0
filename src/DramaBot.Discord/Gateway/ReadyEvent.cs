using DramaBot.Discord.Guilds;

namespace DramaBot.Discord.Gateway;

/// <summary>A session has begun. It can come many times in one run, so nothing that is done once hangs on it.</summary>
public sealed record ReadyEvent : GatewayEvent
{
    public required string SessionId { get; init; }

    public required string ResumeGatewayUrl { get; init; }

    public required User User { get; init; }

    public Application? Application { get; init; }
}
