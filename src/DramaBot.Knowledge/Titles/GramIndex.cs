using System.Numerics;

namespace DramaBot.Knowledge.Titles;

/// <summary>
/// Which names hold which triples of neighbouring symbols (postings in one array, as in a sparse matrix by rows), for finding names
/// that share much with a query without looking at the rest. Whole words count as features too, and a word that no name has is looked up
/// by its deletions (after Wolf Garbe's SymSpell), for a short word with a typo in it shares few triples with the right one.
/// </summary>
internal sealed class GramIndex
{
    private readonly uint[] _keys;
    private readonly int[] _slots;
    private readonly int[] _offsets;
    private readonly int[] _postings;
    private readonly byte[] _weights;
    // Marks the key of a whole word; triples take 21 bits.
    private const uint WordMark = 0x80000000;

    // A word is worth more than the triples in it: it also says where they begin and end.
    private const int WordFactor = 2;

    private const int MostFeatures = SymbolText.MaxLength + 2 + (2 * SymbolText.MaxWords);
    private const int ShortestMisspelled = 4;
    private const int LongestMisspelled = 24;

    private readonly bool _firmOnly;
    private readonly Channel _channel;
    private readonly HashIndex _misspellings;

    private GramIndex(Channel channel, bool firmOnly, HashIndex misspellings, uint[] keys, int[] slots, int[] offsets, int[] postings)
    {
        _misspellings = misspellings;
        _channel = channel;
        _firmOnly = firmOnly;
        _keys = keys;
        _slots = slots;
        _offsets = offsets;
        _postings = postings;
        _weights = new byte[offsets.Length - 1];
        for (int i = 0; i < keys.Length; i++)
        {
            if (slots[i] < 0)
                continue;

            double weight = 8 + (8 * Math.Log2((channel.Count + 1.0) / (offsets[slots[i] + 1] - offsets[slots[i]])));
            _weights[slots[i]] = (byte)Math.Min(255, keys[i] >= WordMark ? WordFactor * weight : weight);
        }
    }

    /// <summary>Writes the triples of a spelling, its edges padded; with <paramref name="firmOnly"/> only consonant classes count.</summary>
    public static int Write(ReadOnlySpan<byte> symbols, bool firmOnly, Span<uint> grams)
    {
        int count = 0;
        uint window = Symbols.Edge;
        int seen = 0;
        foreach (byte symbol in symbols)
        {
            if (firmOnly && !SoundFold.IsFirm(symbol))
                continue;

            window = ((window << 7) | (firmOnly ? SoundFold.Coarse(symbol) : symbol)) & 0x1FFFFF;
            seen++;

            // One symbol alone says nothing by sound; as typed it is the start of a name.
            if (count < grams.Length && (seen > 1 || !firmOnly))
                grams[count++] = window;
        }

        if (seen > 1 && count < grams.Length)
            grams[count++] = (window << 7) & 0x1FFFFF;
        else if (seen == 1 && firmOnly)
            grams[count++] = (window << 7) & 0x1FFFFF;

        return count;
    }

    public static GramIndex Build(Channel channel, bool firmOnly)
    {
        var dense = new Dictionary<uint, int>();
        var counts = new List<int>();
        var lastOwner = new List<int>();
        var sequence = new List<int>();
        var owners = new List<int>();
        var deletionKeys = new List<ulong>();
        var deletionWords = new List<int>();
        Span<uint> grams = stackalloc uint[MostFeatures];
        for (int i = 0; i < channel.Count; i++)
        {
            NameView name = channel.View(i);
            int count = Write(name.Symbols, firmOnly, grams);
            int triples = count;
            for (int word = 0; word < name.WordCount; word++)
                grams[count++] = KeyOf(name.Word(word));

            for (int at = 0; at < count; at++)
            {
                uint gram = grams[at];
                ref int id = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(dense, gram, out bool known);
                if (!known)
                {
                    id = counts.Count;
                    counts.Add(0);
                    lastOwner.Add(-1);
                    if (at >= triples && !firmOnly)
                        AddDeletions(name.Word(at - triples), id, deletionKeys, deletionWords);
                }

                if (lastOwner[id] == i)
                    continue;

                lastOwner[id] = i;
                counts[id]++;
                sequence.Add(id);
                owners.Add(i);
            }
        }

        var offsets = new int[counts.Count + 1];
        for (int i = 0; i < counts.Count; i++)
            offsets[i + 1] = offsets[i] + counts[i];

        int[] next = offsets[..^1];
        var postings = new int[sequence.Count];
        for (int i = 0; i < postings.Length; i++)
            postings[next[sequence[i]]++] = owners[i];

        (uint[] keys, int[] slots) = Table(dense);
        var misspellings = HashIndex.Build([.. deletionKeys], [.. deletionWords]);
        return new GramIndex(channel, firmOnly, misspellings, keys, slots, offsets, postings);
    }

