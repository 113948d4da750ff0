namespace DramaBot.Discord.Guilds;

/// <summary>Our own application, as <c>GET /applications/@me</c> describes it.</summary>
public sealed record Application
{
    public Snowflake Id { get; init; }

    public string? Name { get; init; }

    public User? Bot { get; init; }

    public long? Flags { get; init; }

    /// <summary>Not null means that Discord posts interactions there and the gateway gets none.</summary>
    public string? InteractionsEndpointUrl { get; init; }

    public int? ApproximateGuildCount { get; init; }
}
