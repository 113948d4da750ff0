namespace DramaBot.Discord.Guilds;

/// <summary>A channel or thread, whole or as an interaction resolves it.</summary>
public sealed record Channel
{
    public Snowflake Id { get; init; }

    public ChannelType Type { get; init; }

    public Snowflake? GuildId { get; init; }

    public Snowflake? ParentId { get; init; }

    public string? Name { get; init; }

    public ThreadMetadata? ThreadMetadata { get; init; }

    /// <summary>What the person who chose the channel may do in it; only where an interaction resolves it.</summary>
    public Permissions? Permissions { get; init; }

    /// <summary>What we may do in it; only where an interaction resolves it and the bot's user is in the guild.</summary>
    public Permissions? AppPermissions { get; init; }

    public IReadOnlyList<ForumTag>? AvailableTags { get; init; }

    public long? Flags { get; init; }
}
