using DramaBot.Discord.Guilds;

namespace DramaBot.Chat.Subscribing;

/// <summary>
/// Who may change what a server is told. Discord hides the commands from others, but a server can give them to anybody, and
/// buttons are there for all who see a message: so it is checked with each interaction.
/// </summary>
internal static class Managers
{
    private const string NeedsServer = "That is about a server's channels, so it works in a server only. To get news by direct message, use `/follow`.";
    private const string NotHere = "I am not a member of this server, so I cannot post in it. Someone who manages it has to add me first: open my profile and choose *Add App*, then *Add to server*.";
    private const string NeedsRight = "Only members with the permission *Manage Server* can do that. Ask someone who manages this server. To get news by direct message, anybody can use `/follow`.";

    /// <summary>Why this person may not; null where he may.</summary>
    public static string? Refuse(CommandCall call) => call.Interaction switch
    {
        { GuildId: null } => NeedsServer,
        { Member.Permissions: { } rights } when rights.Allows(Permissions.ManageGuild) => call.GuildId is null ? NotHere : null,
        _ => NeedsRight,
    };
}
