namespace DramaBot.Discord.Guilds;

/// <summary>Someone in a guild; <see cref="User"/> is left out where the payload names the user elsewhere.</summary>
public sealed record GuildMember
{
    public User? User { get; init; }

    public string? Nick { get; init; }

    public IReadOnlyList<Snowflake>? Roles { get; init; }

    /// <summary>What the member may do in the interaction's channel, overwrites included.</summary>
    public Permissions? Permissions { get; init; }
}
