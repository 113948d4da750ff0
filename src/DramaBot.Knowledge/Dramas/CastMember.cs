namespace DramaBot.Knowledge.Dramas;

/// <summary>Who plays whom.</summary>
public sealed record CastMember
{
    [SeedField("The actor, family name first.", Required = true, MaxLength = 80)]
    public string Actor { get; init; } = "";

    [SeedField("The character.", MaxLength = 80)]
    public string? Role { get; init; }
}
