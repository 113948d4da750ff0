using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Networks;

/// <summary>A broadcaster or platform.</summary>
public sealed record Network
{
    /// <summary>The name under which answers speak of it.</summary>
    [SeedField("The network's name: the entry's key.", Derived = true)]
    public string Name { get; init; } = "";

    [SeedField("How it reaches its viewers.", Required = true)]
    public BroadcastKind Kind { get; init; }

    [SeedField("Other names people use for it.", MaxLength = 60)]
    public IReadOnlyList<string> Names { get; init; } = [];
}
