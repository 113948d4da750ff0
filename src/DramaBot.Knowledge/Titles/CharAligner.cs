namespace DramaBot.Knowledge.Titles;

/// <summary>
/// The cheapest way to type a name, or a run of its words, so that the query comes out: a weighted edit distance with transpositions
/// (optimal string alignment) that ignores spaces. Reused between calls.
/// </summary>
internal sealed class CharAligner
{
    private readonly int[] _heads = new int[SymbolText.MaxLength + 1];
    private readonly int[] _tails = new int[SymbolText.MaxLength + 1];
    private int[] _before = new int[SymbolText.MaxLength + 1];
    private int[] _last = new int[SymbolText.MaxLength + 1];
    private int[] _row = new int[SymbolText.MaxLength + 1];

    /// <summary>The cost of the query as a part of the name; at least <paramref name="bound"/> when it is not below it.</summary>
    public int Part(ReadOnlySpan<byte> query, in NameView name, EditCosts costs, int bound)
    {
        int length = name.Symbols.Length;
        Skips(name);
        _heads.AsSpan(0, length + 1).CopyTo(_last);
        int cost = Run(query, name.Symbols, costs, bound);
        if (cost >= bound)
            return cost;

        int best = TitleCost.Infinite;
        for (int j = 1; j <= length; j++)
            best = Math.Min(best, _last[j] + _tails[j]);

        return best;
    }

    /// <summary>The cost of one word for another, whole.</summary>
    public int Whole(ReadOnlySpan<byte> query, ReadOnlySpan<byte> word, EditCosts costs, int bound)
    {
        _last[0] = 0;
        for (int j = 1; j <= word.Length; j++)
            _last[j] = _last[j - 1] + (j == 1 ? costs.First : 0) + costs.Gap[word[j - 1]];

        int cost = Run(query, word, costs, bound);
        return cost >= bound ? cost : _last[word.Length];
    }

    // What it costs to begin at, or to end before, each symbol of the name.
    private void Skips(in NameView name)
    {
        int length = name.Symbols.Length;
        int skipped = 0;
        bool any = false;
        for (int word = 0; word < name.WordCount; word++)
        {
            int from = name.Starts[word];
            int to = name.Starts[word + 1];
            int drop = name.DropCost(word);
            _heads[from] = skipped;
            for (int j = from + 1; j < to; j++)
            {
                // Korean compounds are written as one word: their second part may be all that is typed.
                bool syllable = Symbols.IsConsonant(name.Symbols[j]) && j + 1 < to && Symbols.IsVowel(name.Symbols[j + 1]);
                _heads[j] = syllable ? skipped + 20 + (drop * (j - from) / (to - from)) : TitleCost.Infinite;
            }

            if (!any && !name.IsSmall(word))
            {
                any = true;
                skipped += TitleCost.DropAny;
            }

            skipped = Math.Min(skipped + drop, TitleCost.DropMost + TitleCost.DropAny);
        }

        _heads[length] = TitleCost.Infinite;
        int left = 0;
        any = false;
        _tails[length] = 0;
        for (int word = name.WordCount - 1; word >= 0; word--)
        {
            int from = name.Starts[word];
            int to = name.Starts[word + 1];
            int drop = name.DropCost(word);
            for (int j = to - 1; j > from; j--)
                _tails[j] = left + TitleCost.DropRest + (drop * (to - j) / (to - from));

            if (!any && !name.IsSmall(word))
            {
                any = true;
                left += TitleCost.DropAny;
            }

            left = Math.Min(left + drop, TitleCost.TailMost + TitleCost.DropAny);
            _tails[from] = left;
        }
    }

    // The rows of the table; the last one is left in _last.
    private int Run(ReadOnlySpan<byte> query, ReadOnlySpan<byte> name, EditCosts costs, int bound)
    {
        ReadOnlySpan<byte> substitute = costs.Substitute;
        ReadOnlySpan<byte> gap = costs.Gap;
        for (int i = 1; i <= query.Length; i++)
        {
            byte typed = query[i - 1];
            byte typedBefore = i > 1 ? query[i - 2] : Symbols.Edge;
            ReadOnlySpan<byte> row = substitute.Slice(typed * Symbols.Count, Symbols.Count);
            int first = i == 1 ? costs.First : 0;
            int extra = (typed == typedBefore ? costs.Repeat : gap[typed]) + first;
            int[] last = _last;
            int[] current = _row;
            int[] before = _before;
            int left = last[0] + extra;
            current[0] = left;
            int least = left;
            byte nameBefore = Symbols.Edge;
            for (int j = 1; j <= name.Length; j++)
            {
                byte wanted = name[j - 1];
                int cost = last[j - 1];
                if (typed != wanted)
                    cost += row[wanted] + first;

                cost = Math.Min(cost, last[j] + extra);
                cost = Math.Min(cost, left + (wanted == nameBefore ? costs.Repeat : gap[wanted]));
                if (typed == nameBefore && typedBefore == wanted && typed != wanted && j > 1)
                    cost = Math.Min(cost, before[j - 2] + costs.Transpose + (i == 2 ? costs.First : 0));

                current[j] = left = cost;
                nameBefore = wanted;
                if (cost < least)
                    least = cost;
            }

            if (least >= bound)
                return least;

            (_before, _last, _row) = (last, current, before);
        }

        return 0;
    }
}
