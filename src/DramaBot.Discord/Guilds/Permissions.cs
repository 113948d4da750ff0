using System.Text.Json.Serialization;
using DramaBot.Discord.Json;

namespace DramaBot.Discord.Guilds;

/// <summary>The permission bits that a bot like this one asks for or checks; the others are kept as they come.</summary>
[Flags]
[JsonConverter(typeof(PermissionsConverter))]
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
    UseExternalEmojis = 1UL << 18,
    ManageRoles = 1UL << 28,
    ManageThreads = 1UL << 34,
    SendMessagesInThreads = 1UL << 38,
    UseExternalApps = 1UL << 50,
}
