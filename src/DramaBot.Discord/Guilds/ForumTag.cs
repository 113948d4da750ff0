namespace DramaBot.Discord.Guilds;

/// <summary>A tag that posts of a forum can carry.</summary>
public sealed record ForumTag
{
    public Snowflake Id { get; init; }

    public string? Name { get; init; }
}
