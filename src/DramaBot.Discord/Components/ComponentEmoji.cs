namespace DramaBot.Discord.Components;

/// <summary>An emoji of a button or option: a Unicode one has a name only.</summary>
public sealed record ComponentEmoji(string Name)
{
    public Snowflake? Id { get; init; }
}
