using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>Which drama people mean who tell its story: the one of whose premise and people most is said that few others have.</summary>
internal static class PremiseGuess
{
    // In sixteenths of a bit, twice: see PremiseIndex.Telling and OfPremise. Enough is two or three words that hardly any other drama has, and
    // Lead half of one; chosen on 140 stories that were told by somebody who had not read the premises.
    private const int Enough = 400;
    private const int Lead = 50;
    private const int AkinShare = 50;
    private const int PerPart = 50;
    private const int MostChoices = 3;
    private const int MostWords = 40;

    /// <summary>The drama, or the few that fit alike; null where too little of the question is said of any.</summary>
    public static TitleSearch? Of(SubjectList subjects, QuestionText text, KnowledgeSnapshot snapshot)
    {
        int[] scores = Scores(text, snapshot, withAkin: true);
        foreach (NamedPerson person in subjects.People)
        {
            foreach (PeopleIndex.Part part in person.Parts)
                scores[part.Ordinal] += part.Weight * PerPart;
        }

        int most = scores.Length == 0 ? 0 : scores.Max();
        if (most < Enough)
            return null;
        int[] meant = [.. Enumerable.Range(0, scores.Length).Where(ordinal => scores[ordinal] > most - Lead).OrderByDescending(ordinal => scores[ordinal])];
        return meant.Length > MostChoices ? null
            : new TitleSearch([.. meant.Select(ordinal => new TitleMatch(ordinal, snapshot.NamesOf(ordinal).Id, 1, snapshot.NamesOf(ordinal).Title))], meant.Length == 1, null);
    }

    /// <summary>How much of what a question tells is said of each drama.</summary>
    /// <param name="text">The question.</param>
    /// <param name="snapshot">The dramas.</param>
    /// <param name="withAkin">Whether words count that say nearly the same.</param>
    /// <param name="rarity">Only words count that are said of at most one drama in so many.</param>
    public static int[] Scores(QuestionText text, KnowledgeSnapshot snapshot, bool withAkin, int rarity = 1)
    {
        PremiseIndex index = PremiseIndex.In(snapshot);
        int[] scores = new int[snapshot.Count];
        int[] best = new int[snapshot.Count];
        int read = 0;
        for (int word = 0; word < text.Words.Words.Length && read < MostWords; word++)
        {
            ReadOnlySpan<char> hint = text.Words.Word(word);
            if (text.IsMarked(word) || hint.Length < 3 || IsOfQuestions(text, word))
                continue;
            read++;
            Array.Clear(best);
            Add(index, hint, 100, rarity, best);
            if (withAkin)
            {
                foreach (string akin in PremiseIndex.AkinTo(hint))
                    Add(index, akin, AkinShare, rarity, best);
            }

            for (int ordinal = 0; ordinal < scores.Length; ordinal++)
                scores[ordinal] += best[ordinal];
        }

        return scores;
    }

    // Words that questions are made of say nothing of what a drama is about.
    private static bool IsOfQuestions(QuestionText text, int word) =>
        text.CoverOfWord(word) == QuestionText.Cover.Telling || PhraseBook.Shared.Empty.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Words.Word(word));

    // Of a word and those akin to it, the one that tells most counts.
    private static void Add(PremiseIndex index, ReadOnlySpan<char> word, int percent, int rarity, int[] best)
    {
        if (index.Having(word) is not { } having || having.Count * rarity > best.Length)
            return;
        int telling = index.Telling(having) * percent / 100;
        foreach (PremiseIndex.Saying saying in having)
            best[saying.Ordinal] = Math.Max(best[saying.Ordinal], telling * saying.Weight);
    }
}
