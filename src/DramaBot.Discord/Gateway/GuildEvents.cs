using System.Text.Json.Serialization;
using DramaBot.Discord.Guilds;

namespace DramaBot.Discord.Gateway;

/// <summary>The bot has joined a guild, or one has become available, or is reported at the start of a session.</summary>
public sealed record GuildCreateEvent : GatewayEvent
{
    public required Snowflake Id { get; init; }

    public bool? Unavailable { get; init; }

    public string? Name { get; init; }

    public string? PreferredLocale { get; init; }

    public IReadOnlyList<Role>? Roles { get; init; }
}

/// <summary>The bot was removed from a guild; or, where <see cref="Unavailable"/> is true, the guild is only out of order.</summary>
public sealed record GuildDeleteEvent : GatewayEvent
{
    public required Snowflake Id { get; init; }

    public bool? Unavailable { get; init; }
}

/// <summary>What happened to a channel or thread.</summary>
public enum ChannelEventKind
{
    Deleted,

    /// <summary>Its permissions may be others now.</summary>
    Updated,
}

/// <summary>A channel or thread was deleted or changed.</summary>
public sealed record ChannelEvent : GatewayEvent
{
    public required Snowflake Id { get; init; }

    public Snowflake? GuildId { get; init; }

    [JsonIgnore]
    public ChannelEventKind Kind { get; internal set; }
}
