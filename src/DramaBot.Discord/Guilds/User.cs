using System.Text.Json.Serialization;

namespace DramaBot.Discord.Guilds;

/// <summary>An account.</summary>
public sealed record User
{
    public Snowflake Id { get; init; }

    public string? Username { get; init; }

    public string? GlobalName { get; init; }

    public bool? Bot { get; init; }

    /// <summary>The name that people see.</summary>
    [JsonIgnore]
    public string DisplayName => GlobalName ?? Username ?? Id.ToString();
}
