namespace DramaBot.Knowledge.Titles;

/// <content>Titles inside sentences.</content>
public sealed partial class TitleIndex
{
    private const int MostMentionWords = 9;
    private const int SentenceUnits = 400;
    private const int SentenceWordCount = 60;

    // In a sentence chance has more places to strike than in a text that is meant as a title.
    private const int MentionBits = 11;
    private const int PlainWordBits = 9;

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

        List<TitleMention> mentions = Choose(searcher, sentence, spans);
        _spare = searcher;
        return mentions;
    }

    private void Consider(TitleSearcher searcher, string sentence, FoldedText words, int first, int last, List<MentionSpan> spans)
    {
        int start = words.Words[first].SourceStart;
        int end = words.Words[last].SourceEnd;
        bool framed = SentenceWords.IsFrame(words.Word(first)) || SentenceWords.IsFrame(words.Word(last));
        Weigh(searcher, sentence, words, first, last, new MentionSpan(start, end - start, first, last, 0, IsPlain: false), framed, spans);

        int particle = Hangul.Is(words.Word(last)[0]) ? SentenceWords.ParticleLength(words.Word(last)) : 0;
        if (particle > 0 && end - particle > start)
            Weigh(searcher, sentence, words, first, last, new MentionSpan(start, end - particle - start, first, last, 0, IsPlain: false), framed, spans);
    }

    private void Weigh(TitleSearcher searcher, string sentence, FoldedText words, int first, int last, MentionSpan span, bool framed, List<MentionSpan> spans)
    {
        ReadOnlySpan<char> text = sentence.AsSpan(span.Start, span.Length);
        if (framed)
            searcher.SearchWhole(_data, text);
        else
            searcher.Search(_data, text, inSentence: true);

        if (searcher.Candidates.IsEmpty)
            return;

        Candidate best = searcher.Candidates[0];
        int evidence = best.Evidence;
        if (!best.IsWhole && (evidence < MentionBits * TitleCost.One || best.Cost * 2 > evidence))
            return;

        // A season belongs to the title it follows.
        if (searcher.Query.Season is not null && !searcher.Query.SeasonIsBare)
            evidence += 2;

        bool plain = best.IsWhole && IsPlainWord(searcher, text, words, first, last);
        if (plain && first > 0 && SentenceWords.MakesPlain(words.Word(first - 1)))
            return;

        spans.Add(span with { Evidence = evidence, IsPlain = plain });
    }

    // One lower-case word of general vocabulary, such as "moving", is a title only where nothing else in the sentence is one.
    private static bool IsPlainWord(TitleSearcher searcher, ReadOnlySpan<char> text, FoldedText words, int first, int last)
    {
        if (last > first || searcher.Info > PlainWordBits * TitleCost.One || char.IsUpper(text[0]))
            return false;

        return CommonWords.BitsOf(words.Word(first)) >= 0 || words.Word(first).Length < 3;
    }

    private List<TitleMention> Choose(TitleSearcher searcher, string sentence, List<MentionSpan> spans)
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
                chosen.Add(span);
        }

        chosen.Sort((a, b) => a.Start.CompareTo(b.Start));
        var mentions = new List<TitleMention>(chosen.Count);
        foreach (MentionSpan span in chosen)
        {
            searcher.Search(_data, sentence.AsSpan(span.Start, span.Length), inSentence: true);
            mentions.Add(new TitleMention(span.Start, span.Length, Judge(searcher, 5)));
        }

        return mentions;
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

    private readonly record struct MentionSpan(int Start, int Length, int First, int Last, int Evidence, bool IsPlain);
}
