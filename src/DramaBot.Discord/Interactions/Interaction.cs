using System.Text.Json.Serialization;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Messages;

namespace DramaBot.Discord.Interactions;

/// <summary>Something that a person did: a command, a keystroke in one, a button, a menu, a form.</summary>
public sealed record Interaction
{
    public required Snowflake Id { get; init; }

    public Snowflake ApplicationId { get; init; }

    public InteractionType Type { get; init; }

    /// <summary>What answers are sent with; a secret for fifteen minutes.</summary>
    public required string Token { get; init; }

    public InteractionData? Data { get; init; }

    public Snowflake? GuildId { get; init; }

    public Snowflake? ChannelId { get; init; }

    public Channel? Channel { get; init; }

    /// <summary>Who did it, in a guild.</summary>
    public GuildMember? Member { get; init; }

    /// <summary>Who did it, elsewhere.</summary>
    public User? User { get; init; }

    /// <summary>The message that the button or menu belongs to.</summary>
    public Message? Message { get; init; }

    /// <summary>What we may do where it happened.</summary>
    public Permissions? AppPermissions { get; init; }

    public string? Locale { get; init; }

    public string? GuildLocale { get; init; }

    public InteractionContextType? Context { get; init; }

    /// <summary>By kind of installation ("0" guild, "1" user), who installed the app. Without "0" the bot is not in the guild.</summary>
    public IReadOnlyDictionary<string, Snowflake>? AuthorizingIntegrationOwners { get; init; }

    public long? AttachmentSizeLimit { get; init; }

    /// <summary>Who did it, wherever it happened.</summary>
    [JsonIgnore]
    public User? Author => Member?.User ?? User;

    /// <summary>When it reached us, by the clock that only counts; see <see cref="TimeProvider.GetTimestamp"/>.</summary>
    [JsonIgnore]
    public long ReceivedTimestamp { get; internal set; }

    /// <summary>Never the token.</summary>
    public override string ToString() => $"Interaction {Id} ({Type} {Data?.Name ?? Data?.CustomId})";
}
