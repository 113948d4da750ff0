using System.Numerics;

namespace DramaBot.Knowledge.Titles;

/// <summary>
/// The cheapest way to pair the words of a query with those of a name, whatever their order; words left over on either side cost what they say.
/// Reused between calls.
/// </summary>
internal sealed class WordAligner
{
    private const int None = -1;

    private readonly CharAligner _chars;
    private readonly int[] _costs = new int[SymbolText.MaxWords * SymbolText.MaxWords];
    private readonly int[] _pairOf = new int[SymbolText.MaxWords];
    private readonly bool[] _taken = new bool[SymbolText.MaxWords];
    private readonly bool[] _joined = new bool[SymbolText.MaxWords];

    public WordAligner(CharAligner chars) => _chars = chars;

    /// <summary>The cost of the query as a writing of the name.</summary>
    public int Cost(SymbolText query, in NameView name, EditCosts costs, int bound)
    {
        int queryWords = query.WordCount;
        int nameWords = name.WordCount;
        _pairOf.AsSpan(0, queryWords).Fill(None);
        _joined.AsSpan(0, queryWords).Clear();
        _taken.AsSpan(0, nameWords).Clear();
        int total = Join(query, name);
        for (int i = 0; i < queryWords; i++)
        {
            for (int j = 0; j < nameWords; j++)
                _costs[(i * SymbolText.MaxWords) + j] = _joined[i] || _taken[j] ? TitleCost.Infinite : Pair(query, i, name, j, costs);
        }

        total += Assign(queryWords, nameWords);
        return total >= bound ? total : total + Leftovers(query, name, bound) + Disorder(queryWords);
    }

    // The pairs in the order of their cost, each word once.
    private int Assign(int queryWords, int nameWords)
    {
        int total = 0;
        while (true)
        {
            int best = TitleCost.Infinite;
            (int bestQuery, int bestName) = (None, None);
            for (int i = 0; i < queryWords; i++)
            {
                if (_pairOf[i] != None || _joined[i])
                    continue;

                for (int j = 0; j < nameWords; j++)
                {
                    int cost = _costs[(i * SymbolText.MaxWords) + j];
                    if (cost < best && !_taken[j])
                        (best, bestQuery, bestName) = (cost, i, j);
                }
            }

            if (bestQuery == None)
                return total;

            _pairOf[bestQuery] = bestName;
            _taken[bestName] = true;
            total += best;
        }
    }

    private int Leftovers(SymbolText query, in NameView name, int bound)
    {
        int total = 0;
        bool queryContent = false;
        bool queryNumber = false;
        int longest = 0;
        for (int i = 0; i < query.WordCount; i++)
        {
            if (_pairOf[i] != None || _joined[i])
                continue;

            WordKind kind = query.Kinds[i];
            if (kind.HasAny(WordKind.Article))
                total += TitleCost.AddArticle;
            else if (kind.HasAny(WordKind.Filler))
                total += TitleCost.AddFiller;
            else if (kind.HasAny(WordKind.Stop))
                total += TitleCost.AddStop;
            else
            {
                total += TitleCost.AddWord + (query.Bits[i] * TitleCost.One);
                queryContent = true;
            }

            if (kind.HasAny(WordKind.Number))
            {
                queryNumber = true;
                longest = Math.Max(longest, query.Word(i).Length);
            }
        }

        if (total >= bound)
            return total;

        int dropped = 0;
        bool droppedContent = false;
        for (int j = 0; j < name.WordCount; j++)
        {
            if (_taken[j])
                continue;

            dropped += name.DropCost(j);
            droppedContent |= !name.IsSmall(j);
            WordKind kind = name.Kinds[j];
            if (kind.HasAny(WordKind.Number) && queryNumber)
                total += Math.Max(longest, name.Word(j).Length) > 1 ? TitleCost.Contradiction : 0;
            else if (queryContent && !kind.HasAny(WordKind.Article | WordKind.Stop))
            {
                total += TitleCost.Replace;
                queryContent = false;
            }
        }

        return total + Math.Min(dropped, TitleCost.DropMost) + (droppedContent ? TitleCost.DropAny : 0);
    }

