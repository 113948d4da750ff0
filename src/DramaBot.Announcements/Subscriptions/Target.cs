namespace DramaBot.Announcements.Subscriptions;

/// <summary>Where messages go.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The channel's or the person's id; 0 for the terminal.</param>
/// <param name="GuildId">The channel's server; null for a person.</param>
/// <param name="ChannelType">Discord's number for the kind of channel; 0 where it is none.</param>
public sealed record Target(TargetKind Kind, ulong Id, ulong? GuildId = null, int ChannelType = 0)
{
    /// <summary>What is printed where there is no Discord.</summary>
    public static Target Terminal { get; } = new(TargetKind.Terminal, 0);

    /// <summary>A person's direct messages.</summary>
    public static Target Person(ulong userId) => new(TargetKind.Person, userId);

    /// <summary>A channel or thread of a server.</summary>
    public static Target Channel(ulong channelId, ulong guildId, int channelType) => new(TargetKind.Channel, channelId, guildId, channelType);
}

/// <summary>Kinds of targets; the values are stored.</summary>
public enum TargetKind
{
    Channel = 0,
    Person = 1,
    Terminal = 2,
}
