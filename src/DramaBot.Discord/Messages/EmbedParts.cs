namespace DramaBot.Discord.Messages;

/// <summary>Who an embed is by.</summary>
public sealed record EmbedAuthor(string? Name)
{
    public string? Url { get; init; }

    public string? IconUrl { get; init; }
}

/// <summary>The small line below an embed.</summary>
public sealed record EmbedFooter(string? Text)
{
    public string? IconUrl { get; init; }
}

/// <summary>A picture of an embed: http, https or <c>attachment://name</c>.</summary>
public sealed record EmbedMedia(string? Url);

/// <summary>A name and a value of an embed.</summary>
public sealed record EmbedField(string? Name, string? Value, bool? Inline = null);