    private int Disorder(int queryWords)
    {
        int total = 0;
        int before = None;
        for (int i = 0; i < queryWords; i++)
        {
            if (_pairOf[i] == None)
                continue;

            if (_pairOf[i] < before)
                total += TitleCost.Swap;

            before = _pairOf[i];
        }

        return Math.Min(total, 3 * TitleCost.Swap);
    }

    // "cha cha" for "chacha" and the reverse.
    private int Join(SymbolText query, in NameView name)
    {
        int total = 0;
        for (int i = 0; i < query.WordCount; i++)
        {
            for (int j = 0; j < name.WordCount && !_joined[i]; j++)
            {
                if (_taken[j])
                    continue;

                if (i + 1 < query.WordCount && !_joined[i + 1] && IsJoin(query.AllSymbols, query.Starts, i, name.Word(j)))
                {
                    _joined[i] = _joined[i + 1] = _taken[j] = true;
                    total += 6;
                }
                else if (j + 1 < name.WordCount && !_taken[j + 1] && IsJoin(name.Symbols, name.Starts, j, query.Word(i)))
                {
                    _joined[i] = _taken[j] = _taken[j + 1] = true;
                    total += 6;
                }
            }
        }

        return total;
    }

    private static bool IsJoin(ReadOnlySpan<byte> symbols, ReadOnlySpan<byte> starts, int first, ReadOnlySpan<byte> word)
    {
        int from = starts[first];
        int to = starts[first + 2];
        return to - from == word.Length && symbols[from..to].SequenceEqual(word);
    }

    private int Pair(SymbolText query, int i, in NameView name, int j, EditCosts costs)
    {
        ReadOnlySpan<byte> typed = query.Word(i);
        ReadOnlySpan<byte> wanted = name.Word(j);
        if (typed.SequenceEqual(wanted))
            return 0;

        if ((query.Kinds[i] | name.Kinds[j]).HasAny(WordKind.Number))
            return typed.Length > 1 && wanted.EndsWith(typed) && Symbols.IsDigit(wanted[0]) ? 12 : TitleCost.Infinite;

        bool hangul = typed[0] >= Symbols.FirstConsonant;
        int rest = name.Bits[j] * TitleCost.One / TitleCost.DropShare;
        if (wanted.StartsWith(typed) && (typed.Length >= 3 || (typed.Length == 2 && i == query.WordCount - 1)))
            return (i == query.WordCount - 1 ? TitleCost.DropRest : TitleCost.DropRest + 8) + (rest * (wanted.Length - typed.Length) / wanted.Length) + (hangul ? 0 : RealWord(query.Kinds[i]) / 2);

        if (typed.StartsWith(wanted))
        {
            int extra = typed.Length - wanted.Length;
            if (hangul && KoreanParticles.IsOne(typed[wanted.Length..]))
                return 12;

            if (!hangul && extra == 1 && typed[^1] == Symbols.Letter('s') && wanted.Length >= 3)
                return 10 + RealWord(query.Kinds[i]);
        }

        if (hangul && typed.Length >= 5 && wanted.EndsWith(typed))
            return 20 + (rest * (wanted.Length - typed.Length) / wanted.Length);

        return Typo(query, i, typed, wanted, costs);
    }

    private int Typo(SymbolText query, int i, ReadOnlySpan<byte> typed, ReadOnlySpan<byte> wanted, EditCosts costs)
    {
        int shorter = Math.Min(typed.Length, wanted.Length);
        if (shorter < 3 || Math.Abs(typed.Length - wanted.Length) > 2 || BitOperations.PopCount(query.MaskOf(i) ^ Symbols.Mask(wanted)) > 4)
            return TitleCost.Infinite;

        int most = shorter <= 4 ? 56 : shorter <= 7 ? 84 : 120;
        int cost = _chars.Whole(typed, wanted, costs, most);
        return cost >= most ? TitleCost.Infinite : cost + RealWord(query.Kinds[i]);
    }

    private static int RealWord(WordKind kind) => kind.HasAny(WordKind.Common) ? TitleCost.RealWord : 0;
}
