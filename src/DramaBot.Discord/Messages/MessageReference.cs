namespace DramaBot.Discord.Messages;

/// <summary>Which message another one answers; a question that has been deleted does not fail the answer.</summary>
public sealed record MessageReference
{
    public Snowflake? MessageId { get; init; }

    public Snowflake? ChannelId { get; init; }

    public Snowflake? GuildId { get; init; }

    public bool? FailIfNotExists { get; init; }

    /// <summary>A reference for a reply.</summary>
    public static MessageReference ReplyTo(Snowflake messageId) => new() { MessageId = messageId, FailIfNotExists = false };
}
