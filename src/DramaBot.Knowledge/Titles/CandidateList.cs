namespace DramaBot.Knowledge.Titles;

/// <summary>The best reading of each drama met in one search. Reused between calls.</summary>
internal sealed class CandidateList
{
    private Candidate[] _items = new Candidate[64];
    private int[] _slotOf = [];
    private int[] _stamps = [];
    private int _stamp;
    private int _count;

    public Span<Candidate> Items => _items.AsSpan(0, _count);

    /// <summary>The cost of the best candidate.</summary>
    public int LeastCost { get; private set; }

    public int MostEvidence { get; private set; }

    public void Start(int owners)
    {
        if (_slotOf.Length < owners)
        {
            _slotOf = new int[owners];
            _stamps = new int[owners];
            _stamp = 0;
        }

        _stamp++;
        _count = 0;
        LeastCost = TitleCost.Infinite;
        MostEvidence = -TitleCost.Infinite;
    }

    public void Add(in Candidate candidate)
    {
        LeastCost = Math.Min(LeastCost, candidate.Cost);
        MostEvidence = Math.Max(MostEvidence, candidate.Evidence);
        if (_stamps[candidate.Owner] == _stamp)
        {
            ref Candidate known = ref _items[_slotOf[candidate.Owner]];
            bool better = candidate.IsWhole != known.IsWhole ? candidate.IsWhole : candidate.Evidence > known.Evidence;
            if (better)
                known = candidate;

            return;
        }

        if (_count == _items.Length)
            Array.Resize(ref _items, _items.Length * 2);

        _stamps[candidate.Owner] = _stamp;
        _slotOf[candidate.Owner] = _count;
        _items[_count++] = candidate;
    }

    /// <summary>Best first; the better known first where the evidence is the same.</summary>
    public void Sort(int[] rank) => Items.Sort((a, b) =>
        a.IsWhole != b.IsWhole ? b.IsWhole.CompareTo(a.IsWhole)
        : a.Evidence != b.Evidence ? b.Evidence.CompareTo(a.Evidence)
        : rank[a.Owner].CompareTo(rank[b.Owner]));
}
