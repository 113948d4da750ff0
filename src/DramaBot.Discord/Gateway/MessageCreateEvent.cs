using System.Globalization;
using System.Text.Json.Serialization;
using DramaBot.Discord.Guilds;

namespace DramaBot.Discord.Gateway;

/// <summary>A person's message that mentions the bot (by name, or by the role that Discord made for it), or that was written to it directly.</summary>
public sealed record MessageCreateEvent : GatewayEvent
{
    public required Snowflake Id { get; init; }

    public required Snowflake ChannelId { get; init; }

    /// <summary>Null in a direct message.</summary>
    public Snowflake? GuildId { get; init; }

    public User? Author { get; init; }

    public Snowflake? WebhookId { get; init; }

    public string? Content { get; init; }

    public IReadOnlyList<User>? Mentions { get; init; }

    public IReadOnlyList<Snowflake>? MentionRoles { get; init; }

    /// <summary>The bot's own id, to find the mention in the text.</summary>
    [JsonIgnore]
    public Snowflake BotUserId { get; internal set; }

    /// <summary>The role that Discord made for the bot in this guild, where it is known.</summary>
    [JsonIgnore]
    public Snowflake? BotRoleId { get; internal set; }

    /// <summary>The guild's preferred locale, where it is known.</summary>
    [JsonIgnore]
    public string? GuildLocale { get; internal set; }

    /// <summary>Whether the mention stands in the text; a reply that pings has none there.</summary>
    public bool MentionsInText() => MentionTexts().Any(text => Content?.Contains(text, StringComparison.Ordinal) == true);

    /// <summary>The text without the mentions of the bot.</summary>
    public string ContentWithoutMention() =>
        MentionTexts().Aggregate(Content ?? "", static (content, text) => content.Replace(text, " ", StringComparison.Ordinal)).Trim();

    private IEnumerable<string> MentionTexts()
    {
        string user = BotUserId.Value.ToString(CultureInfo.InvariantCulture);
        yield return $"<@{user}>";
        yield return $"<@!{user}>";
        if (BotRoleId is { } role)
            yield return string.Create(CultureInfo.InvariantCulture, $"<@&{role.Value}>");
    }
}
