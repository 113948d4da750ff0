using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>
/// Finds what a question is about: titles as they are written, then people, then misspelt titles among the words that are left.
/// Each step is tried only where the ones before leave words unexplained. Reused between calls.
/// </summary>
internal sealed partial class SubjectFinder
{
    private const int WordsBefore = 2;
    private const int WordsBehind = 2;
    private const int MostStretches = 2;
    private const int FewWords = 6;
    private const int GapInTitle = 3;
    private const int LongestStretch = 6;
    private const int StrongestOfOthers = 10;
    private const int StopBits = 3;
    private const int LongTitle = 8;
    private const int ShortTitle = 5;
    private const double Sure = 0.6;
    private const double SureWord = 0.5;
    private const double Near = 0.55;
    private const double Least = 0.25;
    private const double Faint = 0.4;
    private const double Equal = 0.85;

    private readonly List<NamedStretch> _found = [];

    /// <summary>What the last question is about.</summary>
    public SubjectList Subjects { get; } = new();

    /// <summary>Finds it; afterwards the phrases of the question are those around what was found.</summary>
    public void Find(QuestionText text, KnowledgeSnapshot snapshot)
    {
        Subjects.Clear();
        _found.Clear();
        TitleNames.In(snapshot).Find(text.Words, text.Source, _found);
        NameChooser.Choose(text, _found);
        foreach (NamedStretch one in _found)
            Take(text, snapshot, one);
        text.Scan();
        // Of a drama that exists elsewhere nothing more is to be found than who is in it.
        if (Subjects.Titles.Count == 0 && Subjects.Others.Count > 0)
        {
            if (text.Correct())
                text.Scan();
            if (PeopleFinder.Find(text, snapshot, Subjects.People))
                text.Scan();
            return;
        }

        if (Subjects.Titles.Count == 1 && TakeSibling(text, snapshot))
            text.Scan();
        if (Subjects.Titles.Count == 0 && NearNames.In(snapshot).Find(text, snapshot) is { } near)
        {
            TakeWords(text, near.First, near.Last, near.Search);
            text.Scan();
        }

        if (text.Correct())
            text.Scan();
        // Long talk that asks nothing is about no drama, whatever its words are like.
        if (Subjects.Titles.Count == 0 && text.Words.Words.Length > FewWords && !text.Scores.Has(Signal.Subject) && IntentChooser.Choose(text.Scores, aboutOne: true).Signal == Signal.None)
        {
            if (PeopleFinder.Find(text, snapshot, Subjects.People))
                text.Scan();
            return;
        }

        // What is refused whatever it is about needs no closer look.
        if (text.Scores[Signal.Refuse] > StrongestOfOthers * SignalScores.PerWeight + SignalScores.MostAgreement)
            return;
        if (FirstStrange(text, 0) < 0)
        {
            if (Subjects.Titles.Count == 0)
            {
                LookAtSoftWords(text, snapshot);
                LookAtPlaces(text, snapshot);
            }
            else if (Subjects.Titles.Count == 1 && text.Scores.Has(Signal.Compare))
            {
                // "goblin or crash landing": the other one by a few words of its name.
                LookAtSoftWords(text, snapshot);
            }

            return;
        }

        int marked = text.Marked.Count;
        PeopleFinder.Find(text, snapshot, Subjects.People);
        if (text.Marked.Count > marked)
            text.Scan();
        // A second title may be misspelt where the question weighs two.
        if (Subjects.Titles.Count == 0 && FirstStrange(text, 0) < 0 && Subjects.People.Count == 0)
            LookAtSoftWords(text, snapshot);
        else if (Subjects.Titles.Count == 0 || (Subjects.Titles.Count == 1 && (text.Scores.Has(Signal.Compare) || ListsStrange(text))))
            LookForMisspelt(text, snapshot);
        if (Subjects.Titles.Count == 0)
            LookAtPlaces(text, snapshot);
    }

    // "reply 1988 or 1997": of dramas that differ by a number people say the number only.
    private bool TakeSibling(QuestionText text, KnowledgeSnapshot snapshot)
    {
        NamedSubject named = Subjects.Titles[0];
        ReadOnlySpan<char> shared = named.Text.AsSpan().TrimEnd("0123456789");
        if (shared.Length == named.Text.Length || shared.IsWhiteSpace())
            return false;
        for (int word = 0; word < text.Words.Words.Length; word++)
        {
            if (text.IsMarked(word) || text.Words.Word(word).Length != named.Text.Length - shared.Length || !char.IsAsciiDigit(text.Words.Word(word)[0]))
                continue;
            TitleSearch sibling = snapshot.Titles.Find(string.Concat(shared, text.Words.Word(word)));
            if (!sibling.Confident || sibling.Matches[0].Ordinal == named.Search.Matches[0].Ordinal || sibling.Matches[0].Score < 1)
                continue;
            FoldedWord at = text.Words.Words[word];
            text.Mark(new Stretch(at.Start, at.Length, PhraseText.Title));
            Subjects.Titles.Add(new NamedSubject(at.Start, sibling.Matches[0].Matched, sibling, NameStrength.Distinct));
            return true;
        }

        return false;
    }

