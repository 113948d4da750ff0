namespace DramaBot.Knowledge.Titles;

/// <summary>Gathers the dramas that begin with what is typed, the best known first. Reused between calls.</summary>
internal sealed class PrefixCollector
{
    // A single letter begins a quarter of all names; that many are still read in far less than a keystroke.
    private const int MostRead = 60_000;

    private readonly List<(int Key, int Owner, int Name)> _found = [];
    private int[] _stamps = [];
    private int _stamp;

    public IReadOnlyList<(int Key, int Owner, int Name)> Found => _found;

    public void Start(int owners)
    {
        if (_stamps.Length < owners)
        {
            _stamps = new int[owners];
            _stamp = 0;
        }

        _stamp++;
        _found.Clear();
    }

    public bool Has(int owner) => _stamps[owner] == _stamp;

    /// <summary>
    /// Adds the dramas with a name that begins with the symbols, then those with a later word that does; at most <paramref name="limit"/>
    /// dramas are kept in all.
    /// </summary>
    public void Add(TitleData data, Channel channel, PrefixIndex index, ReadOnlySpan<byte> prefix, int limit, Func<int, bool>? accepts = null)
    {
        if (prefix.IsEmpty || _found.Count >= limit)
            return;

        int before = _found.Count;
        (int from, int to) = index.Range(prefix);
        to = Math.Min(to, from + MostRead);
        int owners = data.Ids.Length;
        for (int place = from; place < to; place++)
        {
            int spelling = index.NameAt(place);
            if (accepts is not null && !accepts(spelling))
                continue;

            int name = channel.NameOf(spelling);
            int owner = data.OwnerOf[name];
            if (Has(owner))
                continue;

            int key = data.Rank[owner] + (index.IsStartAt(place) ? 0 : owners);
            _found.Add((key, owner, name));
        }

        Keep(before, limit);
    }

    public void Add(int owner, int name)
    {
        if (Has(owner))
            return;

        _stamps[owner] = _stamp;
        _found.Add((0, owner, name));
    }

    // One place for each drama, its best; marked only now, for a drama is met by several names.
    private void Keep(int from, int limit)
    {
        _found.Sort(from, _found.Count - from, Comparer<(int Key, int Owner, int Name)>.Default);
        int kept = from;
        for (int i = from; i < _found.Count && kept < limit; i++)
        {
            if (Has(_found[i].Owner))
                continue;

            _stamps[_found[i].Owner] = _stamp;
            _found[kept++] = _found[i];
        }

        _found.RemoveRange(kept, _found.Count - kept);
    }
}
