using DramaBot.Knowledge.Titles;

namespace DramaBot.Rendering.Words;

/// <summary>Finds the words that a misspelt one is nearest to.</summary>
internal static class Spelling
{
    private const int LongestCompared = 60;

    /// <summary>The nearest, best first; none where none is near.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="candidates">What there is, with the names it goes by.</param>
    /// <param name="limit">The most to return.</param>
    public static IReadOnlyList<string> Nearest(string typed, IEnumerable<(string Value, IEnumerable<string> Names)> candidates, int limit)
    {
        string wanted = typed.Trim().ToLowerInvariant();
        if (wanted.Length is 0 or > LongestCompared)
            return [];
        return [.. candidates
            .Select(candidate => (candidate.Value, Distance: candidate.Names.Min(name => Judge(wanted, name.ToLowerInvariant()))))
            .Where(candidate => candidate.Distance <= Math.Max(1, wanted.Length / 2))
            .OrderBy(static candidate => candidate.Distance)
            .Select(static candidate => candidate.Value)
            .Distinct(StringComparer.Ordinal)
            .Take(limit)];
    }

    private static int Judge(string typed, string name) => name.StartsWith(typed, StringComparison.Ordinal) ? 0 : EditDistance.Between(typed, name);
}
