using System.Collections.Frozen;

namespace DramaBot.Knowledge.Titles;

/// <summary>
/// How much a word by itself says about which title is meant, for words so common that people type them without meaning any title.
/// The lists are general vocabulary, in three tiers; they name no dramas.
/// </summary>
internal static partial class CommonWords
{
    /// <summary>Bits of information of a word of each tier (see <see cref="TitleCost.One"/>).</summary>
    private static readonly int[] TierBits = [5, 7, 9];

    private static readonly FrozenSet<string> Articles = Set("the a an");

    private static readonly FrozenSet<string> Stops = Set(
        "of on in to at for and or with from by is are be my your his her our their it its this that you i me we us he she they as not no so ft feat");

    private static readonly FrozenSet<string> Fillers = Set(
        """
        kdrama kdramas drama dramas series show tv korean korea serial netflix disney viki tvn jtbc sbs kbs mbc ocn watch online episode episodes ep eps
        sub subs subbed eng english dub dubbed version original remake full trailer ost cast finale ending finally season seasons part anthology
        드라마 한드 한국드라마 한국 넷플릭스 넷플 디즈니 디즈니플러스 티빙 웨이브 다시보기 결말 출연진 몇부작 시즌 회 화 줄거리 시청률 예고편 재방송 마지막회 인물관계도
        """);

    private static readonly FrozenDictionary<string, int> Bits = Build();

    /// <summary>The word's bits, or -1 for a word on no list.</summary>
    public static int BitsOf(ReadOnlySpan<char> word)
    {
        FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known = Bits.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out int bits))
            return bits;

        // The lists hold singulars.
        return word.Length > 3 && word[^1] == 's' && known.TryGetValue(word[..^1], out bits) ? bits : -1;
    }

    public static bool IsArticle(ReadOnlySpan<char> word) => Articles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsStop(ReadOnlySpan<char> word) => Stops.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Words that people put beside a title: "kdrama", "netflix", "드라마".</summary>
    public static bool IsFiller(ReadOnlySpan<char> word) => Fillers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, int> Build()
    {
        var bits = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] tiers = [Everyday, Frequent, Known];
        for (int tier = 0; tier < tiers.Length; tier++)
        {
            foreach (string word in tiers[tier].Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
                bits.TryAdd(word, TierBits[tier]);
        }

        foreach (string word in Articles)
            bits[word] = 1;

        foreach (string word in Stops)
            bits[word] = 3;

        return bits.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
