using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Questions.Subjects;
using DramaBot.Answers.Ranking;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <summary>Reads questions for a list of dramas that somebody is in, that end in some way, or that a network or a year has.</summary>
internal static class ListReader
{
    private const int Telling = 9;
    private const int MostLetters = 24;

    private static readonly (Signal Signal, EndingKind Kind)[] Kinds =
    [
        (Signal.EndsHappily, EndingKind.Happy), (Signal.EndsBittersweetly, EndingKind.Bittersweet), (Signal.EndsSadly, EndingKind.Sad), (Signal.EndsOpenly, EndingKind.Open),
    ];

    /// <summary>Names people whom only a list is asked of: stage names and names of two syllables are too short to look for in any other question.</summary>
    public static void FindShortNames(QuestionText text, SubjectList subjects, KnowledgeSnapshot snapshot)
    {
        SignalScores scores = text.Scores;
        if (subjects.Titles.Count > 0 || subjects.People.Count > 0 || !(scores.Has(Signal.Lists) || scores.Has(Signal.Stock) || scores.Has(Signal.Many)))
            return;
        for (int word = 0; word < text.Words.Words.Length; word++)
        {
            ReadOnlySpan<char> letters = text.Words.Word(word);
            bool isKorean = Hangul.IsSyllable(letters[0]);
            int length = isKorean ? letters.Length - KoreanParticles.LengthIn(letters) : letters.Length;
            if (length is < 2 or > 3 || text.CoverOfWord(word) == QuestionText.Cover.Telling || !(isKorean || text.CoverOfWord(word) == QuestionText.Cover.Unknown))
                continue;
            string name = letters[..length].ToString();
            if (DramaTraits.In(snapshot).FindNamed(name) is not { } actor)
                continue;
            text.Mark(new Stretch(text.Words.Words[word].Start, length, PhraseText.Person));
            subjects.People.Add(new NamedPerson(name, [.. actor.Dramas.Select(static ordinal => new PeopleIndex.Part(ordinal, PeopleIndex.Part.Actor))]));
            if (string.Equals(subjects.Stranger, name, StringComparison.OrdinalIgnoreCase))
                (subjects.Stranger, subjects.StrangerLooks, subjects.StrangerIsName) = (null, 0, false);
        }

        if (subjects.People.Count == 0)
            return;
        text.Scan();
        text.Learn();
    }

    /// <summary>What is asked for; null where the question is for no list, or for one drama of it.</summary>
    /// <param name="text">The question.</param>
    /// <param name="subjects">Whom and what it names.</param>
    /// <param name="asOf">The day up to which it asks.</param>
    /// <param name="snapshot">What is known.</param>
    /// <param name="today">The day in Seoul.</param>
    /// <param name="goesOn">Whether it points at what was spoken of before: "do they end happily".</param>
    public static RankingRequest? Read(QuestionText text, SubjectList subjects, DateOnly? asOf, KnowledgeSnapshot snapshot, DateOnly today, bool goesOn)
    {
        SignalScores scores = text.Scores;
        // A condition that is not understood must not be passed over: what looks like a name is one.
        int looks = subjects.Stranger is { } stranger && IsSaidOfYear(text.Source, stranger) ? 0 : subjects.StrangerLooks;
        if (subjects.Titles.Count > 0 || subjects.Near is not null || subjects.StrangerIsName || looks >= TitleLooks.Likely || scores.Has(Signal.Single) || scores.Has(Signal.Now) || scores.Has(Signal.FanVotes) || RankingReader.IsBounded(text.Words))
            return null;
        bool lists = scores.Has(Signal.Lists);
        if (goesOn && subjects.People.Count == 0 && !lists)
            return null;
        // Whom a question names is not looked up before it is known to ask for a list: the casts are gathered from every record.
        if (subjects.People.Count > 0 && ((!lists && !Ranks(scores)) || scores.WeightOf(Signal.Events) >= Telling))
            return null;
        RankingRequest request = RankingReader.ReadRanking(text, subjects, asOf, snapshot, today);
        if (subjects.People.Count > 0)
            return request.Actors.Count == subjects.People.Count ? request : null;
        if (request.Ending is not null)
            return lists || scores.Has(Signal.Stock) || scores.Has(Signal.Many) || Ranks(scores) ? request : null;
        // Of two kinds at once neither can be passed over.
        if (SpeaksOfEndings(scores) || (request.Network is null && request.Year is null))
            return null;
        if (scores.Has(Signal.Measured))
            return scores.WeightOf(Signal.Ranking) >= Telling && looks <= TitleLooks.Perhaps ? request : null;
        return (lists || scores.Has(Signal.Stock)) && scores.WeightOf(Signal.Events) < Telling && looks <= TitleLooks.Perhaps ? request : null;
    }

