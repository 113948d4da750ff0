using System.Text;

namespace DramaBot.Knowledge.Titles;

/// <summary>Writes folded words as symbols, in the spelling of one channel, with what each word is worth.</summary>
internal sealed class WordReader
{
    // Bits that a letter, and a key of a Hangul syllable, add to a word nobody lists; and the most one word can be worth.
    private const int MostBits = 26;

    private readonly byte[] _word = new byte[FoldedText.MaxUnits * 5];
    private readonly StringBuilder _romanized = new();
    private readonly char[] _latin = new char[FoldedText.MaxUnits * 8];

    /// <summary>How rare words are in the index that is being built or asked.</summary>
    public WordWeights Weights { get; set; } = WordWeights.None;

    /// <summary>The words as written: letters, digits, and Hangul as the keys that type it.</summary>
    public void Written(FoldedText text, SymbolText to, int from = 0)
    {
        to.Clear();
        for (int i = from; i < text.Words.Length; i++)
        {
            ReadOnlySpan<char> word = text.Word(i);
            ReadOnlySpan<byte> symbols = Spell(word);
            WordKind kind = KindOf(word);
            to.Add(symbols, BitsOf(word, symbols), kind);
        }
    }

    /// <summary>The words by their sound; Hangul is romanized first.</summary>
    public void Heard(FoldedText text, SymbolText to, bool pronounced, bool english = false)
    {
        to.Clear();
        for (int i = 0; i < text.Words.Length; i++)
        {
            ReadOnlySpan<char> word = text.Word(i);
            int length;
            if (english && char.IsAsciiLetter(word[0]))
            {
                length = EnglishSound.Respell(word, _latin);
            }
            else
            {
                _romanized.Clear();
                Romanizer.Append(_romanized, word, pronounced);
                length = Math.Min(_romanized.Length, _latin.Length / 2);
                _romanized.CopyTo(0, _latin, length);
            }

            int count = SoundFold.Fold(_latin.AsSpan(0, length), _word);
            to.Add(_word.AsSpan(0, count), BitsOf(word, Spell(word, count)), KindOf(word));
        }
    }

    private ReadOnlySpan<byte> Spell(ReadOnlySpan<char> word, int from = 0)
    {
        int length = from;
        foreach (char unit in word)
        {
            if (length + 6 > _word.Length)
                break;

            if (Hangul.Is(unit))
                length += Hangul.Decompose(unit, _word.AsSpan(length));
            else
                _word[length++] = Symbols.Of(unit);
        }

        return _word.AsSpan(from, length - from);
    }

    private int BitsOf(ReadOnlySpan<char> word, ReadOnlySpan<byte> symbols)
    {
        int listed = CommonWords.BitsOf(word);
        int bits = char.IsAsciiDigit(word[0]) ? Math.Min(3 + (2 * word.Length), 10)
            : Hangul.Is(word[0]) ? Math.Min((symbols.Length * 5 / 2) + 1, 5 + (4 * word.Length))
            : 4 + (2 * word.Length);
        bits = Math.Min(Math.Min(bits, MostBits), Weights.BitsOf(Symbols.Hash(symbols)));
        return listed >= 0 ? Math.Min(bits, listed) : bits;
    }

    private static WordKind KindOf(ReadOnlySpan<char> word)
    {
        WordKind kind = WordKind.None;
        if (CommonWords.IsArticle(word))
            kind |= WordKind.Article;
        else if (CommonWords.IsStop(word))
            kind |= WordKind.Stop;

        if (char.IsAsciiDigit(word[0]))
            kind |= WordKind.Number;

        if (CommonWords.BitsOf(word) >= 0)
            kind |= WordKind.Common;

        if (CommonWords.IsFiller(word))
            kind |= WordKind.Filler;

        return kind;
    }
}
