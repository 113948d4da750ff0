namespace DramaBot.Discord.Guilds;

/// <summary>A role of a guild.</summary>
public sealed record Role
{
    public Snowflake Id { get; init; }

    public string? Name { get; init; }

    public Permissions? Permissions { get; init; }

    public bool? Managed { get; init; }

    public bool? Mentionable { get; init; }

    public RoleTags? Tags { get; init; }
}
