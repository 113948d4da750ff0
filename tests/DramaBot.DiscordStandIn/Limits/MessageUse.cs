namespace DramaBot.DiscordStandIn.Limits;

/// <summary>Where a message body is sent to; what may be set differs.</summary>
internal enum MessageUse
{
    ChannelCreate,
    ChannelEdit,
    ForumPost,
    InteractionCreate,
    InteractionUpdate,
    OriginalEdit,
    Followup,
}
