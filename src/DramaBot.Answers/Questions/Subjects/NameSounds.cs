using System.Collections.Frozen;
using System.Text;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>Keys by which Korean names are equal however they are spelled: "Jeong-hyeok", "jung hyuk", "정혁".</summary>
internal static class NameSounds
{
    private const int LongestName = 40;

    // Family names are spelled by habit rather than by rule: each habit beside the romanization by rule.
    private static readonly FrozenDictionary<string, string> Families = Read(
        """
        gim kim gym|i lee yi rhee ri li|bak park pak|choe choi|jeong jung chung jeung chong|gang kang|jo cho|yun yoon youn|jang chang|im lim rim yim|han|o oh|seo suh|sin shin|gwon kwon kwun
        hwang|an ahn|song|yu ryu yoo you ryoo|hong|jeon jun chun jhun|go ko koh|mun moon|yang|son sohn|bae pae|baek paik baik|heo hur huh|nam|no noh roh|ha|ju joo|u woo wu|cha|min|jin|ji|eom um uhm
        chae|won|bang|gong kong|hyeon hyun|ham|byeon byun|yeom yum youm|yeo|do doh|so|seok suk|seon sun|seol sul|ma|gil kil|wi|pyo|myeong myung|gi ki|ban|na ra|wang|geum keum|ok|maeng|namgung namkoong namgoong
        tang|gu koo goo ku|eun|tak|pi|bong|cheon|gwak kwak|seong sung|ye|guk kook|do|gye kye|mo|sim shim|hyun|jeo|pan|tae|yong|gan|dokgo|hwangbo|seonwoo sunwoo|jegal
        """);

    /// <summary>Whether a word is a family name.</summary>
    public static bool IsFamily(ReadOnlySpan<char> word) => Families.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>A family name as it is spelled by rule, whatever the habit; null where it is none.</summary>
    public static string? FamilyByRule(ReadOnlySpan<char> word) => Families.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out string? rule) ? rule : null;

    /// <summary>The key of a full name; 0 where the family name is none.</summary>
    public static ulong Full(ReadOnlySpan<char> family, ReadOnlySpan<char> given) =>
        Families.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(family, out string? rule) ? Combine(Sound(rule), Sound(given)) : 0;

    /// <summary>The key of a given name, or of a name that is not split; 0 where it is too short to tell anything.</summary>
    public static ulong Given(ReadOnlySpan<char> name) => Sound(name);

    /// <summary>Both keys of a name in Hangul: the full one where it may have a family name, and the one of the name as it stands.</summary>
    public static (ulong Full, ulong Given) Hangul(ReadOnlySpan<char> name)
    {
        ulong given = Sound(Latin(name));
        // One syllable is the family name, except for a few that are rare.
        return name.Length < 3 ? (0, given) : (Combine(Sound(Latin(name[..1])), Sound(Latin(name[1..]))), given);
    }

    /// <summary>The key of a name letter by letter, for those who know how it is spelled.</summary>
    public static ulong Exact(ReadOnlySpan<char> name) => UnitHash.Of(name);

    private static string Latin(ReadOnlySpan<char> hangul)
    {
        var latin = new StringBuilder();
        Romanizer.Append(latin, hangul, pronounced: false);
        return latin.ToString();
    }

    private static ulong Sound(ReadOnlySpan<char> letters)
    {
        if (letters.IsEmpty || letters.Length > LongestName)
            return 0;
        Span<char> plain = stackalloc char[LongestName];
        Span<byte> sounds = stackalloc byte[LongestName * 2];
        int length = SoundFold.Fold(plain[..WithoutGlide(letters, plain)], sounds);
        return Symbols.Hash(sounds[..length]) ^ (ulong)length;
    }

    // The syllable "u" is written "woo" in names: "Hyun-woo" is "현우".
    private static int WithoutGlide(ReadOnlySpan<char> letters, Span<char> plain)
    {
        int length = 0;
        for (int i = 0; i < letters.Length; i++)
        {
            bool isWoo = letters[i..].StartsWith("woo");
            if (!isWoo && !letters[i..].StartsWith("wu"))
            {
                plain[length++] = letters[i];
                continue;
            }

            plain[length++] = 'u';
            i += isWoo ? 2 : 1;
        }

        return length;
    }

    private static ulong Combine(ulong family, ulong given) => family == 0 || given == 0 ? 0 : (family * 31) ^ (given << 1) ^ 0x9E3779B97F4A7C15UL;

    private static FrozenDictionary<string, string> Read(string families)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string family in families.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] spellings = family.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (string spelling in spellings)
                read.TryAdd(spelling, spellings[0]);
        }

        return read.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
