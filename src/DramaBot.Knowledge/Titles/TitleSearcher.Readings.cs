namespace DramaBot.Knowledge.Titles;

/// <content>The readings beyond the plain one: by sound, by initials, by syllables, on the other keyboard layout.</content>
internal sealed partial class TitleSearcher
{
    private readonly byte[] _otherSymbols = new byte[FoldedText.MaxUnits * 5];
    private readonly char[] _pattern = new char[FoldedText.MaxUnits * 2];

    private void ReadSound(bool hangul)
    {
        // Latin words beside Hangul are English; by themselves they may be a romanization.
        _reader.Heard(_query.Core, _other, pronounced: true, english: hangul);
        bool full = _query.Year is not null;
        if (full)
            _reader.Heard(_query.Full, _full, pronounced: true, english: hangul);

        ScoreSound(hangul, full ? _full : null);
        if (NumberReader.ToKorean(_query.Core, _rewritten))
        {
            _reader.Heard(_rewritten, _other, pronounced: true);
            ScoreSound(hangul, null);
        }
    }

    private void ScoreSound(bool hangul, SymbolText? full)
    {
        int written = _info;
        _info = Math.Min(written, SoundInfo(_other.AllSymbols));
        CollectSound(hangul, full);
        _info = written;
    }

    // A vowel says less, for it is spelled in many ways: 1.9 bits against 3.5.
    private static int SoundInfo(ReadOnlySpan<byte> symbols)
    {
        int info = 0;
        foreach (byte symbol in symbols)
            info += SoundFold.IsFirm(symbol) ? 28 : SoundFold.IsVowel(symbol) ? 15 : 18;

        return info;
    }

    private void CollectSound(bool hangul, SymbolText? full)
    {
        Channel channel = _data.Sound;
        foreach (int index in channel.Exact.Find(_other.Hash()))
            ScoreSound(hangul, full, index);

        channel.Grams.Collect(full ?? _other, SoundBudget, _hits);
        int count = _hits.Take(channel, _found, _keys);
        int patience = Patience;
        for (int i = 0; i < count && patience > 0; i++)
            patience = ScoreSound(hangul, full, _found[i]) ? Patience : patience - 1;
    }

    // True for a rival of the best candidate.
    private bool ScoreSound(bool hangul, SymbolText? full, int index)
    {
        // Many spellings fall together by sound, so each symbol that agrees says a little less.
        Channel channel = _data.Sound;
        int penalty = (_other.Length * 3 / 4) + (_data.Crowd * TitleCost.CrowdBySound) + channel.OriginOf(index) switch
        {
            NameOrigin.Hangul => TitleCost.Derived,
            NameOrigin.English => hangul ? TitleCost.Transliterated : TitleCost.EnglishByEar,
            _ => TitleCost.Derived / 2,
        };
        int bound = Bound(penalty);
        if (bound <= 0)
            return false;

        NameView name = channel.View(index);
        int cost = Distance(_other, name, EditCosts.Heard, bound);
        if (_query.HasCore)
            cost += SetAside(channel.NameOf(index)) + Contradiction(name);

        int info = _info;
        if (full is not null)
            (cost, info) = Whichever(cost, Distance(full, name, EditCosts.Heard, bound));

        if (cost >= bound)
            return false;

        bool rival = cost + penalty <= _candidates.LeastCost + RivalReach;
        Add(channel.NameOf(index), cost + penalty, info - cost - penalty, isWhole: false);
        return rival;
    }

    private void ReadInitialism()
    {
        ReadInitialism(_core, setAside: _query.HasCore);
        if (_query.HasCore)
            ReadInitialism(_full, setAside: false);
    }

    private void ReadInitialism(SymbolText text, bool setAside)
    {
        int length = text.Length;
        bool single = text.WordCount == 1 || length == text.WordCount || (text.WordCount == 2 && Symbols.IsDigit(text.AllSymbols[^1]));
        if (!single || length is < 2 or > 12)
            return;

        // How surely letters that happen to be the initials of a title mean it: never with two, nearly always with five.
        int evidence = length switch { 2 => 6, 3 => 12, 4 => 14, _ => 16 } * TitleCost.One;
        if (text.Kinds[0].HasAny(WordKind.Common))
            evidence -= 5 * TitleCost.One;

        foreach (int value in _data.Initialisms.Find(text.Hash()))
        {
            int cost = TitleCost.Initialism + ((value & 1) * 4 * TitleCost.One) + (setAside ? SetAside(value >> 1) : 0);
            Add(value >> 1, cost, evidence - cost + TitleCost.Initialism, isWhole: false);
        }
    }

    private void ReadPattern()
    {
        ReadPattern(_query.Core.Units, setAside: _query.HasCore);
        if (_query.HasCore)
            ReadPattern(_query.Full.Units, setAside: false);
    }

    private void ReadPattern(ReadOnlySpan<char> units, bool setAside)
    {
        int length = 0;
        ReadPattern(units, ref length, out int bits);
        WriteInitials(length);
        Channel channel = _data.Initials;
        channel.Grams.Collect(_other, PostingBudget, _hits);
        int found = _hits.Take(channel, _found, _keys);
        int info = (bits * TitleCost.One) + (length >= 3 ? 3 * TitleCost.One : 0);
        for (int i = 0; i < found; i++)
        {
            int cost = _data.Syllables.Pattern(_pattern.AsSpan(0, length), _found[i]) + TitleCost.Choseong;
            if (setAside)
                cost += SetAside(channel.NameOf(_found[i]));

            if (cost < info)
                Add(channel.NameOf(_found[i]), cost, info - cost, isWhole: false);
        }
    }

