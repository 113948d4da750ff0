using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Seeds;

/// <summary>One drama's seed file, read: what it says, its names with their places, and what is wrong with it.</summary>
/// <param name="Path">The file, as the directory was given.</param>
/// <param name="Id">The drama's id.</param>
/// <param name="Drama">What it says; null where it could not be read. Only to be used where there are no problems.</param>
/// <param name="Names">The names it gives the drama, for finding collisions.</param>
/// <param name="Problems">What is wrong, by place.</param>
internal sealed record SeedFile(string Path, string Id, Drama? Drama, IReadOnlyList<SeedName> Names, IReadOnlyList<SeedProblem> Problems)
{
    /// <summary>What is stored of it; null where it is only checked, or not good.</summary>
    public DramaFacts? Facts { get; init; }
}

/// <summary>A name that a file gives a drama.</summary>
internal readonly record struct SeedName(string Name, bool IsAlias, SeedPlace Place);
