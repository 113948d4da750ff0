namespace DramaBot.Knowledge.Titles;

/// <summary>What single edits cost, in the units of <see cref="TitleCost"/>.</summary>
internal sealed class EditCosts
{
    private const byte DigitCost = 120;

    /// <summary>For names compared as they are typed, on either keyboard layout.</summary>
    public static readonly EditCosts Written = BuildWritten();

    /// <summary>For names compared by sound (<see cref="SoundFold"/>).</summary>
    public static readonly EditCosts Heard = BuildHeard();

    private EditCosts(int transpose, int repeat)
    {
        Transpose = transpose;
        Repeat = repeat;
    }

    public byte[] Substitute { get; } = new byte[Symbols.Count * Symbols.Count];

    /// <summary>A symbol too many or too few.</summary>
    public byte[] Gap { get; } = new byte[Symbols.Count];

    public int Transpose { get; }

    /// <summary>A symbol doubled, or one of two left out.</summary>
    public int Repeat { get; }

    /// <summary>What an edit of the first symbol costs beyond its kind; people rarely get it wrong.</summary>
    public int First { get; private init; }

    private static EditCosts BuildWritten()
    {
        var costs = new EditCosts(transpose: 32, repeat: 22) { First = 12 };
        const string vowels = "aeiouy";
        for (int a = 0; a < Symbols.Count; a++)
        {
            costs.Gap[a] = Symbols.IsDigit((byte)a) ? DigitCost : (byte)42;
            for (int b = 0; b < Symbols.Count; b++)
                costs.Substitute[(a * Symbols.Count) + b] = Sub((byte)a, (byte)b);
        }

        foreach (char a in vowels)
        {
            foreach (char b in vowels)
                Lower(costs, Symbols.Letter(a), Symbols.Letter(b), 34);
        }

        foreach (string pair in (string[])["ㅐㅔ", "ㅒㅖ", "ㄱㄲ", "ㄷㄸ", "ㅂㅃ", "ㅅㅆ", "ㅈㅉ", "ㅣㅡ", "ㅓㅕ", "ㅗㅛ", "ㅜㅠ", "ㅏㅑ", "ㅡㅜ", "ㅓㅗ"])
            Lower(costs, Hangul.SymbolOf(pair[0]), Hangul.SymbolOf(pair[1]), pair is "ㅐㅔ" or "ㅒㅖ" ? (byte)14 : (byte)24);

        costs.Gap[Hangul.SymbolOf('ㅎ')] = 30;
        return costs;
    }

    private static EditCosts BuildHeard()
    {
        var costs = new EditCosts(transpose: 36, repeat: 8) { First = 8 };
        for (int a = 0; a < Symbols.Count; a++)
        {
            byte first = (byte)a;
            costs.Gap[a] = Symbols.IsDigit(first) ? DigitCost : SoundFold.IsGlide(first) ? (byte)6 : SoundFold.IsVowel(first) ? (byte)11 : (byte)44;
            for (int b = 0; b < Symbols.Count; b++)
            {
                byte second = (byte)b;
                bool vowels = SoundFold.IsVowel(first) && SoundFold.IsVowel(second);
                bool glides = SoundFold.IsGlide(first) && SoundFold.IsGlide(second);
                bool digits = Symbols.IsDigit(first) || Symbols.IsDigit(second);
                costs.Substitute[(a * Symbols.Count) + b] = a == b ? (byte)0 : vowels ? (byte)10 : glides ? (byte)10 : digits ? DigitCost : (byte)52;
            }
        }

        foreach (string pair in (string[])["kc", "sc", "tc", "ts", "nm", "nl", "yi", "wo"])
            Lower(costs, Symbols.Letter(pair[0]), Symbols.Letter(pair[1]), pair is "yi" or "wo" ? (byte)6 : (byte)26);

        costs.Gap[Symbols.Letter('a')] = 20;
        costs.Gap[Symbols.Letter('o')] = 16;

        // The vowel eu fills clusters in transliterations, and is heard as u or eo.
        byte filler = Symbols.Letter('u');
        costs.Gap[filler] = 4;
        Lower(costs, filler, Symbols.Letter('o'), 4);
        Lower(costs, filler, Symbols.Letter('i'), 6);

        // A final r is silent in transliterations, n and k come and go with assimilation.
        costs.Gap[Symbols.Letter('l')] = 28;
        costs.Gap[Symbols.Letter('n')] = 32;
        return costs;
    }

    private static byte Sub(byte first, byte second)
    {
        if (first == second)
            return 0;

        if (Symbols.IsDigit(first) || Symbols.IsDigit(second))
            return DigitCost;

        return Keyboard.AreNeighbours(first, second) ? (byte)38 : (byte)52;
    }

    private static void Lower(EditCosts costs, byte first, byte second, byte cost)
    {
        if (first == second)
            return;

        int one = (first * Symbols.Count) + second;
        int other = (second * Symbols.Count) + first;
        costs.Substitute[one] = Math.Min(costs.Substitute[one], cost);
        costs.Substitute[other] = Math.Min(costs.Substitute[other], cost);
    }
}
