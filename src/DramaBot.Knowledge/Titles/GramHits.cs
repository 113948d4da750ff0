namespace DramaBot.Knowledge.Titles;

/// <summary>The names that share triples with a query, and how much. Reused between calls; empty between them.</summary>
internal sealed class GramHits
{
    private const int Buckets = 2048;
    private const int BucketWidth = 8;

    private readonly int[] _histogram = new int[Buckets];
    private ushort[] _sums = [];
    private int[] _touched = [];
    private int _count;
    private int _most;

    public void Start(int names)
    {
        if (_sums.Length < names)
        {
            _sums = new ushort[names];
            _touched = new int[names];
        }

        _count = 0;
        _most = 0;
    }

    public void Add(ReadOnlySpan<int> names, int weight)
    {
        ushort[] sums = _sums;
        int[] touched = _touched;
        int count = _count;
        int most = _most;
        foreach (int name in names)
        {
            int sum = sums[name];
            if (sum == 0)
                touched[count++] = name;

            sum += weight;
            sums[name] = (ushort)sum;
            if (sum > most)
                most = sum;
        }

        _count = count;
        _most = most;
    }

    /// <summary>Hands out the names that share most, best first, and empties itself.</summary>
    public int Take(Channel channel, Span<int> best, Span<int> keys)
    {
        // A name that shares less than a third of what the best one shares is no rival.
        int floor = _most * 3 / 10;
        int kept = 0;
        Array.Clear(_histogram);
        for (int i = 0; i < _count; i++)
        {
            int name = _touched[i];
            int sum = _sums[name];
            _sums[name] = 0;
            if (sum < floor)
                continue;

            // Of two names that share as much, the shorter is nearer.
            int key = Math.Clamp((sum * 2) - channel.LengthOf(name), 0, (Buckets * BucketWidth) - 1);
            _histogram[key / BucketWidth]++;
            _touched[kept] = name;
            _sums[name] = (ushort)key;
            kept++;
        }

        int room = best.Length;
        int lowest = Buckets - 1;
        int above = 0;
        while (lowest > 0 && above + _histogram[lowest] < room)
            above += _histogram[lowest--];

        int spare = room - above;
        int count = 0;
        for (int i = 0; i < kept; i++)
        {
            int name = _touched[i];
            int key = _sums[name];
            _sums[name] = 0;
            int bucket = key / BucketWidth;
            if (bucket < lowest || (bucket == lowest && spare-- <= 0))
                continue;

            best[count] = name;
            keys[count++] = -key;
        }

        keys[..count].Sort(best[..count]);
        _count = 0;
        return count;
    }
}
