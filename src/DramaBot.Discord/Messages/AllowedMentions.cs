using System.Text.Json.Serialization;

namespace DramaBot.Discord.Messages;

/// <summary>
/// Whom a message may ping: nobody, or roles that somebody with the right to do so chose. Every create and every edit
/// carries it, because Discord parses all mentions where it is left out, on an edit even those that the original forbade.
/// </summary>
public sealed record AllowedMentions
{
    private AllowedMentions(IReadOnlyList<Snowflake>? roles) => Roles = roles;

    /// <summary>Nobody is pinged.</summary>
    public static AllowedMentions None { get; } = new((IReadOnlyList<Snowflake>?)null);

    [JsonInclude]
    internal IReadOnlyList<string> Parse { get; } = [];

    public IReadOnlyList<Snowflake>? Roles { get; }

    [JsonInclude]
    internal bool RepliedUser { get; }

    /// <summary>These roles may be pinged, and nobody else; at most 100, as Discord limits it.</summary>
    public static AllowedMentions ForRoles(IReadOnlyList<Snowflake> roleIds) => roleIds.Count == 0 ? None : new([.. roleIds.Distinct()]);
}
