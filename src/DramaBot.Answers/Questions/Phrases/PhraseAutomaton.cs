namespace DramaBot.Answers.Questions.Phrases;

/// <summary>
/// Finds every phrase of a set in one pass over a text (Aho and Corasick, "Efficient string matching", 1975): the time depends on
/// the length of the text and the number of finds alone, whatever is typed.
/// </summary>
internal sealed class PhraseAutomaton
{
    private readonly ulong[] _keys;
    private readonly int[] _next;
    private readonly int[] _fail;
    private readonly int[] _output;
    private readonly int[] _outputLink;
    private readonly int _mask;

    /// <summary>Builds the automaton; a find is told by the place of its phrase in <paramref name="phrases"/>, which are distinct.</summary>
    public PhraseAutomaton(IReadOnlyList<string> phrases)
    {
        var children = new List<SortedDictionary<char, int>> { new() };
        var output = new List<int> { -1 };
        for (int i = 0; i < phrases.Count; i++)
        {
            int state = 0;
            foreach (char unit in phrases[i])
            {
                if (!children[state].TryGetValue(unit, out int child))
                {
                    child = children.Count;
                    children[state].Add(unit, child);
                    children.Add([]);
                    output.Add(-1);
                }

                state = child;
            }

            output[state] = i;
        }

        int size = 16;
        while (size < children.Count * 2)
            size *= 2;
        _mask = size - 1;
        _keys = new ulong[size];
        _next = new int[size];
        _fail = new int[children.Count];
        _output = [.. output];
        _outputLink = new int[children.Count];
        for (int state = 0; state < children.Count; state++)
        {
            foreach ((char unit, int child) in children[state])
                Put(state, unit, child);
        }

        Link(children);
    }

    /// <summary>Tells <paramref name="found"/> of each phrase in the text, in the order in which they end.</summary>
    /// <typeparam name="TFound">A structure, so that nothing is allocated.</typeparam>
    public void Search<TFound>(ReadOnlySpan<char> text, ref TFound found)
        where TFound : struct, IFound
    {
        int state = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int next;
            while ((next = Step(state, text[i])) == 0 && state != 0)
                state = _fail[state];
            state = next;
            for (int at = _output[state] >= 0 ? state : _outputLink[state]; at != 0; at = _outputLink[at])
                found.Add(_output[at], i + 1);
        }
    }

    private void Link(List<SortedDictionary<char, int>> children)
    {
        var queue = new Queue<int>(children[0].Values);
        while (queue.TryDequeue(out int state))
        {
            foreach ((char unit, int child) in children[state])
            {
                int fail = _fail[state];
                int next;
                while ((next = Step(fail, unit)) == 0 && fail != 0)
                    fail = _fail[fail];
                _fail[child] = next;
                _outputLink[child] = _output[next] >= 0 ? next : _outputLink[next];
                queue.Enqueue(child);
            }
        }
    }

    private int Step(int state, char unit)
    {
        ulong key = KeyOf(state, unit);
        for (int slot = SlotOf(key); ; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key)
                return _next[slot];
            if (_keys[slot] == 0)
                return 0;
        }
    }

    private void Put(int state, char unit, int child)
    {
        ulong key = KeyOf(state, unit);
        int slot = SlotOf(key);
        while (_keys[slot] != 0)
            slot = (slot + 1) & _mask;
        _keys[slot] = key;
        _next[slot] = child;
    }

    // Never 0, which marks an empty slot: no phrase holds U+0000.
    private static ulong KeyOf(int state, char unit) => ((ulong)state << 16) | unit;

    private int SlotOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 40) & _mask;

    /// <summary>Who is told of finds.</summary>
    internal interface IFound
    {
        /// <summary>A phrase was found.</summary>
        /// <param name="phrase">Its place in the list the automaton was built from.</param>
        /// <param name="end">The index behind its last unit.</param>
        void Add(int phrase, int end);
    }
}
