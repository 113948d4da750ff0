namespace DramaBot.Discord.Guilds;

/// <summary>Whether a thread can still be written to.</summary>
public sealed record ThreadMetadata
{
    public bool Archived { get; init; }

    public bool Locked { get; init; }
}
