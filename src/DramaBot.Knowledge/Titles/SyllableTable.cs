namespace DramaBot.Knowledge.Titles;

/// <summary>Names with Hangul, syllable by syllable, for what is typed of them by syllables: initial consonants and Korean abbreviations.</summary>
internal sealed class SyllableTable
{
    private const int NoMatch = TitleCost.Infinite;

    private readonly char[] _units;
    private readonly bool[] _wordStarts;
    private readonly int[] _starts;
    private readonly HashIndex _byFirst;

    public SyllableTable(List<char> units, List<bool> wordStarts, List<int> starts)
    {
        _units = [.. units];
        _wordStarts = [.. wordStarts];
        _starts = [.. starts];
        var firsts = new ulong[_starts.Length - 1];
        for (int i = 0; i < firsts.Length; i++)
            firsts[i] = _units[_starts[i]];

        _byFirst = HashIndex.Build(firsts);
    }

    public ReadOnlySpan<int> StartingWith(char unit) => _byFirst.Find(unit);

    /// <summary>
    /// The cost of an abbreviation made of a name's syllables in their order, the first one first (별그대 for 별에서 온 그대, 응팔 for 응답하라 1988).
    /// </summary>
    public int Abbreviation(ReadOnlySpan<char> query, int name)
    {
        ReadOnlySpan<char> units = _units.AsSpan(_starts[name], _starts[name + 1] - _starts[name]);
        ReadOnlySpan<bool> starts = _wordStarts.AsSpan(_starts[name], units.Length);
        if (query.Length >= units.Length || units[0] != query[0])
            return NoMatch;

        // Cheapest way to have matched the query so far with the last match at each unit of the name.
        Span<int> last = stackalloc int[units.Length];
        Span<int> next = stackalloc int[units.Length];
        last.Fill(NoMatch);
        last[0] = 0;
        for (int i = 1; i < query.Length; i++)
        {
            next.Fill(NoMatch);
            int reachable = NoMatch;
            for (int j = i; j < units.Length; j++)
            {
                reachable = Math.Min(reachable, j >= 2 ? last[j - 2] : NoMatch);
                if (!Says(units[j], query[i]))
                    continue;

                int adjacent = last[j - 1] + (starts[j] ? 0 : 4);
                int apart = reachable + (starts[j] ? 0 : char.IsAsciiDigit(units[j]) ? 6 : 18);
                next[j] = Math.Min(adjacent, apart);
            }

            next.CopyTo(last);
        }

        int best = NoMatch;
        int words = 0;
        for (int j = 0; j < units.Length; j++)
        {
            best = Math.Min(best, last[j]);
            words += starts[j] ? 1 : 0;
        }

        // Fewer syllables than words: more of the name is left unsaid.
        return best + (Math.Max(0, words - query.Length) * 6);
    }

    /// <summary>The cost of units of which lone consonants stand for syllables (ㅅㄹㅇ for 사랑의), at the start of a word of the name.</summary>
    public int Pattern(ReadOnlySpan<char> query, int name)
    {
        ReadOnlySpan<char> units = _units.AsSpan(_starts[name], _starts[name + 1] - _starts[name]);
        ReadOnlySpan<bool> starts = _wordStarts.AsSpan(_starts[name], units.Length);
        for (int from = 0; from + query.Length <= units.Length; from++)
        {
            if (starts[from] && Matches(query, units.Slice(from, query.Length)))
            {
                int rest = units.Length - from - query.Length;
                return (from == 0 ? 0 : 24) + (rest == 0 ? 0 : Math.Min(10 + (4 * rest), 40));
            }
        }

        return NoMatch;
    }

    private static bool Matches(ReadOnlySpan<char> query, ReadOnlySpan<char> units)
    {
        for (int i = 0; i < query.Length; i++)
        {
            bool same = query[i] == units[i]
                || (Hangul.IsLoneConsonant(query[i]) && Hangul.InitialConsonant(units[i]) == query[i])
                || (i == query.Length - 1 && IsBegun(query[i], units[i]));
            if (!same)
                return false;
        }

        return true;
    }

    // The syllable being typed: 부 on the way to 불.
    private static bool IsBegun(char typed, char wanted)
    {
        if (!Hangul.IsSyllable(typed) || !Hangul.IsSyllable(wanted))
            return false;

        Span<byte> some = stackalloc byte[6];
        Span<byte> all = stackalloc byte[6];
        int typedLength = Hangul.Decompose(typed, some);
        int wantedLength = Hangul.Decompose(wanted, all);
        return typedLength <= wantedLength && some[..typedLength].SequenceEqual(all[..typedLength]);
    }

    private static bool Says(char unit, char query) =>
        unit == query || (char.IsAsciiDigit(unit) && query == NumberWords.SinoDigit(unit));
}
