using DramaBot.Knowledge.Networks;

namespace DramaBot.Knowledge.Seeds;

/// <summary>What reading a seeds folder came to.</summary>
/// <param name="Files">How many drama files there are.</param>
/// <param name="Networks">The networks.</param>
/// <param name="Problems">What is wrong, by file and place; empty for a good folder.</param>
/// <param name="Revision">A hash of every file's name and content.</param>
public sealed record SeedReport(int Files, IReadOnlyList<Network> Networks, IReadOnlyList<SeedProblem> Problems, string Revision)
{
    internal static SeedReport Failed(SeedProblem problem) => new(0, [], [problem], "");
}

/// <summary>How far reading has come.</summary>
/// <param name="Read">Files read.</param>
/// <param name="Files">Files in all.</param>
public readonly record struct SeedProgress(int Read, int Files);
