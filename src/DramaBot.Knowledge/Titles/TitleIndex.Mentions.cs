namespace DramaBot.Knowledge.Titles;

/// <content>Titles inside sentences.</content>
public sealed partial class TitleIndex
{
    private const int MostMentionWords = 9;
    private const int SentenceUnits = 400;
    private const int SentenceWordCount = 48;

    // In a sentence chance has more places to strike than in a text that is meant as a title.
    private const int MentionBits = 11;
    private const int PlainWordBits = 9;

    // A name of less information may be the beginning of another: "sweet home" in "sweet home alabama".
    private const int DistinctBits = 16;

    /// <summary>
    /// The dramas named inside a longer text, in the order of the text, not overlapping. Only what is clearly a name counts: a name as it is
    /// written, or one misspelled or shortened beyond doubt. A name that several dramas share is one mention with several matches.
    /// </summary>
    /// <param name="sentence">Of any length; only the first 400 letters and digits are read.</param>
    public IReadOnlyList<TitleMention> FindMentions(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var words = new FoldedText(SentenceUnits, SentenceWordCount);
        words.Read(sentence);
        TitleSearcher searcher = Rent();
        var spans = new List<MentionSpan>();
        for (int first = 0; first < words.Words.Length; first++)
        {
            for (int last = first; last < words.Words.Length && last < first + MostMentionWords; last++)
                Consider(searcher, sentence, words, first, last, spans);
        }

        List<TitleMention> mentions = Choose(searcher, sentence, words, spans);
        _spare = searcher;
        return mentions;
    }

    private void Consider(TitleSearcher searcher, string sentence, FoldedText words, int first, int last, List<MentionSpan> spans)
    {
        int start = words.Words[first].SourceStart;
        int end = words.Words[last].SourceEnd;
        bool framed = SentenceWords.IsFrame(words.Word(first)) || SentenceWords.IsFrame(words.Word(last));
        var span = new MentionSpan(start, end - start, first, last, 0, IsPlain: false, IsWhole: false);
        int particle = Hangul.Is(words.Word(last)[0]) ? KoreanParticles.LengthIn(words.Word(last)) : 0;
        bool whole = particle > 0 && end - particle > start
            && Weigh(searcher, sentence, words, span with { Length = span.Length - particle }, framed, spans);
        if (!whole)
            Weigh(searcher, sentence, words, span, framed, spans);
    }

    // True when the span is a whole name.
    private bool Weigh(TitleSearcher searcher, string sentence, FoldedText words, MentionSpan span, bool framed, List<MentionSpan> spans)
    {
        ReadOnlySpan<char> text = sentence.AsSpan(span.Start, span.Length);
        if (framed)
            searcher.SearchWhole(_data, text);
        else
            searcher.Search(_data, text, inSentence: true);

        if (searcher.Candidates.IsEmpty)
            return false;

        Candidate best = searcher.Candidates[0];
        int evidence = best.Evidence;
        if (!best.IsWhole && (evidence < MentionBits * TitleCost.One || best.Cost * 2 > evidence))
            return false;

        // A season belongs to the title it follows.
        if (searcher.Season is not null)
            evidence += 4;

        bool common = best.IsWhole && IsCommonWord(searcher);
        if (common && IsPartOfMore(sentence, words, span))
            return false;

        bool plain = common && !char.IsUpper(text[0]);
        if (plain && span.First > 0 && SentenceWords.MakesPlain(words.Word(span.First - 1)))
            return false;

        spans.Add(span with { Evidence = evidence, IsPlain = plain, IsWhole = best.IsWhole });
        return best.IsWhole;
    }

    // One word of general vocabulary, such as "moving"; in lower case it is a title only where nothing else in the sentence is one.
    private static bool IsCommonWord(TitleSearcher searcher)
    {
        FoldedText core = searcher.Query.Core;
        if (core.Words.Length > 1 || searcher.Query.Year is not null || searcher.Info > PlainWordBits * TitleCost.One)
            return false;

        return CommonWords.BitsOf(core.Word(0)) >= 0 || core.Word(0).Length < 3;
    }

    // "stranger" in "stranger things": the word beside it is neither a question's nor set apart by its case or a mark.
    private static bool IsPartOfMore(string sentence, FoldedText words, MentionSpan span) =>
        GoesOn(sentence, words, span, span.First - 1) || GoesOn(sentence, words, span, span.Last + 1)
        || (span.Last + 1 < words.Words.Length && words.Word(span.Last + 1) is "of");

    // A name that is not whole, or not very distinct, and a word or number behind it that belongs to no question: worth asking back.
    private static bool IsCutShort(string sentence, FoldedText words, MentionSpan span)
    {
        int next = span.Last + 1;
        return GoesOn(sentence, words, span, next) || (next < words.Words.Length && words.Word(next).Length == 4 && char.IsAsciiDigit(words.Word(next)[0]));
    }

