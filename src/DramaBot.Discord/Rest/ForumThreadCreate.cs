using DramaBot.Discord.Messages;

namespace DramaBot.Discord.Rest;

/// <summary>A new post of a forum.</summary>
public sealed record ForumThreadCreate(string Name, MessageCreate Message)
{
    public IReadOnlyList<Snowflake>? AppliedTags { get; init; }

    /// <summary>Minutes: 60, 1440, 4320 or 10080.</summary>
    public int? AutoArchiveDuration { get; init; }
}
