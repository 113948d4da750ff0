namespace DramaBot.Knowledge.Titles;

/// <summary>
/// All names in one spelling (as written in Latin letters, as written in Hangul, as heard, by initial consonants), in compact arrays,
/// with an exact index and an index of symbol triples.
/// </summary>
internal sealed class Channel
{
    private readonly byte[] _symbols;
    private readonly int[] _starts;
    private readonly byte[] _wordStarts;
    private readonly byte[] _wordBits;
    private readonly WordKind[] _wordKinds;
    private readonly int[] _wordOffsets;
    private readonly int[] _names;
    private readonly NameOrigin[] _origins;

    public Channel(ChannelBuilder builder, bool firmOnly)
    {
        _symbols = [.. builder.Symbols];
        _starts = [.. builder.Starts];
        _wordStarts = [.. builder.WordStarts];
        _wordBits = [.. builder.WordBits];
        _wordKinds = [.. builder.WordKinds];
        _wordOffsets = [.. builder.WordOffsets];
        _names = [.. builder.Names];
        _origins = [.. builder.Origins];
        Grams = GramIndex.Build(this, firmOnly);
        var hashes = new ulong[Count];
        for (int i = 0; i < hashes.Length; i++)
            hashes[i] = KeyOf(SymbolsOf(i));

        Exact = HashIndex.Build(hashes);
    }

    public int Count => _names.Length;

    public GramIndex Grams { get; }

    /// <summary>From <see cref="KeyOf"/> of a whole name to the names that have it.</summary>
    public HashIndex Exact { get; }

    /// <summary>The name as a source writes it that this spelling comes from.</summary>
    public int NameOf(int index) => _names[index];

    /// <summary>Where this spelling comes from.</summary>
    public NameOrigin OriginOf(int index) => _origins[index];

    public ReadOnlySpan<byte> SymbolsOf(int index) => _symbols.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    public int LengthOf(int index) => _starts[index + 1] - _starts[index];

    public NameView View(int index)
    {
        int words = _wordOffsets[index];
        int count = _wordOffsets[index + 1] - words;
        return new NameView
        {
            Symbols = SymbolsOf(index),
            Starts = _wordStarts.AsSpan(words + index, count + 1),
            Bits = _wordBits.AsSpan(words, count),
            Kinds = _wordKinds.AsSpan(words, count),
        };
    }

    public static ulong KeyOf(ReadOnlySpan<byte> symbols) => Titles.Symbols.Hash(symbols);
}
