using System.Collections.Frozen;
using System.Globalization;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Questions.Subjects;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <summary>Reads which episode a question is about: "ep 13", "s2e5", "the finale", "13회", "the biggest drop between two episodes"; and what is asked of it.</summary>
internal static class EpisodeReader
{
    private const int Telling = 4;
    private const int Counts = 9;
    private const int MostWords = 8;
    private const int Most = 999;

    private static readonly FrozenSet<string> Nouns = new[]
    {
        "episode", "epsiode", "episod", "episde", "ep", "eps", "epi", "episodes", "lepisode", "episodio", "capitulo", "cap", "에피소드", "エピソード",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20,
        ["kedua"] = 2, ["ketiga"] = 3, ["keempat"] = 4, ["kelima"] = 5, ["keenam"] = 6, ["ketujuh"] = 7, ["kedelapan"] = 8, ["kesembilan"] = 9, ["kesepuluh"] = 10,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // The first has phrases of its own.
    private static readonly FrozenDictionary<string, int> Ordinals = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["ninth"] = 9, ["tenth"] = 10,
        ["eleventh"] = 11, ["twelfth"] = 12, ["thirteenth"] = 13, ["fourteenth"] = 14, ["fifteenth"] = 15, ["sixteenth"] = 16,
        ["segundo"] = 2, ["tercer"] = 3, ["tercero"] = 3, ["cuarto"] = 4, ["quinto"] = 5, ["sexto"] = 6, ["septimo"] = 7, ["octavo"] = 8, ["noveno"] = 9, ["decimo"] = 10,
        ["terceiro"] = 3, ["quarto"] = 4, ["setimo"] = 7, ["oitavo"] = 8, ["nono"] = 9,
        ["deuxieme"] = 2, ["troisieme"] = 3, ["quatrieme"] = 4, ["cinquieme"] = 5, ["sixieme"] = 6, ["septieme"] = 7, ["huitieme"] = 8, ["neuvieme"] = 9, ["dixieme"] = 10,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What asks for something else than a figure, where a question goes on from ratings.
    private static readonly FrozenSet<string> OtherAsking = new[]
    {
        "when", "who", "whom", "whos", "why", "where", "happen", "happens", "happened", "explain", "explained", "die", "dies", "died", "end", "ends", "ended", "ending", "good", "sad", "happy", "air", "aired",
        "airs", "date", "dates", "day", "cast", "watch", "cuando", "quien", "porque", "donde", "onde", "pasa", "paso", "acaba", "termina", "quando", "quem", "acontece", "aconteceu", "quand", "qui", "passe",
        "pourquoi", "kapan", "siapa", "kenapa", "dimana", "terjadi", "tayang",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] OtherAskingDense = ["언제", "결말", "어떻게 끝", "내용", "누가", "누구", "왜", "いつ", "結末", "どうな", "誰", "なぜ", "内容"];

    /// <summary>The episode that a question is about; null where it is about none.</summary>
    /// <param name="text">The question.</param>
    /// <param name="isMarked">Which of its words stand for something else.</param>
    public static AskedEpisode? In(QuestionText text, Func<int, bool> isMarked)
    {
        SignalScores scores = text.Scores;
        // "how long is episode 13" asks of all of them.
        if (scores.Has(Signal.EpisodeLength))
            return null;
        AskedEpisode? asked = scores.Has(Signal.EpisodeFall) ? new AskedEpisode(EpisodeKind.Fall)
            : scores.Has(Signal.EpisodeRise) ? new AskedEpisode(EpisodeKind.Rise)
            : NumberIn(text, isMarked) is { } number ? new AskedEpisode(EpisodeKind.Numbered, number)
            // "el capítulo con el rating más bajo": what is lowest may be most of something.
            : scores.Has(Signal.LowestEpisode) ? new AskedEpisode(EpisodeKind.Lowest)
            : scores.Has(Signal.HighestEpisode) ? new AskedEpisode(EpisodeKind.Highest)
            : scores.Has(Signal.LastEpisode) ? new AskedEpisode(EpisodeKind.Last)
            : scores.Has(Signal.FirstEpisode) || scores.Has(Signal.Premiere) ? new AskedEpisode(EpisodeKind.First)
            : null;
        // The peak of the highest episode is that it is the highest.
        bool isOne = asked?.Kind is EpisodeKind.Numbered or EpisodeKind.First or EpisodeKind.Last;
        return asked is null ? null : asked with { InSeoul = scores.Has(Signal.SeoulArea), AtPeak = isOne && scores.Has(Signal.PeakMinute) };
    }

    /// <summary>The episode of which a question for the number of episodes, or for dates, also wants to know; null where it counts or dates them all.</summary>
    public static AskedEpisode? Beside(Signal signal, QuestionText text, Func<int, bool> isMarked)
    {
        SignalScores scores = text.Scores;
        AskedEpisode? asked = In(text, isMarked);
        return signal switch
        {
            Signal.Episodes => asked?.Kind == EpisodeKind.Numbered && scores.WeightOf(Signal.Episodes) < Counts ? asked : null,
            // "when did it premiere" is answered by the season's own days.
            _ => asked?.Kind == EpisodeKind.Numbered || (asked?.Kind is EpisodeKind.First or EpisodeKind.Last && !scores.Has(Signal.Premiere)) ? asked : null,
        };
    }

    /// <summary>Whether a question names an episode by its number: then it asks of a drama, however plain a word the title is.</summary>
    public static bool NamesOne(QuestionText text, Func<int, bool> isMarked) => In(text, isMarked)?.Kind == EpisodeKind.Numbered;

    /// <summary>Whether a question names an episode and no drama, so that it is one of the drama spoken of: "and the lowest episode?" ranks nothing.</summary>
    public static bool GoesOn(QuestionText text, Func<int, bool> isMarked, SubjectList subjects) =>
        subjects is { Titles.Count: 0, Near: null, StrangerIsName: false, StrangerLooks: < TitleLooks.Likely }
        && !text.Scores.Has(Signal.Many) && !text.Scores.Has(Signal.Refuse) && In(text, isMarked) is not null;

    /// <summary>What is asked for, where the words for an episode alone were taken for something else.</summary>
    /// <param name="text">The question.</param>
    /// <param name="isMarked">Which of its words stand for something else.</param>
    /// <param name="signal">What was understood so far.</param>
    /// <param name="conversation">What was spoken of before.</param>
    public static Signal Settle(QuestionText text, Func<int, bool> isMarked, Signal signal, Conversation? conversation)
    {
        SignalScores scores = text.Scores;
        bool isWeak = signal == Signal.None || scores.WeightOf(signal) <= Telling;
        if (scores.Has(Signal.EpisodeLength) && (isWeak || signal == Signal.Overview))
            return Signal.Episodes;
        if (signal == Signal.Ratings || In(text, isMarked) is not { } asked)
            return signal;
        if (conversation?.Intent == Intent.Ratings && (isWeak || signal is Signal.AirDates or Signal.Episodes or Signal.Ending) && AsksNothingElse(text))
            return Signal.Ratings;
        bool isOfEpisodes = isWeak || signal is Signal.Episodes;
        return asked.Kind switch
        {
            EpisodeKind.Fall or EpisodeKind.Rise => isOfEpisodes || signal is Signal.AirDates or Signal.Overview or Signal.Renewal ? Signal.Ratings : signal,
            // "the best episode to start with" is another one.
            EpisodeKind.Highest or EpisodeKind.Lowest => isOfEpisodes && signal != Signal.Overview ? Signal.Ratings : signal,
            // "what did the finale get in Seoul": figures are what an episode gets somewhere.
            _ when AsksFigure(text) && (isOfEpisodes || signal is Signal.Ending or Signal.AirDates) => Signal.Ratings,
            EpisodeKind.Numbered when isWeak && signal is Signal.None or Signal.Overview or Signal.Renewal => Signal.Episodes,
            _ => signal,
        };
    }

    // "what did the finale get": one that only gets gets viewers; "does the finale get better" does not end so.
    private static bool AsksFigure(QuestionText text)
    {
        ReadOnlySpan<char> asked = text.Stream.TrimEnd();
        return text.Scores.Has(Signal.EpisodeFigure) || asked.EndsWith(" get") || asked.EndsWith(" score") || asked.EndsWith(" pull") || asked.EndsWith(" draw") || asked.EndsWith(" pull in");
    }

    // "and its first episode?": hardly more than the episode.
    private static bool AsksNothingElse(QuestionText text)
    {
        FoldedText words = text.Words;
        if (words.Words.Length > MostWords)
            return false;
        for (int i = 0; i < words.Words.Length; i++)
        {
            if (OtherAsking.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Word(i)))
                return false;
        }

        return text.Scores.WeightOf(Signal.Episodes) < Counts && !Array.Exists(OtherAskingDense, word => text.Source.Contains(word, StringComparison.Ordinal));
    }

