namespace DramaBot.Discord.Guilds;

/// <summary>Whose role a managed role is.</summary>
public sealed record RoleTags
{
    public Snowflake? BotId { get; init; }
}
