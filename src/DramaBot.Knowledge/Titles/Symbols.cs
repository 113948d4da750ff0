namespace DramaBot.Knowledge.Titles;

/// <summary>
/// The alphabet in which names and queries are compared: one byte a symbol, so that the index stays small.
/// Latin letters 1 to 26, digits 27 to 36, Hangul consonants 37 to 55, Hangul vowels 56 to 69, every other letter 70 to 127 (by its code, coarsely).
/// </summary>
internal static class Symbols
{
    public const byte Edge = 0;
    public const byte FirstDigit = 27;
    public const byte FirstConsonant = 37;
    public const byte FirstVowel = 56;
    public const byte FirstOther = 70;
    public const int Count = 128;

    public static byte Letter(char letter) => (byte)(letter - 'a' + 1);

    public static byte Digit(int digit) => (byte)(FirstDigit + digit);

    public static bool IsLetter(byte symbol) => symbol is >= 1 and <= 26;

    public static bool IsDigit(byte symbol) => symbol is >= FirstDigit and < FirstConsonant;

    public static bool IsConsonant(byte symbol) => symbol is >= FirstConsonant and < FirstVowel;

    public static bool IsVowel(byte symbol) => symbol is >= FirstVowel and < FirstOther;

    /// <summary>The symbol of a folded unit that is not Hangul.</summary>
    public static byte Of(char unit) => unit switch
    {
        >= 'a' and <= 'z' => Letter(unit),
        >= '0' and <= '9' => Digit(unit - '0'),
        _ => (byte)(FirstOther + (unit * 31 % (Count - FirstOther))),
    };

    /// <summary>FNV-1a, 64 bits.</summary>
    public static ulong Hash(ReadOnlySpan<byte> symbols, ulong seed = 14695981039346656037UL)
    {
        ulong hash = seed;
        foreach (byte symbol in symbols)
        {
            hash ^= symbol;
            hash *= 1099511628211UL;
        }

        return hash;
    }

    /// <summary>A bit per symbol present; used to dismiss words that share too little.</summary>
    public static ulong Mask(ReadOnlySpan<byte> symbols)
    {
        ulong mask = 0;
        foreach (byte symbol in symbols)
            mask |= 1UL << (symbol & 63);

        return mask;
    }
}
