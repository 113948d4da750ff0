namespace DramaBot.DiscordStandIn.Guilds;

/// <summary>Permission bits that a bot like ours meets.</summary>
[Flags]
public enum Permissions : ulong
{
    None = 0,
    Administrator = 1UL << 3,
    ManageChannels = 1UL << 4,
    ManageGuild = 1UL << 5,
    ViewChannel = 1UL << 10,
    SendMessages = 1UL << 11,
    ManageMessages = 1UL << 13,
    EmbedLinks = 1UL << 14,
    AttachFiles = 1UL << 15,
    ReadMessageHistory = 1UL << 16,
    MentionEveryone = 1UL << 17,
    UseApplicationCommands = 1UL << 31,
    ManageThreads = 1UL << 34,
    SendMessagesInThreads = 1UL << 38,
    UseExternalApps = 1UL << 50,

    /// <summary>What the bot's invitation asks for.</summary>
    BotInvite = ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory | SendMessagesInThreads,

    /// <summary>What anyone on a server usually may.</summary>
    Member = ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory | SendMessagesInThreads | UseApplicationCommands | UseExternalApps,

    ServerManager = Member | ManageGuild | ManageChannels,
}
