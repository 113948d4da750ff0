namespace DramaBot.Knowledge.Titles;

/// <summary>
/// Respells English words the way Hangul transliterates them, roughly by Korea's rules for loanwords (외래어 표기법): r is silent after a vowel,
/// long vowels become two ("sky" is 스카이, "maker" 메이커), a final e is silent.
/// </summary>
internal static class EnglishSound
{
    /// <summary>Writes the respelled word; returns its length, at most twice that of the word.</summary>
    public static int Respell(ReadOnlySpan<char> word, Span<char> to)
    {
        int length = 0;
        bool hasVowel = word.IndexOfAny("aeiou") >= 0;
        for (int i = 0; i < word.Length; i++)
        {
            char next = At(word, i + 1);
            char third = At(word, i + 2);
            char fourth = At(word, i + 3);
            switch (word[i])
            {
                case 'i' when next == 'g' && third == 'h':
                    length = Put(to, length, "ai");
                    i += 2;
                    break;
                case 'i' when IsSilentE(word, i):
                    length = Put(to, length, "ai");
                    break;
                case 'a' when IsSilentE(word, i):
                    length = Put(to, length, "ei");
                    break;
                case 'y' when i == word.Length - 1 && !hasVowel:
                    length = Put(to, length, "ai");
                    break;
                case 'e' or 'i' or 'u' when next == 'r' && !IsVowel(third) && third != 'r':
                    length = Put(to, length, "eo");
                    i++;
                    break;
                case 'r' when i > 0 && IsVowel(word[i - 1]) && !IsVowel(next) && next != 'r' && next != 'y':
                    break;
                case 'o' when next == 'u' && third is 's' or 'n' or 't' or 'r' or 'd':
                    length = Put(to, length, "au");
                    i++;
                    break;
                case 'e' when i == word.Length - 1 && i > 1 && !IsVowel(word[i - 1]) && hasVowel && word[..i].IndexOfAny("aiou") >= 0:
                    break;
                case 'g' when i > 0 && next is 'e' or 'i':
                    to[length++] = 'j';
                    break;
                case 't' when next == 'i' && third == 'o' && fourth == 'n':
                    length = Put(to, length, "syeon");
                    i += 3;
                    break;
                default:
                    to[length++] = word[i];
                    break;
            }
        }

        return length;
    }

    // A vowel made long by an e behind one consonant: "life", "maker", "names".
    private static bool IsSilentE(ReadOnlySpan<char> word, int i)
    {
        char consonant = At(word, i + 1);
        return consonant != '\0' && !IsVowel(consonant) && consonant is not ('r' or 'w' or 'x' or 'y') && At(word, i + 2) == 'e'
            && (i + 3 >= word.Length || (i + 4 == word.Length && word[i + 3] is 'r' or 's' or 'd'));
    }

    private static char At(ReadOnlySpan<char> word, int i) => i < word.Length ? word[i] : '\0';

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static int Put(Span<char> to, int length, string letters)
    {
        letters.CopyTo(to[length..]);
        return length + letters.Length;
    }
}