    /// <summary>Adds up, per name, the weights of the triples and words it shares with the query; rare triples first, at most <paramref name="budget"/> postings.</summary>
    public void Collect(SymbolText query, int budget, GramHits hits)
    {
        Span<uint> grams = stackalloc uint[MostFeatures];
        Span<int> ids = stackalloc int[MostFeatures];
        Span<int> sizes = stackalloc int[MostFeatures];
        int count = Write(query.AllSymbols, _firmOnly, grams);
        for (int word = 0; word < query.WordCount; word++)
            grams[count++] = KeyOf(query.Word(word));

        int known = 0;
        foreach (uint gram in grams[..count])
        {
            int id = IdOf(gram);
            if (id < 0 || ids[..known].Contains(id))
                continue;

            ids[known++] = id;
        }

        for (int word = 0; word < query.WordCount && !_firmOnly; word++)
        {
            ReadOnlySpan<byte> typed = query.Word(word);
            if (typed.Length is >= ShortestMisspelled and <= LongestMisspelled && IdOf(KeyOf(typed)) < 0)
                known = AddCorrections(typed, ids, known);
        }

        for (int i = 0; i < known; i++)
            sizes[i] = _offsets[ids[i] + 1] - _offsets[ids[i]];

        sizes[..known].Sort(ids[..known]);
        hits.Start(_channel.Count);
        for (int i = 0; i < known; i++)
        {
            // The first lists are read whatever they cost: a query of common triples only must find something too.
            if (budget < sizes[i] && i > 1)
                break;

            budget -= sizes[i];
            hits.Add(_postings.AsSpan(_offsets[ids[i]], sizes[i]), _weights[ids[i]]);
        }
    }

    private int AddCorrections(ReadOnlySpan<byte> typed, Span<int> ids, int known)
    {
        Span<byte> less = stackalloc byte[LongestMisspelled];
        for (int skip = -1; skip < typed.Length; skip++)
        {
            foreach (int id in _misspellings.Find(Symbols.Hash(Without(typed, skip, less))))
            {
                if (known < ids.Length && !ids[..known].Contains(id))
                    ids[known++] = id;
            }
        }

        return known;
    }

    private static void AddDeletions(ReadOnlySpan<byte> word, int id, List<ulong> keys, List<int> words)
    {
        if (word.Length is < ShortestMisspelled or > LongestMisspelled)
            return;

        Span<byte> less = stackalloc byte[LongestMisspelled];
        for (int skip = -1; skip < word.Length; skip++)
        {
            keys.Add(Symbols.Hash(Without(word, skip, less)));
            words.Add(id);
        }
    }

    private static ReadOnlySpan<byte> Without(ReadOnlySpan<byte> word, int skip, Span<byte> buffer)
    {
        if (skip < 0)
            return word;

        word[..skip].CopyTo(buffer);
        word[(skip + 1)..].CopyTo(buffer[skip..]);
        return buffer[..(word.Length - 1)];
    }

    private static uint KeyOf(ReadOnlySpan<byte> word) => WordMark | (uint)(Symbols.Hash(word) >> 33);

    private int IdOf(uint gram)
    {
        int mask = _keys.Length - 1;
        int at = (int)(gram * 2654435761u >> 8) & mask;
        while (_slots[at] >= 0)
        {
            if (_keys[at] == gram)
                return _slots[at];

            at = (at + 1) & mask;
        }

        return -1;
    }

    private static (uint[] Keys, int[] Slots) Table(Dictionary<uint, int> dense)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, dense.Count * 2));
        var keys = new uint[size];
        var slots = new int[size];
        Array.Fill(slots, -1);
        foreach ((uint gram, int id) in dense)
        {
            int at = (int)(gram * 2654435761u >> 8) & (size - 1);
            while (slots[at] >= 0)
                at = (at + 1) & (size - 1);

            keys[at] = gram;
            slots[at] = id;
        }

        return (keys, slots);
    }
}
