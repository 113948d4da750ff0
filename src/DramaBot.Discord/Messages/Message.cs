using DramaBot.Discord.Components;
using DramaBot.Discord.Guilds;

namespace DramaBot.Discord.Messages;

/// <summary>A message as Discord sends it; only what a bot reads.</summary>
public sealed record Message
{
    public Snowflake Id { get; init; }

    public Snowflake ChannelId { get; init; }

    public Snowflake? GuildId { get; init; }

    public User? Author { get; init; }

    public GuildMember? Member { get; init; }

    public string? Content { get; init; }

    public MessageFlags? Flags { get; init; }

    public Snowflake? WebhookId { get; init; }

    public IReadOnlyList<User>? Mentions { get; init; }

    public IReadOnlyList<Snowflake>? MentionRoles { get; init; }

    public IReadOnlyList<Embed>? Embeds { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public IReadOnlyList<ReceivedComponent>? Components { get; init; }

    public MessageReference? MessageReference { get; init; }
}