    /// <summary>The kind of ending that is asked for; null where none is, or where several are.</summary>
    public static EndingKind? EndingIn(SignalScores scores)
    {
        if (KindsIn(scores) != 1)
            return null;
        EndingKind kind = Array.Find(Kinds, kind => scores.Has(kind.Signal)).Kind;
        if (!scores.Has(Signal.EndsNot))
            return kind;
        // Of what does not end so, those that end the other way are surely wanted.
        return kind == EndingKind.Happy ? EndingKind.Sad : EndingKind.Happy;
    }

    /// <summary>Whom of the casts the question names; those of whom it is not sure are left out.</summary>
    public static IReadOnlyList<string> ActorsIn(QuestionText text, SubjectList subjects, KnowledgeSnapshot snapshot)
    {
        if (subjects.People.Count == 0)
            return [];
        DramaTraits traits = DramaTraits.In(snapshot);
        return [.. subjects.People.Where(person => !IsHalf(text, person)).Select(person => traits.Find(WithoutOwner(person.Text))?.Name).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    // "kim eun sook": a given name that is an actor's behind a family name that is not.
    private static bool IsHalf(QuestionText text, NamedPerson person)
    {
        ReadOnlySpan<char> before = WordBefore(text.Source, person.Text);
        Span<char> small = stackalloc char[MostLetters];
        int length = before.Length > MostLetters ? 0 : before.ToLowerInvariant(small);
        ReadOnlySpan<char> family = small[..Math.Max(0, length)];
        return !family.IsEmpty && NameSounds.IsFamily(family) && !CommonWords.IsStop(family) && !CommonWords.IsArticle(family);
    }

    // The word that stands before some others; empty where they are first.
    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> source, ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> before = source[..Math.Max(0, source.IndexOf(words, StringComparison.Ordinal))].TrimEnd(" -");
        return before[(before.LastIndexOfAny(' ', '-') + 1)..];
    }

    private static string WithoutOwner(string name) => name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;

    // "2016 was the golden year", "2023 was stacked": what is said of a year is no title.
    private static bool IsSaidOfYear(string question, string stranger)
    {
        ReadOnlySpan<char> rest = question.AsSpan(0, Math.Max(0, question.IndexOf(stranger, StringComparison.Ordinal)));
        ReadOnlySpan<char> last = TakeLast(ref rest);
        while (last is "the" or "a" or "an" or "such" or "so" or "really" or "my")
            last = TakeLast(ref rest);
        return last is "was" or "is" or "had" && TakeLast(ref rest) is { Length: 4 } year && year.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static ReadOnlySpan<char> TakeLast(ref ReadOnlySpan<char> words)
    {
        words = words.TrimEnd(' ');
        int start = words.LastIndexOf(' ') + 1;
        ReadOnlySpan<char> last = words[start..];
        words = words[..start];
        return last;
    }

    /// <summary>Whether somebody is named to be in the dramas whom no cast has.</summary>
    public static bool NamesUnknownCast(string question, SubjectList subjects)
    {
        if (subjects.Stranger is not { } stranger || subjects.StrangerLooks <= TitleLooks.Perhaps)
            return false;
        ReadOnlySpan<char> before = WordBefore(question, stranger);
        return before.Equals("with", StringComparison.OrdinalIgnoreCase) || before.Equals("by", StringComparison.OrdinalIgnoreCase) || before.Equals("starring", StringComparison.OrdinalIgnoreCase) || before.Equals("featuring", StringComparison.OrdinalIgnoreCase)
            || before.Equals("con", StringComparison.OrdinalIgnoreCase) || before.Equals("com", StringComparison.OrdinalIgnoreCase) || before.Equals("avec", StringComparison.OrdinalIgnoreCase) || before.Equals("dengan", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether any kind of ending is named.</summary>
    public static bool SpeaksOfEndings(SignalScores scores) => KindsIn(scores) > 0;

    private static int KindsIn(SignalScores scores) => Kinds.Count(kind => scores.Has(kind.Signal));

    private static bool Ranks(SignalScores scores) => scores.WeightOf(Signal.Ranking) >= Telling;
}
