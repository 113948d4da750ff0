using System.Numerics;
using System.Runtime.CompilerServices;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>
/// Whole names a slip or two away from a stretch of a question: "love sout", "kngdom", "heavenly ever affter". Names are kept by
/// their first unit and their length, so that a stretch is compared with a handful of them.
/// </summary>
internal sealed class NearNames
{
    private const int Shortest = 5;
    private const int LongEnoughToBePlain = 12;
    private const int LongEnoughForTwo = 11;
    private const int LongEnoughForTwoOfWords = 16;
    private const int Longest = 40;
    private const int MostWords = 8;
    private const int LongestGiven = 10;
    private static readonly ConditionalWeakTable<KnowledgeSnapshot, NearNames> Of = [];

    private readonly Dictionary<int, List<Name>> _names = [];

    private NearNames(KnowledgeSnapshot snapshot)
    {
        var folded = new FoldedText();
        for (int ordinal = 0; ordinal < snapshot.Count; ordinal++)
        {
            TitleEntry entry = snapshot.NamesOf(ordinal);
            foreach (string? name in (IEnumerable<string?>)[entry.Title, entry.NativeTitle, entry.RomanizedTitle, .. entry.Aliases])
            {
                folded.Read(name ?? "");
                if (folded.Units.Length is < Shortest or > Longest)
                    continue;
                int key = KeyOf(folded.Units[0], folded.Units.Length);
                if (!_names.TryGetValue(key, out List<Name>? alike))
                    _names.Add(key, alike = []);
                alike.Add(new Name(folded.Units.ToString(), MaskOf(folded.Units), ordinal, name!));
            }
        }
    }

    /// <summary>The names of a snapshot; gathered when the first question needs them.</summary>
    public static NearNames In(KnowledgeSnapshot snapshot) => Of.GetValue(snapshot, static snapshot => new NearNames(snapshot));

    /// <summary>The stretch that is nearest to a name, with what the name means; null where none is near enough.</summary>
    public (int First, int Last, TitleSearch Search)? Find(QuestionText text, KnowledgeSnapshot snapshot)
    {
        FoldedText words = text.Words;
        (int First, int Last, Name Name, int Cost)? best = null;
        bool shared = false;
        for (int first = 0; first < words.Words.Length; first++)
        {
            int start = words.Words[first].Start;
            bool strange = false;
            for (int last = first; last < words.Words.Length && last - first < MostWords && !text.IsMarked(last); last++)
            {
                int end = words.Words[last].Start + words.Words[last].Length;
                // "a place in itaewon, a class above": no title has a pause in its midst that was not typed.
                if (end - start > Longest + 1 || (last > first && text.Clauses.IsFirst(last)))
                    break;
                strange |= IsStrange(text, last);
                if (end - start < Shortest - 1 || (!strange && end - start < LongEnoughToBePlain))
                    continue;
                // "kara sevda": behind one word that is nearly a name, another that nothing explains makes something else of both.
                if (first == last && last + 1 < words.Words.Length && IsStrange(text, last + 1))
                    continue;
                // "mo tae-gu": two syllables with a hyphen are somebody's name.
                if (last == first + 1 && words.Words[last].Hyphenated && end - start <= LongestGiven)
                    continue;
                ReadOnlySpan<char> typed = WithoutParticle(words.Units[start..end]);
                Nearest(typed, MostSlips(typed.Length, strange), (first, last), ref best, ref shared);
            }
        }

        if (best is not { } found || shared)
            return null;
        return (found.First, found.Last, new TitleSearch([new TitleMatch(found.Name.Ordinal, snapshot.NamesOf(found.Name.Ordinal).Id, 1, found.Name.Written)], true, null));
    }

    private static bool IsStrange(QuestionText text, int word) =>
        !text.IsMarked(word) && text.CoverOfWord(word) == QuestionText.Cover.Unknown && CommonWords.BitsOf(text.Words.Word(word)) < 0;

    private void Nearest(ReadOnlySpan<char> typed, int most, (int First, int Last) at, ref (int First, int Last, Name Name, int Cost)? best, ref bool shared)
    {
        uint mask = MaskOf(typed);
        for (int length = typed.Length - most; length <= typed.Length + most; length++)
        {
            if (!_names.TryGetValue(KeyOf(typed[0], length), out List<Name>? alike))
                continue;
            foreach (Name name in alike)
            {
                if (BitOperations.PopCount(name.Mask ^ mask) > 2 * most)
                    continue;
                int slips = Slips.Between(typed, name.Units, most);
                // A name as it is written was looked up already, and not meant.
                if (slips > most || slips == 0)
                    continue;
                // Of equally many slips the longer name is the surer.
                int cost = (slips * 2 * Longest) - name.Units.Length;
                if (best is null || cost < best.Value.Cost)
                    (best, shared) = ((at.First, at.Last, name, cost), false);
                else if (cost == best.Value.Cost && name.Ordinal != best.Value.Name.Ordinal)
                    shared = true;
            }
        }
    }

    // Words that all are words may be meant as they are typed: one slip, except in long names ("while u were sleeping").
    private static int MostSlips(int length, bool strange) => length >= (strange ? LongEnoughForTwo : LongEnoughForTwoOfWords) ? 2 : 1;

    private static ReadOnlySpan<char> WithoutParticle(ReadOnlySpan<char> typed)
    {
        int particle = Hangul.Is(typed[^1]) ? KoreanParticles.LengthIn(typed) : 0;
        return typed.Length - particle >= Shortest - 1 ? typed[..^particle] : typed;
    }

    private static int KeyOf(char first, int length) => (first << 8) | length;

    private static uint MaskOf(ReadOnlySpan<char> units)
    {
        uint mask = 0;
        foreach (char unit in units)
            mask |= 1U << (unit & 31);
        return mask;
    }

    /// <summary>A name.</summary>
    /// <param name="Units">As it is compared.</param>
    /// <param name="Mask">Which units it has, roughly.</param>
    /// <param name="Ordinal">The drama.</param>
    /// <param name="Written">As it is written.</param>
    private readonly record struct Name(string Units, uint Mask, int Ordinal, string Written);
}
