using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>Finds people and characters among the words of a question that nothing else explains.</summary>
internal static class PeopleFinder
{
    private const int MostWords = 4;
    private const int MostSyllables = 5;
    private const int LongestName = 40;

    /// <summary>Adds whom the question names to <paramref name="people"/> and marks where; true where somebody was found.</summary>
    public static bool Find(QuestionText text, KnowledgeSnapshot snapshot, List<NamedPerson> people)
    {
        PeopleIndex index = PeopleIndex.In(snapshot);
        FoldedText words = text.Words;
        for (int first = 0; first < words.Words.Length; first++)
        {
            if (text.IsMarked(first))
                continue;
            int taken = Hangul.Is(words.Word(first)[0]) ? Korean(text, first, index, people) : Latin(text, first, index, people);
            first += Math.Max(0, taken - 1);
        }

        return people.Count > 0;
    }

    /// <summary>Whether words are somebody's name, or one of them is with one beside it: "doona" in "bae doona", "yi san".</summary>
    public static bool IsOfName(QuestionText text, int first, int last, KnowledgeSnapshot snapshot)
    {
        PeopleIndex index = PeopleIndex.In(snapshot);
        if (first < last)
            return index.Find(NameSounds.Exact(text.Words.Units[text.Words.Words[first].Start..(text.Words.Words[last].Start + text.Words.Words[last].Length)])) is not null;
        return IsFullName(text, first - 1, index) || IsFullName(text, first, index);
    }

    private static bool IsFullName(QuestionText text, int first, PeopleIndex index)
    {
        FoldedText words = text.Words;
        if (first < 0 || first + 1 >= words.Words.Length || !char.IsAsciiLetter(words.Word(first)[0]) || !char.IsAsciiLetter(words.Word(first + 1)[0]) || !IsBeside(text, first + 1))
            return false;
        FoldedWord last = words.Words[first + 1];
        return index.Find(NameSounds.Full(words.Word(first), words.Word(first + 1))) is not null || index.Find(NameSounds.Exact(words.Units[words.Words[first].Start..(last.Start + last.Length)])) is not null;
    }

    // How many words the longest name that begins here has.
    private static int Latin(QuestionText text, int first, PeopleIndex index, List<NamedPerson> people)
    {
        FoldedText words = text.Words;
        int most = 0;
        bool unknown = false;
        Span<bool> strange = stackalloc bool[MostWords];
        for (; most < MostWords && first + most < words.Words.Length; most++)
        {
            int word = first + most;
            if (text.IsMarked(word) || !char.IsAsciiLetter(words.Word(word)[0]) || (most > 0 && !IsBeside(text, word)))
                break;
            unknown |= text.CoverOfWord(word) == QuestionText.Cover.Unknown;
            strange[most] = unknown;
        }

        for (int count = most; count > 0; count--)
        {
            int start = words.Words[first].Start;
            int end = EndOf(text, first + count - 1);
            if (!strange[count - 1] || end - start > LongestName || end - start < 4 - (count > 1 ? 1 : 0))
                continue;
            ReadOnlySpan<char> all = words.Units[start..end];
            List<PeopleIndex.Part>? parts = count == 1 && CommonWords.BitsOf(all) >= 0 ? null : index.Find(NameSounds.Exact(all));
            if (count > 1)
                parts ??= index.Find(NameSounds.Full(words.Word(first), words.Units[words.Words[first + 1].Start..end]));
            if (parts is null && count == 1 && IsSaidToAct(words, first))
                parts = index.FindActor(all);
            // "hotel del lunna": one word that only sounds like a name, beside another that nothing asks, is part of a title.
            if (parts is null && count == 1 && (IsOfTitle(text, first - 1) || IsOfTitle(text, first + 1) || (first > 1 && text.Words.Words[first - 1].Length < 4 && IsOfTitle(text, first - 2))))
                continue;
            // "namkoong min", "son yejin" and "cha-young" are split as people like.
            if (parts is null && (count > 1 ? IsName(words, first, count) : CommonWords.BitsOf(all) < 0))
                parts = index.Find(NameSounds.Given(all));
            if (parts is null)
                continue;
            // "kim eun sook" is not eun-sook of the juvenile court.
            if (IsHalfName(text, first, all, index))
                return count;
            Take(text, start, end, first, first + count - 1, parts, people);
            return count;
        }

        return 0;
    }

    private static bool IsHalfName(QuestionText text, int first, ReadOnlySpan<char> given, PeopleIndex index)
    {
        if (first == 0 || text.IsMarked(first - 1) || !IsBeside(text, first))
            return false;
        ReadOnlySpan<char> family = text.Words.Word(first - 1);
        return NameSounds.IsFamily(family) && CommonWords.BitsOf(family) < 0 && !CommonWords.IsStop(family) && !CommonWords.IsArticle(family)
            && index.Find(NameSounds.Exact(given)) is null && index.Find(NameSounds.Full(family, given)) is null;
    }