    private static bool GoesOn(string sentence, FoldedText words, MentionSpan span, int beside)
    {
        if (beside < 0 || beside >= words.Words.Length || SentenceWords.IsFrame(words.Word(beside)) || CommonWords.IsFiller(words.Word(beside)))
            return false;

        FoldedWord other = words.Words[beside];
        ReadOnlySpan<char> between = other.SourceStart < span.Start
            ? sentence.AsSpan(other.SourceEnd, Math.Max(0, span.Start - other.SourceEnd))
            : sentence.AsSpan(span.Start + span.Length, Math.Max(0, other.SourceStart - span.Start - span.Length));
        bool sameCase = char.IsUpper(sentence[span.Start]) == char.IsUpper(sentence[other.SourceStart]);
        return sameCase && between.IsWhiteSpace() && char.IsAsciiLetter(words.Word(beside)[0]);
    }

    private List<TitleMention> Choose(TitleSearcher searcher, string sentence, FoldedText words, List<MentionSpan> spans)
    {
        // The strongest first; of equals the longer, then the earlier.
        spans.Sort((a, b) =>
            a.IsPlain != b.IsPlain ? a.IsPlain.CompareTo(b.IsPlain)
            : a.Evidence != b.Evidence ? b.Evidence.CompareTo(a.Evidence)
            : a.Length != b.Length ? b.Length.CompareTo(a.Length)
            : a.Start.CompareTo(b.Start));
        var chosen = new List<MentionSpan>();
        foreach (MentionSpan span in spans)
        {
            bool room = !chosen.Exists(other => span.Start < other.Start + other.Length && other.Start < span.Start + span.Length);
            if (room && (!span.IsPlain || chosen.Count == 0 || IsListed(sentence, span)))
                chosen.Add(span.IsWhole ? span : Widen(searcher, sentence, words, span, chosen));
        }

        chosen.Sort((a, b) => a.Start.CompareTo(b.Start));
        var mentions = new List<TitleMention>(chosen.Count);
        foreach (MentionSpan span in chosen)
        {
            searcher.Search(_data, sentence.AsSpan(span.Start, span.Length), inSentence: true);
            TitleSearch found = Judge(searcher, 5);
            bool doubtful = (!span.IsWhole || span.Evidence < DistinctBits * TitleCost.One) && IsCutShort(sentence, words, span);
            mentions.Add(new TitleMention(span.Start, span.Length, doubtful ? found with { Confident = false } : found));
        }

        return mentions;
    }

    // A misspelled name may begin or end with words that questions are built of: "when the camelia blooms".
    private MentionSpan Widen(TitleSearcher searcher, string sentence, FoldedText words, MentionSpan span, List<MentionSpan> chosen)
    {
        const int reach = 4;
        MentionSpan best = span;
        for (int first = Math.Max(0, span.First - reach); first <= span.First; first++)
        {
            for (int last = span.Last; last < Math.Min(words.Words.Length, span.Last + reach); last++)
            {
                int start = words.Words[first].SourceStart;
                int end = last == span.Last ? span.Start + span.Length : words.Words[last].SourceEnd;
                if ((first == span.First && last == span.Last) || chosen.Exists(other => start < other.Start + other.Length && other.Start < end))
                    continue;

                searcher.Search(_data, sentence.AsSpan(start, end - start), inSentence: true);
                if (!searcher.Candidates.IsEmpty && searcher.Candidates[0].Evidence > best.Evidence + TitleCost.One)
                    best = span with { Start = start, Length = end - start, First = first, Last = last, Evidence = searcher.Candidates[0].Evidence };
            }
        }

        return best;
    }

    // "goblin or signal", "signal, mouse": beside a word that lists, a plain word is a title as well.
    private static bool IsListed(string sentence, MentionSpan span)
    {
        ReadOnlySpan<char> before = sentence.AsSpan(0, span.Start).TrimEnd();
        ReadOnlySpan<char> after = sentence.AsSpan(span.Start + span.Length).TrimStart();
        foreach (string word in (string[])["or", "and", "vs", "vs.", "versus", ",", "&", "with", "than", "to", "랑", "이랑", "와", "과", "하고", "vs"])
        {
            if (EndsWithWord(before, word) || StartsWithWord(after, word))
                return true;
        }

        return false;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !char.IsLetter(word[0]) || !char.IsAsciiLetter(text[^(word.Length + 1)]));

    private static bool StartsWithWord(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !char.IsLetter(word[0]) || !char.IsAsciiLetter(text[word.Length]));

    private readonly record struct MentionSpan(int Start, int Length, int First, int Last, int Evidence, bool IsPlain, bool IsWhole);
}
