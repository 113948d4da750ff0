namespace DramaBot.Knowledge.Titles;

/// <summary>Words in the alphabet of <see cref="Symbols"/>, with what each word is worth. Reused between calls.</summary>
internal sealed class SymbolText
{
    public const int MaxLength = 120;
    public const int MaxWords = 24;

    private readonly byte[] _symbols = new byte[MaxLength];
    private readonly byte[] _starts = new byte[MaxWords + 1];
    private readonly byte[] _bits = new byte[MaxWords];
    private readonly WordKind[] _kinds = new WordKind[MaxWords];
    private readonly ulong[] _masks = new ulong[MaxWords];

    public int Length { get; private set; }

    public int WordCount { get; private set; }

    public ReadOnlySpan<byte> AllSymbols => _symbols.AsSpan(0, Length);

    /// <summary>Where each word starts, and after the last one where it ends.</summary>
    public ReadOnlySpan<byte> Starts => _starts.AsSpan(0, WordCount + 1);

    /// <summary>Bits of information of each word.</summary>
    public Span<byte> Bits => _bits.AsSpan(0, WordCount);

    public Span<WordKind> Kinds => _kinds.AsSpan(0, WordCount);

    public ulong MaskOf(int word) => _masks[word];

    public ReadOnlySpan<byte> Word(int index) => _symbols.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    public void Clear()
    {
        Length = 0;
        WordCount = 0;
        _starts[0] = 0;
    }

    /// <summary>Adds a word; a word that finds no room is left out.</summary>
    public void Add(ReadOnlySpan<byte> word, int bits, WordKind kind)
    {
        if (word.IsEmpty || WordCount == MaxWords || Length + word.Length > MaxLength)
            return;

        word.CopyTo(_symbols.AsSpan(Length));
        Length += word.Length;
        _bits[WordCount] = (byte)bits;
        _kinds[WordCount] = kind;
        _masks[WordCount] = Symbols.Mask(word);
        WordCount++;
        _starts[WordCount] = (byte)Length;
    }

    public ulong Hash() => Symbols.Hash(AllSymbols);
}
