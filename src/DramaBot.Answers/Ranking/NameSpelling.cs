using System.Text;
using DramaBot.Answers.Questions.Subjects;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Ranking;

/// <summary>
/// One spelling for the ways in which people write a Korean name in Latin letters: "Lee Jun-hyeok", "Yi Joonhyuk". Finer than
/// <see cref="NameSounds"/>, which is for guessing: Kim Soo-hyun and Kim So-hyun are two people.
/// </summary>
internal static class NameSpelling
{
    // Open and closed "eo" are told from each other only where habit writes both of them "u".
    private const char Eo = 'E';

    private static readonly (string Habit, string Rule)[] Vowels =
    [
        ("woo", "u"), ("wu", "u"), ("eui", "ui"), ("ee", "i"), ("oo", "u"), ("you", "yu"), ("eo", "E"), ("eu", "W"),
    ];

    private static readonly (string Habit, string Rule)[] Consonants = [("sh", "s"), ("ch", "j"), ("k", "g"), ("p", "b"), ("t", "d"), ("l", "r")];

    /// <summary>The spelling of a full name, the family name first; null where it has no family name that is known.</summary>
    public static string? Full(ReadOnlySpan<char> family, ReadOnlySpan<char> given) =>
        NameSounds.FamilyByRule(family) is { } rule && !given.IsEmpty ? $"{rule} {Given(given)}" : null;

    /// <summary>The spelling of a name in Hangul, its first syllable being the family name; null where it has too few.</summary>
    public static string? Hangul(ReadOnlySpan<char> name) => name.Length < 2 ? null : Full(Latin(name[..1]), Latin(name[1..]));

    /// <summary>The spelling of a given name in Hangul.</summary>
    public static string GivenHangul(ReadOnlySpan<char> name) => Given(Latin(name));

    /// <summary>The spelling of a given name, or of a name that is not split.</summary>
    public static string Given(ReadOnlySpan<char> letters)
    {
        var spelling = new StringBuilder(letters.Length);
        spelling.Append(letters);
        foreach ((string habit, string rule) in Vowels)
            spelling.Replace(habit, rule);
        foreach ((string habit, string rule) in Consonants)
            spelling.Replace(habit, rule);
        for (int i = 0; i < spelling.Length; i++)
        {
            // "Min-ah" is "Min-a"; in "jung" and "hyun" the "u" may be either vowel.
            if (spelling[i] == 'h' && i > 0 && IsVowel(spelling[i - 1]) && (i + 1 == spelling.Length || !IsVowel(spelling[i + 1])))
                spelling.Remove(i--, 1);
            else if (spelling[i] == Eo && IsClosed(spelling, i))
                spelling[i] = 'u';
        }

        return spelling.ToString();
    }

    private static bool IsClosed(StringBuilder name, int vowel)
    {
        int next = vowel + 1;
        if (next >= name.Length || IsVowel(name[next]))
            return false;
        // "ng" always closes; any other consonant before a vowel begins the next syllable.
        bool ng = name[next] == 'n' && next + 1 < name.Length && name[next + 1] == 'g';
        return next + 1 >= name.Length || ng || !IsVowel(name[next + 1]);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' or Eo or 'W';

    private static string Latin(ReadOnlySpan<char> hangul)
    {
        var latin = new StringBuilder();
        Romanizer.Append(latin, hangul, pronounced: false);
        return latin.ToString();
    }
}
