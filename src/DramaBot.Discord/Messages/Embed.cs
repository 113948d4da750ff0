namespace DramaBot.Discord.Messages;

/// <summary>A card in a message. Its limits stand in <see cref="DiscordLimits"/>.</summary>
public sealed record Embed
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Url { get; init; }

    /// <summary>0 to 0xFFFFFF.</summary>
    public int? Color { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public EmbedAuthor? Author { get; init; }

    public EmbedFooter? Footer { get; init; }

    public EmbedMedia? Image { get; init; }

    public EmbedMedia? Thumbnail { get; init; }

    public IReadOnlyList<EmbedField>? Fields { get; init; }
}
