using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>Which drama people mean who name its characters or actors, and perhaps what it is about.</summary>
internal static class PeopleGuess
{
    private const int MostChoices = 5;
    private const int PerHint = 3;
    private const int HintOfMany = 12;
    private const int MostRead = 20_000;

    // Words for what a premise says in other words.
    private static readonly Dictionary<string, string[]> Synonyms = new(StringComparer.Ordinal)
    {
        ["hospital"] = ["psychiatric", "ward", "doctor", "medical", "surgeon", "nurse", "clinic"],
        ["doctor"] = ["surgeon", "medical", "hospital", "physician"],
        ["medical"] = ["hospital", "surgeon", "doctor"],
        ["lawyer"] = ["attorney", "law", "court", "legal"],
        ["guy"] = ["man"], ["girl"] = ["woman"], ["cop"] = ["police", "policeman", "detective", "officer"], ["police"] = ["policeman", "detective"],
        ["sageuk"] = ["joseon", "king", "palace", "prince"], ["historical"] = ["joseon", "king", "palace", "prince"],
        ["rich"] = ["heir", "heiress", "chaebol", "conglomerate"], ["ceo"] = ["chaebol", "heir", "boss", "company"], ["boss"] = ["ceo", "company"],
        ["school"] = ["student", "teacher", "classmate"], ["mafia"] = ["consigliere", "gang", "gangster"], ["ghost"] = ["spirit", "dead"],
        ["cook"] = ["chef", "cooking", "restaurant"], ["baseball"] = ["team", "season"], ["north"] = ["border"], ["zombie"] = ["plague", "undead", "infected", "outbreak"], ["zombies"] = ["plague", "undead", "infected", "outbreak"], ["gumiho"] = ["fox", "tailed"], ["chef"] = ["cook", "cooking", "kitchen"], ["time"] = ["future", "past"], ["spy"] = ["agent", "spies"],
    };

    /// <summary>The guess; null where nobody was named.</summary>
    public static (string Text, TitleSearch Search)? Of(SubjectList subjects, QuestionText text, KnowledgeSnapshot snapshot)
    {
        if (subjects.People.Count == 0)
            return null;
        var scores = new Dictionary<int, int>();
        foreach (NamedPerson person in subjects.People)
        {
            foreach (PeopleIndex.Part part in person.Parts)
                scores[part.Ordinal] = scores.GetValueOrDefault(part.Ordinal) + part.Weight;
        }

        if (scores.Count > 1)
            AddHints(text, snapshot, scores);
        int most = scores.Values.Max();
        int[] best = [.. scores.Where(pair => pair.Value == most).Select(static pair => pair.Key).OrderByDescending(ordinal => snapshot.NamesOf(ordinal).Popularity).Take(MostChoices)];
        return (
            string.Join(", ", subjects.People.Select(static person => person.Text)),
            new TitleSearch([.. best.Select(ordinal => new TitleMatch(ordinal, snapshot.NamesOf(ordinal).Id, 1, snapshot.NamesOf(ordinal).Title))], best.Length == 1, null));
    }

    /// <summary>The drama whose premise has more of the question's words than any other's; null where none stands out.</summary>
    public static TitleSearch? ByPremise(QuestionText text, KnowledgeSnapshot snapshot)
    {
        const int Enough = (2 * PerHint) - 1;
        var scores = new Dictionary<int, int>();
        for (int ordinal = 0; ordinal < snapshot.Count && ordinal < MostRead; ordinal++)
            scores[ordinal] = 0;
        AddHints(text, snapshot, scores);
        int most = scores.Count == 0 ? 0 : scores.Values.Max();
        if (most < Enough)
            return null;
        int[] best = [.. scores.Where(pair => pair.Value > most - (PerHint - 1)).OrderByDescending(static pair => pair.Value).Select(static pair => pair.Key)];
        return best.Length > MostChoices ? null : new TitleSearch([.. best.Select(ordinal => new TitleMatch(ordinal, snapshot.NamesOf(ordinal).Id, 1, snapshot.NamesOf(ordinal).Title))], best.Length == 1, null);
    }

    /// <summary>Of dramas that a few words may mean, those that the other words of the question speak for; all where none do.</summary>
    public static TitleSearch Narrowed(TitleSearch near, QuestionText text, KnowledgeSnapshot snapshot)
    {
        var scores = near.Matches.DistinctBy(static match => match.Ordinal).ToDictionary(static match => match.Ordinal, static _ => 0);
        AddHints(text, snapshot, scores);
        return scores.Values.Any(static score => score > 0) ? near with { Matches = [.. near.Matches.Where(match => scores[match.Ordinal] > 0)] } : near;
    }

    /// <summary>Whether each of the words is in the premise or the title of one of the dramas.</summary>
    public static bool IsSaidOf(TitleSearch dramas, string words, KnowledgeSnapshot snapshot)
    {
        PeopleIndex index = PeopleIndex.In(snapshot);
        var folded = new FoldedText();
        folded.Read(words);
        for (int word = 0; word < folded.Words.Length; word++)
        {
            if (folded.Word(word).Length > 2 && !(index.Having(folded.Word(word)) is { } having && dramas.Matches.Any(match => having.Contains(match.Ordinal))))
                return false;
        }

        return true;
    }

    private static void AddHints(QuestionText text, KnowledgeSnapshot snapshot, Dictionary<int, int> scores)
    {
        PeopleIndex index = PeopleIndex.In(snapshot);
        for (int word = 0; word < text.Words.Words.Length; word++)
        {
            ReadOnlySpan<char> hint = text.Words.Word(word);
            if (text.IsMarked(word) || hint.Length < 3 || IsOfQuestions(text, word))
                continue;
            Add(index.Having(hint), PerHint, scores);
            if (Synonyms.TryGetValue(hint.ToString(), out string[]? others))
            {
                foreach (string other in others)
                    Add(index.Having(other), PerHint - 1, scores);
            }
        }
    }

    // Words that questions are made of say nothing of what a drama is about.
    private static bool IsOfQuestions(QuestionText text, int word) =>
        text.CoverOfWord(word) == QuestionText.Cover.Telling || PhraseBook.Shared.Empty.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Words.Word(word));

    private static void Add(List<int>? having, int weight, Dictionary<int, int> scores)
    {
        // What many premises say tells little.
        int worth = having is null ? 0 : having.Count <= HintOfMany ? weight : having.Count <= 2 * HintOfMany ? Math.Min(weight, 2) : 1;
        foreach (int ordinal in having ?? [])
        {
            if (scores.TryGetValue(ordinal, out int score))
                scores[ordinal] = score + worth;
        }
    }
}
