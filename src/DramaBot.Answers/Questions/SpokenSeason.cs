using System.Collections.Frozen;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <summary>The number of the season that a question names: "season 3", "s2", "part two", "시즌2", "segunda temporada", "第2期".</summary>
internal static class SpokenSeason
{
    private const int Most = 50;

    private static readonly FrozenSet<string> Nouns = new[]
    {
        "season", "seasons", "seson", "seaon", "sesaon", "szn", "ssn", "series", "part", "pt", "temporada", "temp", "parte", "saison", "partie", "musim", "bagian", "시즌", "파트", "シーズン", "パート", "시즌은",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["ninth"] = 9, ["tenth"] = 10,
        ["primera"] = 1, ["segunda"] = 2, ["tercera"] = 3, ["cuarta"] = 4, ["quinta"] = 5, ["primeira"] = 1, ["terceira"] = 3, ["quarta"] = 4, ["dos"] = 2, ["tres"] = 3, ["dois"] = 2, ["duas"] = 2,
        ["premiere"] = 1, ["deuxieme"] = 2, ["seconde"] = 2, ["troisieme"] = 3, ["quatrieme"] = 4, ["deux"] = 2, ["trois"] = 3, ["kedua"] = 2, ["ketiga"] = 3, ["keempat"] = 4, ["pertama"] = 1, ["dua"] = 2, ["tiga"] = 3,
        ["투"] = 2, ["이"] = 2, ["쓰리"] = 3, ["삼"] = 3, ["원"] = 1, ["ii"] = 2, ["iii"] = 3, ["iv"] = 4,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ordinals = new[]
    {
        "second", "third", "fourth", "fifth", "sixth", "segunda", "tercera", "cuarta", "terceira", "quarta", "deuxieme", "troisieme", "quatrieme",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The season that a text names, if it names one.</summary>
    public static int? In(string text)
    {
        var words = new FoldedText(640, 160);
        words.Read(text);
        return In(words, static _ => false);
    }

    /// <summary>The season that a question names outside of what stands for something else, its misspelt words as they were meant.</summary>
    public static int? In(QuestionText text, Func<int, bool> isMarked)
    {
        if (In(text.Words, isMarked) is { } season)
            return season;
        for (int i = 0; i < text.Words.Words.Length; i++)
        {
            if (!isMarked(i) && text.IsCorrected(i) && IsNoun(text.Spelled(i)) && Around(text.Words, i) is { } around)
                return around;
        }

        return Another(text, isMarked);
    }

    // "a third one", "a fourth Taxi Driver", "la tercera de El monstruo", "a 2 de A Criatura".
    private static int? Another(QuestionText text, Func<int, bool> isMarked)
    {
        FoldedText words = text.Words;
        for (int i = 0; i + 1 < words.Words.Length; i++)
        {
            if (isMarked(i))
                continue;
            bool isOrdinal = Ordinals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Word(i)) || (words.Words[i + 1].Glued && words.Word(i + 1) is "nd" or "rd" or "th");
            int next = words.Words[i + 1].Glued && isOrdinal && char.IsAsciiDigit(words.Word(i)[0]) ? i + 2 : i + 1;
            if (next >= words.Words.Length || NumberAt(words, i) is not { } number || number < 2)
                continue;
            bool ofTitle = words.Word(next) is "de" or "do" or "da" or "of" && next + 1 < words.Words.Length && isMarked(next + 1);
            if (isOrdinal ? isMarked(next) || ofTitle || words.Word(next) is "one" : ofTitle && i > 0 && words.Word(i - 1) is "la" or "a" or "o" or "el")
                return number;
        }

        return null;
    }

    /// <summary>The season that the words name outside of what stands for something else.</summary>
    public static int? In(FoldedText words, Func<int, bool> isMarked)
    {
        for (int i = 0; i < words.Words.Length; i++)
        {
            if (isMarked(i))
                continue;
            ReadOnlySpan<char> word = words.Word(i);
            int? season = IsNoun(word) ? Around(words, i)
                : word is "s" && i + 1 < words.Words.Length && words.Words[i + 1].Glued ? Digits(words, i + 1)
                : IsCounter(word) && i > 0 && words.Words[i].Glued ? Digits(words, i - 1)
                : null;
            if (season is not null)
                return season;
        }

        return null;
    }

    private static int? Around(FoldedText words, int noun)
    {
        int? behind = NumberAt(words, noun + 1) ?? (Follows(words, noun + 1) ? NumberAt(words, noun + 2) : null);
        if (behind is not null || noun == 0)
            return behind;
        // "2nd season", "2ème saison", "second season": an ending of the number may stand between.
        int before = words.Words[noun - 1].Glued && char.IsAsciiDigit(words.Word(Math.Max(0, noun - 2))[0]) ? noun - 2 : noun - 1;
        return NumberAt(words, before);
    }

    // "season number 2", "temporada la segunda".
    private static bool Follows(FoldedText words, int at) => at < words.Words.Length && words.Word(at) is "number" or "no" or "numero";

    private static bool IsNoun(ReadOnlySpan<char> word) =>
        Nouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || word.EndsWith("シーズン") || word.EndsWith("시즌");

    private static bool IsCounter(ReadOnlySpan<char> word) => word[0] is '기' or '期' or '탄';

    private static int? NumberAt(FoldedText words, int at)
    {
        if (at < 0 || at >= words.Words.Length)
            return null;
        ReadOnlySpan<char> word = words.Word(at);
        return Digits(words, at) ?? (Numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int number) ? number : null);
    }

    private static int? Digits(FoldedText words, int at)
    {
        ReadOnlySpan<char> word = words.Word(at);
        return word.Length <= 2 && int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= Most ? number : null;
    }
}
