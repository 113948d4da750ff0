namespace DramaBot.Knowledge.Titles;

/// <summary>From a 64-bit hash to the ordinals that have it: two sorted arrays.</summary>
internal sealed class HashIndex
{
    private readonly ulong[] _keys;
    private readonly int[] _values;

    private HashIndex(ulong[] keys, int[] values)
    {
        _keys = keys;
        _values = values;
    }

    public static HashIndex Build(ulong[] hashes)
    {
        var values = new int[hashes.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = i;

        return Build(hashes, values);
    }

    public static HashIndex Build(ulong[] keys, int[] values)
    {
        Array.Sort(keys, values);
        return new HashIndex(keys, values);
    }

    public ReadOnlySpan<int> Find(ulong key)
    {
        int at = Array.BinarySearch(_keys, key);
        if (at < 0)
            return [];

        int from = at;
        while (from > 0 && _keys[from - 1] == key)
            from--;

        int to = at + 1;
        while (to < _keys.Length && _keys[to] == key)
            to++;

        return _values.AsSpan(from, to - from);
    }
}
