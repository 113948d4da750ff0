using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DramaBot.Chat.Kept;

/// <summary>
/// Keeps what was made lately, in two halves: when the young one is full it becomes the old one, and what nobody has asked
/// for since the last time goes. Reading takes no lock.
/// </summary>
/// <param name="most">How many to keep at most.</param>
/// <param name="mostBytes">How large all of them may be together.</param>
internal sealed class RecentCache<TKey, TValue>(int most, long mostBytes)
    where TKey : notnull
{
    private volatile Half _young = new();
    private volatile Half _old = new();

    /// <summary>How many are kept.</summary>
    public int Count => _young.Entries.Count + _old.Entries.Count;

    /// <summary>What is kept under the key; asking keeps it longer.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_young.Entries.TryGetValue(key, out (TValue Value, int Bytes) entry))
        {
            value = entry.Value;
            return true;
        }

        if (_old.Entries.TryGetValue(key, out entry))
        {
            Add(key, entry.Value, entry.Bytes);
            value = entry.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Keeps a value for a while; what is larger than a half is not kept.</summary>
    public void Add(TKey key, TValue value, int bytes)
    {
        Half young = _young;
        if (bytes > mostBytes / 2 || !young.Entries.TryAdd(key, (value, bytes)))
            return;
        int count = Interlocked.Increment(ref young.Count);
        long size = Interlocked.Add(ref young.Bytes, bytes);
        // Whoever fills it turns it over; those who come a moment too late put theirs into what is old by then.
        if ((count >= most / 2 || size >= mostBytes / 2) && Interlocked.CompareExchange(ref _young, new Half(), young) == young)
            _old = young;
    }

    private sealed class Half
    {
        public int Count;
        public long Bytes;

        public ConcurrentDictionary<TKey, (TValue Value, int Bytes)> Entries { get; } = new();
    }
}
