using DramaBot.Discord.Guilds;
using DramaBot.Discord.Interactions;

namespace DramaBot.Chat.Subscribing;

/// <summary>A channel that somebody chose, with what the interaction says of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">What it is.</param>
/// <param name="GuildId">Its server, where that is said.</param>
/// <param name="Ours">What we may do in it; null where we are not in its server, or where nothing is said.</param>
/// <param name="Thread">Whether a thread is archived and locked.</param>
internal sealed record ChosenChannel(ulong Id, ChannelType Type, ulong? GuildId, Permissions? Ours, ThreadMetadata? Thread)
{
    /// <summary>Whether it is a thread, a forum's post included.</summary>
    public bool IsThread => Type is ChannelType.AnnouncementThread or ChannelType.PublicThread or ChannelType.PrivateThread;

    /// <summary>As people see it.</summary>
    public string Mention => $"<#{Id}>";

    /// <summary>The channel of the option, or the one that the command is typed in; null where neither is known.</summary>
    public static ChosenChannel? Of(Interaction interaction)
    {
        if (interaction.Data?.Option("channel") is not { } option)
            return Here(interaction);
        return option.Value?.AsSnowflake() is { } id && interaction.Data.Resolved?.Channels?.TryGetValue(id, out Channel? channel) == true ? Of(channel, channel.AppPermissions) : null;
    }

    /// <summary>The channel that an interaction happens in; null where that is not said.</summary>
    public static ChosenChannel? Here(Interaction interaction) =>
        interaction.Channel is { } here ? Of(here with { GuildId = here.GuildId ?? interaction.GuildId }, interaction.AppPermissions) : null;

    /// <summary>A channel as Discord describes it.</summary>
    public static ChosenChannel Of(Channel channel, Permissions? ours) => new(channel.Id, channel.Type, channel.GuildId?.Value, ours, channel.ThreadMetadata);
}