    // "the one with suzy", "the suzy one", "by suzy".
    private static bool IsSaidToAct(FoldedText words, int word) =>
        (word > 0 && words.Word(word - 1) is "with" or "starring" or "ft" or "feat" or "actor" or "actress") || (word + 1 < words.Words.Length && words.Word(word + 1) is "one" or "drama" or "kdrama" or "show");

    // "mo-mi's daughter": what shows the owner is no part of the name.
    private static int EndOf(QuestionText text, int word)
    {
        FoldedWord at = text.Words.Words[word];
        bool isOwner = at.Length > 2 && text.Words.Units[at.Start + at.Length - 1] == 's' && text.Source[at.SourceEnd - 2] is '\'' or '’';
        return at.Start + at.Length - (isOwner ? 1 : 0);
    }

    private static bool IsOfTitle(QuestionText text, int word)
    {
        if (word < 0 || word >= text.Words.Words.Length || text.IsMarked(word))
            return false;
        ReadOnlySpan<char> letters = text.Words.Word(word);
        return char.IsAsciiLetter(letters[0]) && text.CoverOfWord(word) != QuestionText.Cover.Telling && !CommonWords.IsStop(letters) && !CommonWords.IsArticle(letters) && !CommonWords.IsFiller(letters)
            && !PhraseBook.Shared.Empty.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);
    }

    // "the ceo" sounds like somebody; only a hyphen makes a name of such words.
    private static bool IsName(FoldedText words, int first, int count)
    {
        for (int i = first; i < first + count; i++)
        {
            ReadOnlySpan<char> word = words.Word(i);
            bool hyphenated = words.Words[i].Hyphenated || (i + 1 < first + count && words.Words[i + 1].Hyphenated);
            if (!hyphenated && (CommonWords.IsStop(word) || CommonWords.IsArticle(word)))
                return false;
        }

        return true;
    }

    private static int Korean(QuestionText text, int first, PeopleIndex index, List<NamedPerson> people)
    {
        FoldedWord word = text.Words.Words[first];
        if (text.CoverOf(word.Start) == QuestionText.Cover.Telling)
            return 0;
        for (int length = Math.Min(MostSyllables, word.Length); length > 1; length--)
        {
            bool any = false;
            for (int unit = word.Start; unit < word.Start + length; unit++)
                any |= text.CoverOf(unit) == QuestionText.Cover.Unknown;
            ReadOnlySpan<char> name = text.Words.Units.Slice(word.Start, length);
            if (!any || !Hangul.IsSyllable(name[0]))
                continue;
            (ulong full, ulong given) = NameSounds.Hangul(name);
            if (!EndsAsName(text.Words.Word(first)[length..]) || (length == word.Length && IsOwner(text, first)))
                continue;
            if ((index.Find(full) ?? index.Find(given)) is not { } parts)
                continue;
            Take(text, word.Start, word.Start + length, first, first, parts, people);
            return 1;
        }

        return 0;
    }

    // "추리의 여왕": what owns something is a name less often than the beginning of a title.
    private static bool IsOwner(QuestionText text, int word) =>
        text.Words.Word(word) is [.., '의'] && word + 1 < text.Words.Words.Length && !text.IsMarked(word + 1) && Hangul.Is(text.Words.Word(word + 1)[0]);

    // Behind a name stands nothing, or a particle.
    private static bool EndsAsName(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest is "씨" or "이랑" or "이는" or "이가" or "이를" or "이와" or "이도" or "이의")
            return true;
        Span<char> padded = stackalloc char[rest.Length + 1];
        padded[0] = '가';
        rest.CopyTo(padded[1..]);
        return KoreanParticles.LengthIn(padded) == rest.Length;
    }

    private static bool IsBeside(QuestionText text, int word)
    {
        int from = text.Words.Words[word - 1].SourceEnd;
        int to = text.Words.Words[word].SourceStart;
        return to - from <= 1 && (to <= from || text.Source[from] is ' ' or '-' or '.');
    }

    private static void Take(QuestionText text, int start, int end, int first, int last, List<PeopleIndex.Part> parts, List<NamedPerson> people)
    {
        int from = text.Words.Words[first].SourceStart;
        text.Mark(new Stretch(start, end - start, PhraseText.Person));
        // A Korean name may end inside its word.
        int to = PhraseText.IsDense(text.Words.Units[start]) ? from + (end - start) : text.Words.Words[last].SourceEnd;
        people.Add(new NamedPerson(text.Source[from..Math.Min(to, text.Source.Length)], parts));
    }
}