    private static int? NumberIn(QuestionText text, Func<int, bool> isMarked)
    {
        if (text.Scores.Has(Signal.NoEpisode))
            return null;
        FoldedText words = text.Words;
        for (int i = 0; i < words.Words.Length; i++)
        {
            // "i'm on ep 14. do they end up together": it is told where somebody is.
            if (isMarked(i) || text.Clauses.OnlyTells(i))
                continue;
            ReadOnlySpan<char> word = words.Word(i);
            int? number = IsNoun(word) ? Around(words, i)
                : word is "e" && Glued(words, i + 1) ? Digits(words, i + 1)
                : i > 0 && words.Words[i].Glued && IsCounter(word) ? Counted(words, i)
                : null;
            if (number is not null)
                return number;
        }

        return null;
    }

    private static int? Around(FoldedText words, int noun)
    {
        int behind = noun + 1 < words.Words.Length && words.Word(noun + 1) is "number" or "no" or "num" or "numero" or "nomor" ? noun + 2 : noun + 1;
        if (NumberAt(words, behind, Numbers) is { } number)
            // "episodes 13 to 16" and "ep 1-4" are several.
            return IsRange(words, behind + 1) ? null : number;
        if (noun == 0)
            return null;
        if (Ordinals.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words.Word(noun - 1), out int ordinal))
            return ordinal;
        // "13th episode", "13ème épisode".
        bool isEnding = words.Word(noun - 1) is "st" or "nd" or "rd" or "th" or "e" or "eme" or "er" or "o" or "ro" or "do" or "to" or "mo";
        return noun > 1 && isEnding && words.Words[noun - 1].Glued ? Digits(words, noun - 2) : null;
    }

    private static int? Counted(FoldedText words, int counter)
    {
        // "제60회 백상", "총 16회", "全16話": which one of something else, and how many.
        if (counter > 1 && words.Word(counter - 2) is var before && (before is "총" || before.EndsWith("전체") || before.EndsWith("全") || before.EndsWith("全部で")))
            return null;
        return Digits(words, counter - 1);
    }

    private static bool IsRange(FoldedText words, int at) =>
        (at < words.Words.Length && words.Words[at].Hyphenated && Digits(words, at) is not null)
        || (at + 1 < words.Words.Length && words.Word(at) is "to" or "a" or "al" or "until" or "through" or "sampai" or "and" or "y" or "e" or "et" or "dan" && Digits(words, at + 1) is not null);

    private static bool IsNoun(ReadOnlySpan<char> word) => Nouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // "13회", "13화", "13話", "13회차"; a meeting is none: "13회의".
    private static bool IsCounter(ReadOnlySpan<char> word) => word[0] is '회' or '화' or '話' && word.Length <= 4;

    private static bool Glued(FoldedText words, int at) => at < words.Words.Length && words.Words[at].Glued;

    private static int? NumberAt(FoldedText words, int at, FrozenDictionary<string, int> named)
    {
        if (at >= words.Words.Length)
            return null;
        return Digits(words, at) ?? (named.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words.Word(at), out int number) ? number : null);
    }

    private static int? Digits(FoldedText words, int at) =>
        at < words.Words.Length && words.Word(at) is { Length: <= 3 } word && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= Most ? number : null;
}
