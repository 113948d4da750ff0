namespace DramaBot.Answers.Questions.Phrases;

/// <summary>
/// Finds every phrase of a set in one pass over a text (Aho and Corasick, "Efficient string matching", 1975): the time depends on
/// the length of the text and the number of finds alone, whatever is typed.
/// </summary>
internal sealed class PhraseAutomaton
{
    private const int None = -1;

    private readonly ushort[] _classes = new ushort[char.MaxValue + 1];
    private readonly int[] _fail;
    private readonly int[] _output;
    private readonly int[] _outputLink;
    private readonly int[] _first;
    // A step and where it leads side by side: looking one up touches one place in memory.
    private Move[] _moves = new Move[1024];
    private int _moveCount;
    private int _mask = 1023;
    private int _classCount = 1;

    /// <summary>Builds the automaton; a find is told by the place of its phrase in <paramref name="phrases"/>, which are distinct.</summary>
    public PhraseAutomaton(IReadOnlyList<string> phrases)
    {
        var states = new List<State> { new(0, 0, 0) };
        var output = new List<int> { None };
        for (int i = 0; i < phrases.Count; i++)
        {
            int state = 0;
            foreach (char unit in phrases[i])
            {
                int known = Step(state, ClassOf(unit));
                if (known == 0)
                {
                    known = states.Count;
                    Put(state, _classes[unit], known);
                    states.Add(new State(state, _classes[unit], states[state].Depth + 1));
                    output.Add(None);
                }

                state = known;
            }

            output[state] = i;
        }

        _output = [.. output];
        _first = [.. Enumerable.Range(0, _classCount).Select(unit => Look(0, (ushort)unit))];
        _fail = new int[states.Count];
        _outputLink = new int[states.Count];
        Link(states);
    }

    /// <summary>Tells <paramref name="found"/> of each phrase in the text, in the order in which they end.</summary>
    /// <typeparam name="TFound">A structure, so that nothing is allocated.</typeparam>
    public void Search<TFound>(ReadOnlySpan<char> text, ref TFound found)
        where TFound : struct, IFound
    {
        int state = 0;
        for (int i = 0; i < text.Length; i++)
        {
            ushort unit = _classes[text[i]];
            if (unit == 0)
            {
                // No phrase holds it.
                state = 0;
                continue;
            }

            int next;
            while ((next = Step(state, unit)) == 0 && state != 0)
                state = _fail[state];
            state = next;
            for (int at = _output[state] != None ? state : _outputLink[state]; at != 0; at = _outputLink[at])
                found.Add(_output[at], i + 1);
        }
    }

    // Shorter beginnings first: where a state goes on a miss is known once all shorter ones are linked.
    private void Link(List<State> states)
    {
        int[] order = [.. Enumerable.Range(1, states.Count - 1)];
        int[] depths = [.. states.Skip(1).Select(static state => state.Depth)];
        Array.Sort(depths, order);
        foreach (int state in order)
        {
            (int parent, ushort unit, int depth) = states[state];
            int next = 0;
            if (depth > 1)
            {
                int fail = _fail[parent];
                while ((next = Step(fail, unit)) == 0 && fail != 0)
                    fail = _fail[fail];
            }

            _fail[state] = next;
            _outputLink[state] = _output[next] != None ? next : _outputLink[next];
        }
    }

    private ushort ClassOf(char unit)
    {
        if (_classes[unit] == 0)
            _classes[unit] = (ushort)_classCount++;
        return _classes[unit];
    }

    private int Step(int state, ushort unit) => state == 0 && _first is { } first ? first[unit] : Look(state, unit);

    private int Look(int state, ushort unit)
    {
        int key = KeyOf(state, unit);
        Move[] moves = _moves;
        for (int slot = SlotOf(key); ; slot = (slot + 1) & _mask)
        {
            ref readonly Move move = ref moves[slot];
            if (move.Key == key)
                return move.To;
            if (move.Key == 0)
                return 0;
        }
    }

    private void Put(int state, ushort unit, int child)
    {
        // Half full at most: what is not there is the commoner case, and found out by an empty slot.
        if (++_moveCount * 2 > _moves.Length)
            Grow();
        Put(new Move(KeyOf(state, unit), child));
    }

    private void Put(Move move)
    {
        int slot = SlotOf(move.Key);
        while (_moves[slot].Key != 0)
            slot = (slot + 1) & _mask;
        _moves[slot] = move;
    }

    private void Grow()
    {
        Move[] old = _moves;
        _moves = new Move[old.Length * 2];
        _mask = _moves.Length - 1;
        foreach (Move move in old)
        {
            if (move.Key != 0)
                Put(move);
        }
    }

    // Never 0, which marks an empty slot: classes count from 1. Room for two thousand classes and a million states.
    private static int KeyOf(int state, ushort unit) => (state << 11) | unit;

    private int SlotOf(int key) => (int)(((uint)key * 2654435769U) >> 7) & _mask;

    private readonly record struct Move(int Key, int To);

    private readonly record struct State(int Parent, ushort Class, int Depth);

    /// <summary>Who is told of finds.</summary>
    internal interface IFound
    {
        /// <summary>A phrase was found.</summary>
        /// <param name="phrase">Its place in the list the automaton was built from.</param>
        /// <param name="end">The index behind its last unit.</param>
        void Add(int phrase, int end);
    }
}
