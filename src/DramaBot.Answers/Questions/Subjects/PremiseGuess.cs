using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>Which drama people mean who tell its story: the one of whose premise and people most is said that few others have.</summary>
internal static class PremiseGuess
{
    // In the unit of PremiseScores. Enough is two or three words that hardly any other drama has, and Lead half of one; chosen on 140
    // stories that were told by somebody who had not read the premises.
    private const int Enough = 400;
    private const int EnoughPerWord = 140;
    private const int Lead = 50;
    private const int PerPart = 50;
    private const int MostChoices = 3;

    /// <summary>The drama, or the few that fit alike; null where too little of the question is said of any.</summary>
    public static TitleSearch? Of(SubjectList subjects, QuestionText text, KnowledgeSnapshot snapshot)
    {
        var scores = PremiseScores.Of(text, snapshot, withAkin: true);
        foreach (NamedPerson person in subjects.People)
        {
            foreach (PeopleIndex.Part part in person.Parts)
                scores.Add(part.Ordinal, part.Weight * PerPart);
        }

        int most = scores.Told.Count == 0 ? 0 : scores.Told.Max(ordinal => scores[ordinal]);
        if (most == 0 || most < (subjects.People.Count > 0 ? Enough : Math.Min(Enough, EnoughPerWord * scores.Words)))
            return null;
        int[] meant = [.. scores.Told.Where(ordinal => scores[ordinal] > most - Lead).OrderByDescending(ordinal => scores[ordinal]).ThenBy(static ordinal => ordinal)];
        return meant.Length > MostChoices ? null
            : new TitleSearch([.. meant.Select(ordinal => new TitleMatch(ordinal, snapshot.NamesOf(ordinal).Id, 1, snapshot.NamesOf(ordinal).Title))], meant.Length == 1, null);
    }
}
