namespace DramaBot.Knowledge.Titles;

/// <summary>A text after folding: words of plain units, each with its place in the source. Reused between calls.</summary>
internal sealed class FoldedText
{
    public const int MaxUnits = 128;
    public const int MaxWords = 40;

    private readonly char[] _units;
    private readonly FoldedWord[] _words;
    private int _unitCount;
    private int _wordCount;
    private bool _open;
    private bool _hyphen;
    private Script _script;

    public FoldedText(int maxUnits = MaxUnits, int maxWords = MaxWords)
    {
        _units = new char[maxUnits];
        _words = new FoldedWord[maxWords];
    }

    public ReadOnlySpan<char> Units => _units.AsSpan(0, _unitCount);

    public Span<FoldedWord> Words => _words.AsSpan(0, _wordCount);

    public ReadOnlySpan<char> Word(int index) => _units.AsSpan(_words[index].Start, _words[index].Length);

    private enum Script : byte
    {
        None,
        Latin,
        Digit,
        Hangul,
        Other,
    }

    /// <summary>Folds a text; what lies beyond the room for units or words is not read.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        _unitCount = 0;
        _wordCount = 0;
        _open = false;
        _hyphen = false;

        // Whatever is skipped must be bounded too: a text of ten thousand spaces names nothing.
        int end = Math.Min(text.Length, 1000);
        for (int i = 0; i < end; i++)
        {
            char unit = text[i];
            if (unit == '&')
            {
                Close();
                if (!Append('a', i) || !Append('n', i) || !Append('d', i))
                    return;

                Close();
                continue;
            }

            int at = i;
            char folded = unit is >= '\u1100' and <= '\u11FF' ? ComposeJamo(text[..end], ref i) : HalfWidth(LatinFold.Fold(unit));
            if (folded == '\0' || folded is '\'' or '’' or '‘' or 'ʼ' or '`' or '´')
                continue;

            if (!char.IsLetterOrDigit(folded) || char.IsSurrogate(folded))
            {
                _hyphen = _open && folded == '-';
                Close();
                continue;
            }

            if (!Append(folded, at))
                return;

            _words[_wordCount - 1].SourceEnd = i + 1;
        }
    }

    /// <summary>Starts an empty text that is then written word by word.</summary>
    public void Clear()
    {
        _unitCount = 0;
        _wordCount = 0;
        _open = false;
    }

    /// <summary>Adds a word as it is, keeping the place it has in the source.</summary>
    public void AddWord(ReadOnlySpan<char> units, in FoldedWord source)
    {
        if (_wordCount == _words.Length || _unitCount + units.Length > _units.Length || units.IsEmpty)
            return;

        _words[_wordCount++] = source with { Start = _unitCount, Length = units.Length };
        units.CopyTo(_units.AsSpan(_unitCount));
        _unitCount += units.Length;
    }

    private bool Append(char unit, int at)
    {
        if (_unitCount == _units.Length)
            return false;

        Script script = ScriptOf(unit);
        bool glued = _open && script != _script;
        if (!_open || glued)
        {
            if (_wordCount == _words.Length)
                return false;

            _words[_wordCount++] = new FoldedWord { Start = _unitCount, SourceStart = at, SourceEnd = at + 1, Glued = glued, Hyphenated = _hyphen };
            _hyphen = false;
        }

        _open = true;
        _script = script;
        _units[_unitCount++] = unit;
        _words[_wordCount - 1].Length++;
        return true;
    }

    private void Close() => _open = false;

    private static Script ScriptOf(char unit) => unit switch
    {
        >= 'a' and <= 'z' => Script.Latin,
        >= '0' and <= '9' => Script.Digit,
        _ => Hangul.Is(unit) ? Script.Hangul : Script.Other,
    };

    // Decomposed Hangul (NFD, as macOS writes file names) comes as conjoining jamo: initial, vowel, final.
    private static char ComposeJamo(ReadOnlySpan<char> text, ref int i)
    {
        int initial = text[i] - 0x1100;
        if (initial is < 0 or > 18)
            return ' ';

        int vowel = i + 1 < text.Length ? text[i + 1] - 0x1161 : -1;
        if (vowel is < 0 or > 20)
            return Hangul.Initials[initial];

        i++;
        int final = i + 1 < text.Length ? text[i + 1] - 0x11A7 : 0;
        if (final is < 1 or > 27)
            return Hangul.Compose(initial, vowel, 0);

        i++;
        return Hangul.Compose(initial, vowel, final);
    }

    // Halfwidth jamo (U+FFA1 to U+FFDC) stand in the order of the compatibility jamo, with gaps between the groups of vowels.
    private static char HalfWidth(char unit) => unit switch
    {
        >= '\uFFA1' and <= '\uFFBE' => (char)(unit - 0xFFA1 + 0x3131),
        >= '\uFFC2' and <= '\uFFC7' => (char)(unit - 0xFFC2 + 0x314F),
        >= '\uFFCA' and <= '\uFFCF' => (char)(unit - 0xFFCA + 0x3155),
        >= '\uFFD2' and <= '\uFFD7' => (char)(unit - 0xFFD2 + 0x315B),
        >= '\uFFDA' and <= '\uFFDC' => (char)(unit - 0xFFDA + 0x3161),
        _ => unit,
    };
}
