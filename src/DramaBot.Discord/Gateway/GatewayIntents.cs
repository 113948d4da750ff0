namespace DramaBot.Discord.Gateway;

/// <summary>What the gateway sends. None that needs Discord's approval is listed.</summary>
[Flags]
public enum GatewayIntents
{
    None = 0,
    Guilds = 1 << 0,
    GuildMessages = 1 << 9,
    DirectMessages = 1 << 12,
}
