namespace DramaBot.Answers.Questions;

/// <summary>The key of a run of units, by the hash of Fowler, Noll and Vo (FNV-1a) over whole units: fit for taking in one unit after the other.</summary>
internal static class UnitHash
{
    /// <summary>The key of no units.</summary>
    public const ulong Seed = 14695981039346656037UL;

    private const ulong Prime = 1099511628211UL;

    /// <summary>The key with one more unit.</summary>
    public static ulong Mix(ulong hash, char unit) => (hash ^ unit) * Prime;

    /// <summary>The key of units.</summary>
    /// <param name="units">The units.</param>
    /// <param name="seed">The key of what stands before them.</param>
    public static ulong Of(ReadOnlySpan<char> units, ulong seed = Seed)
    {
        ulong hash = seed;
        foreach (char unit in units)
            hash = Mix(hash, unit);
        return hash;
    }
}
