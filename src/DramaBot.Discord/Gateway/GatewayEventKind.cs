namespace DramaBot.Discord.Gateway;

/// <summary>The events that are read; all others are skipped without being decoded.</summary>
internal enum GatewayEventKind
{
    None,
    Other,
    Ready,
    Resumed,
    InteractionCreate,
    MessageCreate,
    GuildCreate,
    GuildUpdate,
    GuildDelete,
    ChannelUpdate,
    ChannelDelete,
    ThreadDelete,
}
