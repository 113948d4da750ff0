using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>
/// Finds what a question is about: titles as they are written, then people, then misspelt titles among the words that are left.
/// Each step is tried only where the ones before leave words unexplained. Reused between calls.
/// </summary>
internal sealed class SubjectFinder
{
    private const int WordsBefore = 4;
    private const int WordsBehind = 3;
    private const int MostStretches = 3;
    private const int GapInTitle = 3;
    private const int LongestStretch = 12;
    private const int StrongestOfOthers = 10;
    private const double Sure = 0.6;
    private const double SureWord = 0.5;
    private const double Near = 0.55;
    private const double Least = 0.25;
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
            Take(text, one);
        text.Scan();
        // What is refused whatever it is about needs no closer look.
        if (text.Scores.WeightOf(Signal.Refuse) > StrongestOfOthers)
            return;
        if (FirstStrange(text, 0) < 0)
        {
            if (Subjects.Titles.Count == 0)
                LookAtSoftWords(text, snapshot);
            return;
        }

        int marked = text.Marked.Count;
        PeopleFinder.Find(text, snapshot, Subjects.People);
        if (text.Marked.Count > marked)
            text.Scan();
        // A second title may be misspelt where the question weighs two.
        if (Subjects.Titles.Count == 0 && FirstStrange(text, 0) < 0 && Subjects.People.Count == 0)
            LookAtSoftWords(text, snapshot);
        else if (Subjects.Titles.Count == 0 || (Subjects.Titles.Count == 1 && text.Scores.Has(Signal.Compare)))
            LookForMisspelt(text, snapshot);
    }

    private void Take(QuestionText text, in NamedStretch one)
    {
        FoldedText words = text.Words;
        int from = SourceOf(words, one.First, one.Start);
        int to = one.IsWhole ? words.Words[one.Last].SourceEnd : Math.Min(SourceOf(words, one.Last, one.End), words.Words[one.Last].SourceEnd);
        Subjects.Titles.Add(new NamedSubject(one.Start, text.Source[from..Math.Max(from, to)], TitleNames.SearchOf(one.Name, SeasonBehind(text, one.Last)), one.Name.Strength));
        text.Mark(new Stretch(one.Start, one.End - one.Start, PhraseText.Title));
    }

    private static int SourceOf(FoldedText words, int word, int unit) => words.Words[word].SourceStart + (unit - words.Words[word].Start);

    // "moving 2", "signal 2は": a lone digit behind a title is its season, unless it counts something.
    private static int? SeasonBehind(QuestionText text, int last)
    {
        FoldedText words = text.Words;
        if (last + 1 >= words.Words.Length || words.Word(last + 1) is not [>= '1' and <= '9'])
            return null;
        if (last + 2 < words.Words.Length && words.Word(last + 2) is "episodes" or "eps" or "episode" or "ep" or "weeks" or "hours" or "vs")
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

    private void LookForMisspelt(QuestionText text, KnowledgeSnapshot snapshot)
    {
        int tried = 0;
        int from = 0;
        bool found = false;
        while (tried++ < MostStretches && FirstStrange(text, from) is >= 0 and int first)
        {
            int last = LastOf(text, first);
            from = last + 1;
            found |= Look(text, snapshot, first, last);
        }

        if (found)
            text.Scan();
    }

    // The last word of the stretch that begins with a strange one: short gaps belong to a title.
    private static int LastOf(QuestionText text, int first)
    {
        int last = first;
        for (int word = first + 1; word < text.Words.Words.Length && word - last <= GapInTitle && word - first < LongestStretch; word++)
        {
            if (text.IsMarked(word) || text.CoverOfWord(word) == QuestionText.Cover.Telling)
                break;
            if (IsStrange(text, word) || IsSoft(text, word))
                last = word;
        }

        return last;
    }

    // A word of general vocabulary, by itself no sign of a title, but perhaps part of one: "coffee prince".
    private static bool IsSoft(QuestionText text, int word)
    {
        ReadOnlySpan<char> letters = text.Words.Word(word);
        return PhraseBook.Shared.Soft.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters)
            || (CommonWords.BitsOf(letters) >= 0 && !PhraseBook.Shared.Asking.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters));
    }

    private bool Look(QuestionText text, KnowledgeSnapshot snapshot, int first, int last)
    {
        while (first > 0 && !text.IsMarked(first - 1) && IsSoft(text, first - 1) && text.CoverOfWord(first - 1) != QuestionText.Cover.Telling)
            first--;
        int start = first;
        int end = last;
        while (start > 0 && first - start < WordsBefore && !text.IsMarked(start - 1) && text.CoverOfWord(start - 1) != QuestionText.Cover.Telling)
            start--;
        while (end + 1 < text.Words.Words.Length && end - last < WordsBehind && !text.IsMarked(end + 1) && text.CoverOfWord(end + 1) != QuestionText.Cover.Telling)
            end++;

        string stretch = Source(text, start, end);
        foreach (TitleMention mention in snapshot.Titles.FindMentions(stretch))
        {
            // One or two small letters are no name in a sentence.
            if (mention.Search.Matches.Count == 0 || (mention.Length < 3 && !char.IsUpper(stretch[mention.Start])))
                continue;
            if (!mention.Search.Confident || IsFarFetched(mention, stretch) || IsOther(stretch.Substring(mention.Start, mention.Length), mention.Search.Matches[0].Matched) || GoesOn(text, text.Words.Words[start].SourceStart + mention.Start, mention.Length, mention.Search.Matches[0].Matched))
            {
                TitleSearch narrowed = mention.Search.Matches.Count > 1 ? PeopleGuess.Narrowed(mention.Search, text, snapshot) : mention.Search;
                Subjects.Near ??= narrowed.Matches.Count < mention.Search.Matches.Count ? narrowed with { Confident = false } : Worth(mention.Search);
                if (Subjects.Near is not null)
                    Subjects.Stranger ??= stretch.Substring(mention.Start, mention.Length);
                continue;
            }

            TakeMention(text, mention, text.Words.Words[start].SourceStart);
            return true;
        }

        string core = Source(text, first, last);
        Subjects.StrangerIsName |= char.IsUpper(core[0]);
        if (Subjects.Stranger is null || Subjects.Near is null)
        {
            Subjects.Stranger ??= core;
            TitleSearch near = snapshot.Titles.Find(core);
            if (IsOne(near) && !IsOther(core, near.Matches[0].Matched))
            {
                TakeMention(text, new TitleMention(0, core.Length, near), text.Words.Words[first].SourceStart);
                return true;
            }

            Subjects.Near ??= Worth(near);
        }

        return false;
    }

    // One drama and no other, by a name that is misspelt but whole.
    private static bool IsOne(TitleSearch search) =>
        search.Confident && search.Matches[0].Score >= Sure;

    // One word that only sounds like a name, or is half of one, is as likely another drama.
    private static bool IsFarFetched(TitleMention mention, string stretch) =>
        mention.Search.Matches[0].Score < SureWord && !stretch.AsSpan(mention.Start, mention.Length).Contains(' ');

    // "descendants of the moon": a word that is no misspelling, and not in the name, makes it the name of something else.
    private static bool IsOther(string typed, string name)
    {
        var typedWords = new FoldedText();
        typedWords.Read(typed);
        string known = TitleKey.Of(name);
        for (int i = 0; i < typedWords.Words.Length; i++)
        {
            ReadOnlySpan<char> word = typedWords.Word(i);
            if (word.Length > 3 && char.IsAsciiLetter(word[0]) && CommonWords.BitsOf(word) >= 0 && !CommonWords.IsFiller(word) && !known.AsSpan().Contains(word.TrimEnd('s'), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // The same of a word beside it, articles and the like apart: "descendants of the" and then "moon", "condor" and then "heroes".
    private static bool GoesOn(QuestionText text, int start, int length, string name)
    {
        ReadOnlySpan<FoldedWord> words = text.Words.Words;
        int first = 0;
        while (first < words.Length && words[first].SourceEnd <= start)
            first++;
        int last = first;
        while (last + 1 < words.Length && words[last + 1].SourceStart < start + length)
            last++;
        return IsAnother(text, first, -1, name) || IsAnother(text, last, 1, name);
    }

    private static bool IsAnother(QuestionText text, int from, int step, string name)
    {
        int word = from + step;
        for (int skipped = 0; skipped < 2 && word >= 0 && word < text.Words.Words.Length && IsSmall(text.Words.Word(word)); skipped++)
            word += step;
        if (word < 0 || word >= text.Words.Words.Length || text.IsMarked(word) || !char.IsAsciiLetter(text.Words.Word(word)[0]))
            return false;
        bool content = IsSoft(text, word) && text.CoverOfWord(word) != QuestionText.Cover.Telling;
        return (content || (step < 0 && IsStrange(text, word))) && text.Words.Word(word).Length > 2 && !TitleKey.Of(name).AsSpan().Contains(text.Words.Word(word), StringComparison.Ordinal);
    }

    private static bool IsSmall(ReadOnlySpan<char> word) => CommonWords.IsStop(word) || CommonWords.IsArticle(word);

    // What is worth asking back about: one that is near, or several that are equally so.
    private static TitleSearch? Worth(TitleSearch near)
    {
        if (near.Matches.Count == 0)
            return null;
        double best = near.Matches[0].Score;
        bool several = near.Matches.Count > 1 && near.Matches[1].Score >= best * Equal;
        if (best < Near && !(several && best >= Least))
            return null;
        return new TitleSearch([.. near.Matches.Where(match => match.Score >= best * Equal)], false, near.Season);
    }

    private void TakeMention(QuestionText text, TitleMention mention, int offset)
    {
        int from = offset + mention.Start;
        int to = from + mention.Length;
        int startUnit = -1;
        int endUnit = -1;
        foreach (FoldedWord word in text.Words.Words)
        {
            if (word.SourceEnd > from && startUnit < 0)
                startUnit = word.Start;
            if (word.SourceStart < to)
                endUnit = Math.Min(word.Start + word.Length, word.Start + Math.Max(1, to - word.SourceStart));
        }

        text.Mark(new Stretch(startUnit, endUnit - startUnit, PhraseText.Title));
        Subjects.Titles.Add(new NamedSubject(startUnit, text.Source.Substring(from, mention.Length), mention.Search, NameStrength.Distinct));
        Subjects.Titles.Sort(static (a, b) => a.Start - b.Start);
    }

    // No word is strange, but a title may be made of words that questions use: "strong woman", "graceful".
    private void LookAtSoftWords(QuestionText text, KnowledgeSnapshot snapshot)
    {
        int tried = 0;
        for (int word = 0; word < text.Words.Words.Length && tried < MostStretches; word++)
        {
            if (!IsSoft(text, word) || text.CoverOfWord(word) == QuestionText.Cover.Telling)
                continue;
            int last = LastOf(text, word);
            tried++;
            if (Look(text, snapshot, word, last))
            {
                text.Scan();
                return;
            }

            word = last;
        }

        if (Subjects.Stranger is null && Subjects.Titles.Count == 0)
            LookAtCapitals(text, snapshot);
    }

    // Words that questions use, but written as names are: "Run On", "La Casa de Papel".
    private void LookAtCapitals(QuestionText text, KnowledgeSnapshot snapshot)
    {
        int first = -1;
        int last = -1;
        int capitals = 0;
        bool small = false;
        for (int word = 0; word < text.Words.Words.Length; word++)
        {
            ReadOnlySpan<char> letters = text.Words.Word(word);
            bool capital = char.IsUpper(text.Source[text.Words.Words[word].SourceStart]) && letters.Length > 1;
            small |= !capital;
            // The first word of a question is written so anyway.
            if (!capital || (word == 0 && text.Words.Words.Length > 1 && !char.IsUpper(text.Source[text.Words.Words[1].SourceStart])))
                continue;
            if (first >= 0 && word - last > GapInTitle)
                (first, capitals) = (-1, 0);
            first = first < 0 ? word : first;
            last = word;
            capitals++;
        }

        if (capitals < 2 || !small)
            return;
        Subjects.Stranger = Source(text, first, last);
        Subjects.StrangerIsName = true;
        Subjects.Near = Worth(snapshot.Titles.Find(Subjects.Stranger));
    }

    private static string Source(QuestionText text, int first, int last) =>
        text.Source[text.Words.Words[first].SourceStart..text.Words.Words[last].SourceEnd];
}