    private void Take(QuestionText text, KnowledgeSnapshot snapshot, in NamedStretch one)
    {
        FoldedText words = text.Words;
        if (IsHyphenatedName(text, snapshot, one))
            return;
        int from = SourceOf(words, one.First, one.Start);
        int to = one.IsWhole ? words.Words[one.Last].SourceEnd : Math.Min(SourceOf(words, one.Last, one.End), words.Words[one.Last].SourceEnd);
        if (one.Name.IsOther)
        {
            TakeOther(text, snapshot, one, text.Source[from..Math.Max(from, to)]);
            return;
        }

        Subjects.Titles.Add(new NamedSubject(one.Start, text.Source[from..Math.Max(from, to)], TitleNames.SearchOf(one.Name, SeasonBehind(text, one.Last)), one.Name.Strength));
        text.Mark(new Stretch(one.Start, one.End - one.Start, PhraseText.Title));
    }

    // "hye-na" in "who killed hye-na" is a girl, and "Hyena" a drama.
    private static bool IsHyphenatedName(QuestionText text, KnowledgeSnapshot snapshot, in NamedStretch one)
    {
        FoldedText words = text.Words;
        if (one.Last != one.First + 1 || !words.Words[one.Last].Hyphenated || one.Name.Owners.Exists(static owner => owner.Name.Contains('-', StringComparison.Ordinal)))
            return false;
        List<PeopleIndex.Part>? parts = PeopleIndex.In(snapshot).Find(NameSounds.Given(words.Units[one.Start..one.End]));
        // Where the drama goes by the name of who is in it, it is one as well as the other.
        if (parts is not null && one.Name.Owners is [var owner, ..] && parts.Exists(part => part.Ordinal == owner.Ordinal))
            return false;
        return parts is not null || (one.First > 0 && NameSounds.IsFamily(words.Word(one.First - 1)));
    }

    private static int SourceOf(FoldedText words, int word, int unit) => words.Words[word].SourceStart + (unit - words.Words[word].Start);

    // "moving 2", "signal 2は": a lone digit behind a title is its season, unless it counts something.
    private static int? SeasonBehind(QuestionText text, int last)
    {
        FoldedText words = text.Words;
        if (last + 1 >= words.Words.Length || words.Word(last + 1) is not [>= '1' and <= '9'])
            return null;
        // "taxi driver 2 ep 10" counts nothing: the episode has a number of its own.
        bool isOfEpisode = last + 3 < words.Words.Length && char.IsAsciiDigit(words.Word(last + 3)[0]);
        if (!isOfEpisode && last + 2 < words.Words.Length && words.Word(last + 2) is "episodes" or "eps" or "episode" or "ep" or "weeks" or "hours" or "vs")
            return null;
        // "hospital playlist 5 doctors": so many of something.
        if (last + 2 < words.Words.Length && words.Word(last + 2) is [.., not 's', 's'] and not ("is" or "was" or "has" or "does" or "this" or "as" or "its") and { Length: > 4 } plural && !PhraseBook.Shared.Empty.GetAlternateLookup<ReadOnlySpan<char>>().Contains(plural))
            return null;
        return words.Word(last + 1)[0] - '0';
    }

    private static int FirstStrange(QuestionText text, int from)
    {
        for (int word = from; word < text.Words.Words.Length; word++)
        {
            if (IsStrange(text, word))
                return word;
        }

        return -1;
    }

    /// <summary>Whether neither a phrase nor a title explains a word.</summary>
    private static bool IsStrange(QuestionText text, int word)
    {
        if (text.IsMarked(word))
            return false;
        FoldedWord at = text.Words.Words[word];
        ReadOnlySpan<char> letters = text.Words.Word(word);
        if (!PhraseText.IsDense(letters[0]))
            return text.CoverOfWord(word) == QuestionText.Cover.Unknown && letters.Length > 1 && CommonWords.BitsOf(letters) < 0;

        // Of scripts without spaces, two unexplained units in a row; a particle explains itself.
        int length = Hangul.Is(letters[0]) ? letters.Length - KoreanParticles.LengthIn(letters) : letters.Length;
        int run = 0;
        bool unknown = false;
        for (int unit = 0; unit < length; unit++)
        {
            QuestionText.Cover cover = text.CoverOf(at.Start + unit);
            // Titles are seldom written in hiragana, which endings and particles are.
            bool unexplained = cover <= QuestionText.Cover.Weak && letters[unit] is not (>= '\u3040' and <= '\u309F');
            run = unexplained ? run + 1 : 0;
            unknown = unexplained && (unknown || cover == QuestionText.Cover.Unknown);
            if (run >= 2 && unknown)
                return true;
        }

        return false;
    }

    // "healer or pinnochio": a title, a word that lists, and a word that nothing explains.
    private static bool ListsStrange(QuestionText text)
    {
        for (int word = 1; word + 1 < text.Words.Words.Length; word++)
        {
            if (text.Words.Word(word) is "or" or "and" or "vs" or "versus" or "than" or "v" or "x" or "o" or "ou" or "atau" && ((text.IsMarked(word - 1) && IsStrange(text, word + 1)) || (IsStrange(text, word - 1) && text.IsMarked(word + 1))))
                return true;
        }

        return false;
    }

    private static string Source(QuestionText text, int first, int last) =>
        text.Source[text.Words.Words[first].SourceStart..text.Words.Words[last].SourceEnd];
}
