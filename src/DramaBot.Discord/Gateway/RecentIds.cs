namespace DramaBot.Discord.Gateway;

/// <summary>Remembers the last ids, since Discord may send an event twice. Used by one receive loop at a time.</summary>
internal sealed class RecentIds(int capacity)
{
    private readonly HashSet<ulong> _ids = new(capacity);
    private readonly ulong[] _order = new ulong[capacity];
    private int _next;

    /// <summary>False when the id was seen before.</summary>
    public bool Add(ulong id)
    {
        if (!_ids.Add(id))
            return false;
        if (_ids.Count > capacity)
            _ids.Remove(_order[_next]);
        _order[_next] = id;
        _next = (_next + 1) % capacity;
        return true;
    }
}
