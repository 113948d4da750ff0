using System.Collections.Frozen;

namespace DramaBot.Knowledge.Titles;

/// <summary>The particles that Korean nouns take in a sentence.</summary>
internal static class KoreanParticles
{
    // Longest first: the first that fits is taken off.
    private static readonly string[] All =
        ["에서는", "이랑은", "에서", "이랑", "하고", "한테", "까지", "부터", "처럼", "보다", "으로", "에는", "이나", "은", "는", "이", "가", "을", "를", "의", "에", "랑", "와", "과", "도", "만", "로", "나", "야"];

    private static readonly FrozenSet<ulong> Hashes = All.Select(Hash).ToFrozenSet();

    /// <summary>The length of the particle a word ends with; 0 when there is none or nothing would be left.</summary>
    public static int LengthIn(ReadOnlySpan<char> word)
    {
        foreach (string particle in All)
        {
            if (word.Length > particle.Length && word.EndsWith(particle, StringComparison.Ordinal))
                return particle.Length;
        }

        return 0;
    }

    /// <summary>True when the keys type a particle and nothing else.</summary>
    public static bool IsOne(ReadOnlySpan<byte> keys) => keys.Length <= 9 && Hashes.Contains(Symbols.Hash(keys));

    private static ulong Hash(string particle)
    {
        Span<byte> keys = stackalloc byte[24];
        int length = 0;
        foreach (char unit in particle)
            length += Hangul.Decompose(unit, keys[length..]);

        return Symbols.Hash(keys[..length]);
    }
}
