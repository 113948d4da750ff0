namespace DramaBot.Knowledge.Titles;

/// <summary>Hangul syllables and jamo, by the arithmetic of the Unicode Standard, chapter 3.12.</summary>
internal static class Hangul
{
    /// <summary>The 19 initial consonants, in Unicode's order, as compatibility jamo.</summary>
    public const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    // A compound vowel or final is the two keys that type it (dubeolsik), so that half a syllable is a prefix of the whole.
    private static readonly string[] Vowels =
        ["ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ"];

    private static readonly string[] Finals =
    [
        "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ",
        "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
    ];

    private const string SimpleVowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";
    private const string AllVowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private const string CompoundFinals = "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ";
    private static readonly int[] CompoundFinalIndex = [3, 5, 6, 9, 10, 11, 12, 13, 14, 15, 18];

    private static readonly byte[] JamoSymbols = BuildJamoSymbols();
    private static readonly byte[][] VowelSymbols = [.. Vowels.Select(ToSymbols)];
    private static readonly byte[][] FinalSymbols = [.. Finals.Select(ToSymbols)];

    public static bool IsSyllable(char unit) => unit is >= '\uAC00' and <= '\uD7A3';

    /// <summary>A consonant or vowel standing alone (compatibility jamo).</summary>
    public static bool IsJamo(char unit) => unit is >= '\u3131' and <= '\u3163';

    public static bool IsLoneConsonant(char unit) => unit is >= '\u3131' and <= '\u314E';

    public static bool Is(char unit) => IsSyllable(unit) || IsJamo(unit);

    public static int InitialOf(char syllable) => (syllable - 0xAC00) / 588;

    public static int VowelOf(char syllable) => (syllable - 0xAC00) % 588 / 28;

    public static int FinalOf(char syllable) => (syllable - 0xAC00) % 28;

    public static char Compose(int initial, int vowel, int final) => (char)(0xAC00 + (initial * 588) + (vowel * 28) + final);

    /// <summary>The initial consonant of a syllable, or the lone consonant itself; '\0' for anything else.</summary>
    public static char InitialConsonant(char unit) =>
        IsSyllable(unit) ? Initials[InitialOf(unit)] : IsLoneConsonant(unit) ? unit : '\0';

    /// <summary>Writes a syllable or lone jamo as the keys that type it; returns how many symbols that took (at most 5).</summary>
    public static int Decompose(char unit, Span<byte> to)
    {
        if (IsSyllable(unit))
        {
            to[0] = (byte)(Symbols.FirstConsonant + InitialOf(unit));
            byte[] vowel = VowelSymbols[VowelOf(unit)];
            vowel.CopyTo(to[1..]);
            byte[] final = FinalSymbols[FinalOf(unit)];
            final.CopyTo(to[(1 + vowel.Length)..]);
            return 1 + vowel.Length + final.Length;
        }

        int compoundVowel = AllVowels.IndexOf(unit, StringComparison.Ordinal);
        if (compoundVowel >= 0)
        {
            VowelSymbols[compoundVowel].CopyTo(to);
            return VowelSymbols[compoundVowel].Length;
        }

        int compoundFinal = CompoundFinals.IndexOf(unit, StringComparison.Ordinal);
        if (compoundFinal >= 0)
        {
            byte[] pair = FinalSymbols[CompoundFinalIndex[compoundFinal]];
            pair.CopyTo(to);
            return pair.Length;
        }

        to[0] = JamoSymbols[unit - 0x3131];
        return 1;
    }

    /// <summary>The symbol of a simple compatibility jamo.</summary>
    public static byte SymbolOf(char jamo) => JamoSymbols[jamo - 0x3131];

    private static byte[] ToSymbols(string jamo)
    {
        var symbols = new byte[jamo.Length];
        for (int i = 0; i < jamo.Length; i++)
            symbols[i] = JamoSymbols[jamo[i] - 0x3131];

        return symbols;
    }

    private static byte[] BuildJamoSymbols()
    {
        var symbols = new byte[0x3163 - 0x3131 + 1];
        for (int i = 0; i < Initials.Length; i++)
            symbols[Initials[i] - 0x3131] = (byte)(Symbols.FirstConsonant + i);

        for (int i = 0; i < SimpleVowels.Length; i++)
            symbols[SimpleVowels[i] - 0x3131] = (byte)(Symbols.FirstVowel + i);

        return symbols;
    }
}
