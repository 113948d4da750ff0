using DramaBot.Knowledge.Seeds;

namespace DramaBot.Knowledge;

/// <summary>What a load came to.</summary>
/// <param name="Outcome">What happened.</param>
/// <param name="Revision">The revision that answers come from now, or null where there is none.</param>
/// <param name="Dramas">How many dramas it holds.</param>
/// <param name="Problems">What is wrong with the seeds, by file and place.</param>
public sealed record LoadReport(LoadOutcome Outcome, string? Revision, int Dramas, IReadOnlyList<SeedProblem> Problems);

/// <summary>How a load ended.</summary>
public enum LoadOutcome
{
    /// <summary>The seeds are those in memory.</summary>
    Unchanged,

    /// <summary>The stored index was made of these seeds and was read.</summary>
    Stored,

    /// <summary>The seeds were read and stored anew.</summary>
    Loaded,

    /// <summary>The seeds are broken; the last good revision stays.</summary>
    KeptLastGood,

    /// <summary>The seeds are as broken as the last time; the last good revision stays.</summary>
    StillBroken,

    /// <summary>The seeds are broken, and there is no earlier revision.</summary>
    Failed,
}
