namespace DramaBot.Discord.Gateway;

/// <summary>What it takes to go on with a session after its connection is gone.</summary>
/// <param name="SessionId">Discord's name for it.</param>
/// <param name="Sequence">The last event that was taken over.</param>
/// <param name="ResumeGatewayUrl">Where to resume; null when that address has failed.</param>
/// <param name="UserId">The bot's user, as READY is not sent again.</param>
/// <param name="ApplicationId">The application, likewise.</param>
/// <param name="SavedAt">When it was saved.</param>
public sealed record GatewaySession(
    string SessionId, long Sequence, string? ResumeGatewayUrl, Snowflake UserId, Snowflake ApplicationId, DateTimeOffset SavedAt)
{
    /// <summary>By guild, the role that Discord made for the bot; learned from events that are not sent again either.</summary>
    public IReadOnlyDictionary<Snowflake, Snowflake> BotRoles { get; init; } = new Dictionary<Snowflake, Snowflake>();

    /// <summary>By guild, its preferred locale, likewise.</summary>
    public IReadOnlyDictionary<Snowflake, string> Locales { get; init; } = new Dictionary<Snowflake, string>();

    /// <summary>Never the id, which together with a token is a key.</summary>
    public override string ToString() => $"session at {Sequence}";
}
