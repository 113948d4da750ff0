using System.Numerics;

namespace DramaBot.Answers.Questions.Phrases;

/// <summary>
/// Finds the word that questions are made of which a misspelt word stands for: "seaosn", "rattings", "endng". Only words of some
/// length are looked up, and only those that begin alike: short words are one letter from each other as they are.
/// </summary>
internal sealed class Speller
{
    private const int Shortest = 5;
    private const int LongEnoughForTwo = 8;
    private const int Longest = 24;
    private const int Letters = 26;
    private readonly Entry[][] _byFirst;

    public Speller(IEnumerable<string> words)
    {
        Entry[] entries = [.. words.Where(static word => word.Length is >= Shortest - 1 and <= Longest && word.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(static word => new Entry(word, MaskOf(word)))];
        _byFirst = [.. Enumerable.Range(0, Letters).Select(first => entries.Where(entry => entry.Word[0] - 'a' == first).ToArray())];
    }

    /// <summary>The word that was meant; null where none is near enough. The nearest wins, then the one of the same length, then the first of the alphabet.</summary>
    /// <param name="typed">The word as it was typed.</param>
    /// <param name="isEnglish">Whether the question is English: words of the others are nearer to each other, so only one slip is mended in them.</param>
    public string? Correct(ReadOnlySpan<char> typed, bool isEnglish = true)
    {
        if (typed.Length is < Shortest - 1 or > Longest || typed.IndexOfAnyExceptInRange('a', 'z') >= 0)
            return null;
        int most = isEnglish && typed.Length >= LongEnoughForTwo ? 2 : 1;
        uint mask = MaskOf(typed);
        string? best = null;
        int least = int.MaxValue;
        foreach (Entry entry in _byFirst[typed[0] - 'a'])
        {
            int longer = Math.Abs(entry.Word.Length - typed.Length);
            // Each slip changes at most one letter for another.
            if (longer > most || BitOperations.PopCount(entry.Mask ^ mask) > 2 * most)
                continue;
            // Of four letters only a pair that changed places: "wehn".
            bool isShort = Math.Min(entry.Word.Length, typed.Length) < Shortest;
            if (isShort && (longer > 0 || entry.Mask != mask))
                continue;
            int distance = Slips.Between(typed, entry.Word, most);
            // One letter for another makes a different word of a short one: "alice" is not "alive".
            if (longer == 0 && entry.Mask != mask && typed.Length <= Shortest)
                continue;
            int cost = (distance * 4) + longer;
            if (distance <= most && cost < least)
                (best, least) = (entry.Word, cost);
        }

        return best;
    }

    private static uint MaskOf(ReadOnlySpan<char> word)
    {
        uint mask = 0;
        foreach (char letter in word)
            mask |= 1U << (letter - 'a');
        return mask;
    }

    private readonly record struct Entry(string Word, uint Mask);
}
