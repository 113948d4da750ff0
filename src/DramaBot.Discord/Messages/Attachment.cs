namespace DramaBot.Discord.Messages;

/// <summary>A file of a message as the wire names it: in a request, <see cref="Id"/> is the number of the file part or of an attachment to keep.</summary>
public sealed record Attachment
{
    public Snowflake Id { get; init; }

    public string? Filename { get; init; }

    /// <summary>Alternative text.</summary>
    public string? Description { get; init; }
}