    // The units with merged consonants taken apart, and the bits they carry.
    private void ReadPattern(ReadOnlySpan<char> units, ref int length, out int bits)
    {
        bits = 0;
        Span<byte> keys = stackalloc byte[6];
        foreach (char unit in units)
        {
            if (!Hangul.IsLoneConsonant(unit))
            {
                _pattern[length++] = unit;
                bits += char.IsAsciiDigit(unit) ? 3 : 7;
                continue;
            }

            // Korean keyboards merge ㅂ and ㅅ into ㅄ.
            int count = Hangul.Decompose(unit, keys);
            foreach (byte key in keys[..count])
            {
                char consonant = Hangul.Initials[key - Symbols.FirstConsonant];
                _pattern[length++] = consonant;
                bits += ConsonantBits(consonant);
            }
        }

    }

    private void WriteInitials(int length)
    {
        _other.Clear();
        Span<byte> initials = stackalloc byte[Math.Min(length, SymbolText.MaxLength)];
        for (int i = 0; i < initials.Length; i++)
        {
            char initial = Hangul.InitialConsonant(_pattern[i]);
            initials[i] = initial == '\0' ? Symbols.Of(_pattern[i]) : Hangul.SymbolOf(initial);
        }

        _other.Add(initials, 0, WordKind.None);
    }

    // Bits by how rare the consonant is at the start of a syllable.
    private static int ConsonantBits(char consonant) => consonant switch
    {
        'ㅇ' => 2,
        'ㅅ' or 'ㄱ' or 'ㅈ' or 'ㅎ' or 'ㄴ' or 'ㄷ' or 'ㅂ' => 3,
        'ㅁ' or 'ㄹ' or 'ㅊ' => 4,
        'ㅌ' or 'ㅍ' or 'ㅋ' => 5,
        _ => 6,
    };

    private void ReadAbbreviation()
    {
        ReadOnlySpan<char> query = _query.Core.Units;
        int info = _info;
        int left = 4000;
        foreach (int index in _data.Syllables.StartingWith(query[0]))
        {
            if (left-- == 0)
                return;

            int cost = _data.Syllables.Abbreviation(query, index);
            if (cost >= 60)
                continue;

            int name = _data.Initials.NameOf(index);
            cost += TitleCost.Syllables + _data.Crowd + (_query.HasCore ? SetAside(name) : 0);
            if (cost < info)
                Add(name, cost, info - cost, isWhole: false);
        }
    }

    private void ReadOtherLayout(ReadOnlySpan<char> text, bool hangul)
    {
        int length = 0;
        int bits;
        if (hangul)
        {
            // English on the Korean layout hardly ever comes out as whole syllables.
            if (!HasLoneJamo(_query.Core.Units))
                return;

            Span<byte> keys = stackalloc byte[6];
            foreach (char unit in _query.Core.Units)
            {
                if (length + 6 > _otherSymbols.Length)
                    break;

                if (!Hangul.Is(unit))
                {
                    _otherSymbols[length++] = Symbols.Of(unit);
                    continue;
                }

                int count = Hangul.Decompose(unit, keys);
                foreach (byte key in keys[..count])
                    _otherSymbols[length++] = Keyboard.LatinOn(key);
            }

            bits = 4 + (2 * length);
        }
        else
        {
            foreach (char unit in text[..Math.Min(text.Length, FoldedText.MaxUnits)])
            {
                byte symbol = char.IsAsciiDigit(unit) ? Symbols.Of(unit) : Keyboard.JamoOn(unit);
                if (symbol != 0)
                    _otherSymbols[length++] = symbol;
            }

            if (!IsKorean(_otherSymbols.AsSpan(0, length)))
                return;

            bits = (length * 5 / 2) + 1;
        }

        if (length is < 4 or > SymbolText.MaxLength)
            return;

        _other.Clear();
        _other.Add(_otherSymbols.AsSpan(0, length), bits, WordKind.None);
        int info = _info;
        _info = Math.Min(Math.Min(bits, 40) * TitleCost.One, Math.Max(info, 12 * TitleCost.One));
        Channel channel = hangul ? _data.Latin : _data.Hangul;
        AddExact(channel, _other, TitleCost.OtherLayout, isCore: false);
        Rescore(channel, _other, null, EditCosts.Written, TitleCost.OtherLayout);
        _info = info;
    }

    private static bool HasLoneJamo(ReadOnlySpan<char> units)
    {
        foreach (char unit in units)
        {
            if (Hangul.IsJamo(unit))
                return true;
        }

        return false;
    }

    // Korean alternates: a syllable begins with a consonant, and no more than two vowels or three consonants meet; one slip in six keys is a typo.
    private static bool IsKorean(ReadOnlySpan<byte> keys)
    {
        int slips = 0;
        int run = 0;
        bool vowels = true;
        foreach (byte key in keys)
        {
            bool vowel = Symbols.IsVowel(key);
            run = vowel == vowels ? run + 1 : 1;
            vowels = vowel;
            slips += run > (vowel ? 2 : 3) ? 1 : 0;
        }

        return keys.Length > 0 && !Symbols.IsVowel(keys[0]) && slips * 6 <= keys.Length;
    }
}
