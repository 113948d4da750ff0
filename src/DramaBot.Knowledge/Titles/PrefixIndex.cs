namespace DramaBot.Knowledge.Titles;

/// <summary>The names of a channel from each of their words on, in the order of their symbols: what begins with a text lies side by side.</summary>
internal sealed class PrefixIndex
{
    private readonly Channel _channel;
    private readonly int[] _names;
    private readonly byte[] _offsets;

    public PrefixIndex(Channel channel)
    {
        _channel = channel;
        var names = new List<int>();
        var offsets = new List<byte>();
        for (int i = 0; i < channel.Count; i++)
        {
            NameView name = channel.View(i);
            for (int word = 0; word < name.WordCount; word++)
            {
                names.Add(i);
                offsets.Add(name.Starts[word]);
            }
        }

        // Sorting by the first eight symbols as one number settles most pairs without touching the names again.
        var keys = new ulong[names.Count];
        var order = new int[names.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
            keys[i] = Head(channel.SymbolsOf(names[i])[offsets[i]..]);
        }

        Array.Sort(keys, order);
        _names = [.. order.Select(i => names[i])];
        _offsets = [.. order.Select(i => offsets[i])];
        SortTies(keys);
    }

    /// <summary>The places of all that begins with the symbols.</summary>
    public (int From, int To) Range(ReadOnlySpan<byte> prefix) => (Bound(prefix, after: false), Bound(prefix, after: true));

    /// <summary>The ordinal in the channel of what stands at a place.</summary>
    public int NameAt(int place) => _names[place];

    /// <summary>True when the whole name, not only a later word of it, stands at the place.</summary>
    public bool IsStartAt(int place) => _offsets[place] == 0;

    private ReadOnlySpan<byte> SymbolsAt(int place) => _channel.SymbolsOf(_names[place])[_offsets[place]..];

    private static ulong Head(ReadOnlySpan<byte> symbols)
    {
        ulong head = 0;
        for (int i = 0; i < 8; i++)
            head = (head << 8) | (i < symbols.Length ? symbols[i] : 0UL);

        return head;
    }

    private void SortTies(ulong[] keys)
    {
        for (int from = 0; from < keys.Length;)
        {
            int to = from + 1;
            while (to < keys.Length && keys[to] == keys[from])
                to++;

            if (to - from > 1 && (keys[from] & 0xFF) != 0)
                SortRange(from, to);

            from = to;
        }
    }

    private void SortRange(int from, int to)
    {
        int[] places = [.. Enumerable.Range(from, to - from)];
        Array.Sort(places, (a, b) => SymbolsAt(a).SequenceCompareTo(SymbolsAt(b)));
        int[] names = [.. places.Select(place => _names[place])];
        byte[] offsets = [.. places.Select(place => _offsets[place])];
        names.CopyTo(_names, from);
        offsets.CopyTo(_offsets, from);
    }

    private int Bound(ReadOnlySpan<byte> prefix, bool after)
    {
        (int low, int high) = (0, _names.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            ReadOnlySpan<byte> symbols = SymbolsAt(middle);
            int compared = symbols[..Math.Min(symbols.Length, prefix.Length)].SequenceCompareTo(prefix);
            if (compared < 0 || (compared == 0 && after))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
