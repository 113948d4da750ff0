namespace DramaBot.Knowledge.Titles;

/// <summary>
/// Folds Latin letters to sound classes in which the common romanizations of Korean (Revised, McCune-Reischauer, loose fan spellings) and the
/// English spelling behind a Hangul transliteration fall together: g=k=q, d=t, b=p=f=v, j=ch=z, r=l; eo=o=u=oo, ae=e, ui=ee=i;
/// eu stays apart, for it comes and goes.
/// </summary>
internal static class SoundFold
{
    private static readonly byte A = Symbols.Letter('a');
    private static readonly byte E = Symbols.Letter('e');
    private static readonly byte I = Symbols.Letter('i');
    private static readonly byte O = Symbols.Letter('o');
    private static readonly byte U = Symbols.Letter('u');
    private static readonly byte K = Symbols.Letter('k');
    private static readonly byte T = Symbols.Letter('t');
    private static readonly byte P = Symbols.Letter('p');
    private static readonly byte C = Symbols.Letter('c');
    private static readonly byte S = Symbols.Letter('s');
    private static readonly byte L = Symbols.Letter('l');
    private static readonly byte M = Symbols.Letter('m');
    private static readonly byte N = Symbols.Letter('n');
    private static readonly byte H = Symbols.Letter('h');
    private static readonly byte W = Symbols.Letter('w');
    private static readonly byte Y = Symbols.Letter('y');

    /// <summary>True for the classes that carry a word's identity; vowels, glides and h come and go between spellings.</summary>
    public static bool IsFirm(byte symbol) =>
        symbol != 0 && symbol != A && symbol != E && symbol != I && symbol != O && symbol != U && symbol != H && symbol != W && symbol != Y;

    /// <summary>The class with s, j and ch in one: English s and z come as either in Hangul.</summary>
    public static byte Coarse(byte symbol) => symbol == C ? S : symbol;

    public static bool IsVowel(byte symbol) => symbol == A || symbol == E || symbol == I || symbol == O || symbol == U;

    public static bool IsGlide(byte symbol) => symbol == H || symbol == W || symbol == Y;

    /// <summary>Folds one word of lower-case letters and digits; returns the number of symbols written, at most twice the length of the word.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<byte> to)
    {
        int length = 0;
        int i = 0;
        while (i < word.Length)
        {
            int before = i;
            (byte first, byte second) = Next(word, ref i);
            if (i == before)
                i++;

            // "ss", "ll" and vowels that fold alike are one sound.
            if (first != 0 && (length == 0 || to[length - 1] != first || Symbols.IsDigit(first)))
                to[length++] = first;

            if (second != 0)
                to[length++] = second;
        }

        return length;
    }

    private static (byte First, byte Second) Next(ReadOnlySpan<char> word, ref int i)
    {
        char c = word[i];
        char next = i + 1 < word.Length ? word[i + 1] : '\0';
        char third = i + 2 < word.Length ? word[i + 2] : '\0';
        switch (c)
        {
            case 'a':
                i += next == 'e' || (next == 'y' && !IsVowelLetter(third)) ? 2 : 1;
                return (i > 0 && word[i - 1] is 'e' or 'y' ? E : A, Symbols.Edge);
            case 'e':
                if (next == 'u' && third == 'i')
                {
                    i += 3;
                    return (I, 0);
                }

                i += next is 'o' or 'u' or 'e' or 'a' ? 2 : 1;
                return (next switch { 'o' => O, 'u' => U, 'e' or 'a' => I, _ => E }, 0);
            case 'i':
                i++;
                return (I, 0);
            case 'o':
                i += next is 'o' or 'u' or 'e' ? 2 : 1;
                return next == 'e' ? (W, E) : (O, Symbols.Edge);
            case 'u':
                i += next is 'i' ? 2 : 1;
                return (next == 'i' ? I : O, 0);
            case 'y':
                i++;
                return (IsVowelLetter(next) ? Y : I, 0);
            case 'w':
                i += next == 'h' ? 2 : 1;
                return (W, 0);
            default:
                return Consonant(word, ref i, c, next, third);
        }
    }

    private static (byte First, byte Second) Consonant(ReadOnlySpan<char> word, ref int i, char c, char next, char third)
    {
        i++;
        switch (c)
        {
            case 'b' or 'f' or 'v':
                return (P, 0);
            case 'p':
                i += next == 'h' ? 1 : 0;
                return (P, 0);
            case 't' when next == 'i' && third == 'o':
                return (S, 0);
            case 't' when next == 'c' && third == 'h':
                i += 2;
                return (C, 0);
            case 't' or 'd':
                i += next == 'h' ? 1 : 0;
                return (T, 0);
            case 'g' when next == 'h' && third == 't':
                i++;
                return (0, 0);
            case 'g' or 'q':
                return (K, 0);
            case 'k':
                return (next == 'n' && i == 1 ? Symbols.Edge : K, 0);
            case 'c' when next == 'h':
                i++;
                return (C, 0);
            case 'c':
                return (next is 'e' or 'i' or 'y' ? S : K, 0);
            case 'j' or 'z':
                return (C, 0);
            case 's':
                i += next == 'h' ? 1 : 0;
                return (S, 0);
            case 'x':
                return (K, S);
            case 'r' or 'l':
                return (L, 0);
            case 'm':
                return (M, 0);
            case 'n':
                return (N, 0);
            case 'h':
                return (H, 0);
            default:
                return (Symbols.Of(c), 0);
        }
    }

    private static bool IsVowelLetter(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
