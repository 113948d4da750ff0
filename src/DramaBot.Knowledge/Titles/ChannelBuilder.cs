namespace DramaBot.Knowledge.Titles;

/// <summary>Gathers the names of a <see cref="Channel"/>.</summary>
internal sealed class ChannelBuilder
{
    private readonly HashSet<(int Owner, NameOrigin Origin, ulong Hash)> _seen = [];

    public List<byte> Symbols { get; } = [];

    public List<int> Starts { get; } = [0];

    /// <summary>Per name one more than it has words.</summary>
    public List<byte> WordStarts { get; } = [];

    public List<byte> WordBits { get; } = [];

    public List<WordKind> WordKinds { get; } = [];

    public List<int> WordOffsets { get; } = [0];

    public List<int> Names { get; } = [];

    public List<NameOrigin> Origins { get; } = [];

    /// <summary>Adds a spelling of a name unless its drama already has the same one.</summary>
    public void Add(SymbolText text, int name, int owner, NameOrigin origin)
    {
        if (text.Length == 0 || !_seen.Add((owner, origin, text.Hash())))
            return;

        Symbols.AddRange(text.AllSymbols);
        Starts.Add(Symbols.Count);
        WordStarts.AddRange(text.Starts);
        WordBits.AddRange(text.Bits);
        WordKinds.AddRange(text.Kinds);
        WordOffsets.Add(WordBits.Count);
        Names.Add(name);
        Origins.Add(origin);
    }
}
