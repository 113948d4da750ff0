using DramaBot.Discord.Guilds;
using DramaBot.Discord.Interactions;

namespace DramaBot.Chat.Subscribing;

/// <summary>Whether a role can be pinged with news; where not, in words why and how to mend it.</summary>
internal static class RoleRules
{
    /// <summary>Why the role of a command's option cannot be pinged; null where it can, or where none was chosen.</summary>
    public static string? Refuse(Interaction interaction, ulong guildId, ChosenChannel channel, out ulong? roleId)
    {
        roleId = null;
        if (interaction.Data?.Option("role") is not { } option)
            return null;
        if (option.Value?.AsSnowflake() is not { } id || interaction.Data.Resolved?.Roles?.TryGetValue(id, out Role? role) != true || role is null)
            return "Discord did not tell me about that role. Please choose it from the list that appears while you type.";
        roleId = id.Value;
        if (IsEveryone(id.Value, guildId))
            return Everyone;
        if (role.Managed == true)
            return $"<@&{id}> belongs to a bot or an integration, so nobody can choose to have it or not. Please make a role for news, let people pick it, and name that one. Nothing was stored.";
        return role.Mentionable == true || channel.Ours?.Allows(Permissions.MentionEveryone) == true
            ? null
            : $"I cannot ping <@&{id}>. To mend it, open *Server Settings*, then *Roles*, choose the role and turn on *Allow anyone to @mention this role*; then use the command again. Nothing was stored.";
    }

    /// <summary>What is said to whoever wants everybody pinged.</summary>
    public const string Everyone = "I never ping @\u200beveryone. Please make a role for news that people can pick, and name that one. Nothing was stored.";

    /// <summary>Whether a role is the one that all have: its id is the server's.</summary>
    public static bool IsEveryone(ulong roleId, ulong guildId) => roleId == guildId;
}
