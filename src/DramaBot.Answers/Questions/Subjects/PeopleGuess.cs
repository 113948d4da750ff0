using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>Which drama people mean who name its characters or actors, and perhaps what it is about.</summary>
internal static class PeopleGuess
{
    private const int MostChoices = 5;
    private const int PerPart = 50;
    private const int Like = 30;
    private const int Rarity = 8;

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
        {
            // One thing that only one of them is about decides between two actors' dramas, and not between a character's and an actor's.
            var told = PremiseScores.Of(text, snapshot, withAkin: true, Rarity);
            foreach (int ordinal in scores.Keys)
                scores[ordinal] = (scores[ordinal] * PerPart) + told[ordinal];
        }

        int most = scores.Values.Max();
        int[] best = [.. scores.Where(pair => pair.Value > most - Like).Select(static pair => pair.Key).OrderByDescending(ordinal => snapshot.NamesOf(ordinal).Popularity).Take(MostChoices)];
        return (
            string.Join(", ", subjects.People.Select(static person => person.Text)),
            new TitleSearch([.. best.Select(ordinal => new TitleMatch(ordinal, snapshot.NamesOf(ordinal).Id, 1, snapshot.NamesOf(ordinal).Title))], best.Length == 1, null));
    }

    /// <summary>Of dramas that a few words may mean, those that the other words of the question speak for; all where none do.</summary>
    public static TitleSearch Narrowed(TitleSearch near, QuestionText text, KnowledgeSnapshot snapshot)
    {
        var told = PremiseScores.Of(text, snapshot, withAkin: false);
        return near.Matches.Any(match => told[match.Ordinal] > 0) ? near with { Matches = [.. near.Matches.Where(match => told[match.Ordinal] > 0)] } : near;
    }

    /// <summary>Whether most of the words that tell anything are said of one of the dramas, or words akin to them.</summary>
    public static bool IsSaidOf(TitleSearch dramas, string words, KnowledgeSnapshot snapshot)
    {
        var folded = new FoldedText();
        folded.Read(words);
        int told = 0;
        int said = 0;
        for (int word = 0; word < folded.Words.Length; word++)
        {
            ReadOnlySpan<char> one = folded.Word(word);
            if (one.Length < 3 || CommonWords.IsStop(one) || CommonWords.IsArticle(one))
                continue;
            told++;
            said += IsSaid(dramas, one, PremiseIndex.In(snapshot)) ? 1 : 0;
        }

        return said * 2 > told;
    }

    private static bool IsSaid(TitleSearch dramas, ReadOnlySpan<char> word, PremiseIndex index)
    {
        if (IsAny(index.Having(word), dramas))
            return true;
        foreach (string akin in PremiseIndex.AkinTo(word))
        {
            if (IsAny(index.Having(akin), dramas))
                return true;
        }

        return false;
    }

    private static bool IsAny(List<PremiseIndex.Saying>? having, TitleSearch dramas) =>
        having is not null && dramas.Matches.Any(match => having.Exists(saying => saying.Ordinal == match.Ordinal));
}
