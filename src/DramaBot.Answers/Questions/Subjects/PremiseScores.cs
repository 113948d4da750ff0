using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>How much of what a question tells is said of each drama. Holds its buffers; one for each thread, good until the next question.</summary>
internal sealed class PremiseScores
{
    private const int AkinShare = 50;
    private const int MostWords = 40;

    [ThreadStatic]
    private static PremiseScores? _spare;

    private readonly List<int> _ofWord = [];
    private readonly List<int> _told = [];
    private int[] _scores = [];
    private int[] _best = [];

    /// <summary>The dramas of which anything is said, each once.</summary>
    public IReadOnlyList<int> Told => _told;

    /// <summary>How many words of the question were looked up.</summary>
    public int Words { get; private set; }

    /// <summary>How much is said of a drama, in sixteenths of a bit times <see cref="PremiseIndex.OfPremise"/>.</summary>
    public int this[int ordinal] => _scores[ordinal];

    /// <summary>Reads a question.</summary>
    /// <param name="text">The question.</param>
    /// <param name="snapshot">The dramas.</param>
    /// <param name="withAkin">Whether words count that say nearly the same.</param>
    /// <param name="rarity">Only words count that are said of at most one drama in so many.</param>
    public static PremiseScores Of(QuestionText text, KnowledgeSnapshot snapshot, bool withAkin, int rarity = 1)
    {
        PremiseScores scores = _spare ??= new PremiseScores();
        scores.Read(text, snapshot, withAkin, rarity);
        return scores;
    }

    /// <summary>Whether a word may tell what a drama is about: words that questions are made of say nothing of it.</summary>
    public static bool TellsStory(QuestionText text, int word) =>
        !text.IsMarked(word) && text.Words.Word(word).Length > 2 && text.CoverOfWord(word) != QuestionText.Cover.Telling
            && !PhraseBook.Shared.Empty.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Words.Word(word));

    /// <summary>Adds what else speaks for a drama.</summary>
    public void Add(int ordinal, int score)
    {
        if (_scores[ordinal] == 0)
            _told.Add(ordinal);
        _scores[ordinal] += score;
    }

    private void Read(QuestionText text, KnowledgeSnapshot snapshot, bool withAkin, int rarity)
    {
        foreach (int ordinal in _told)
            _scores[ordinal] = 0;
        _told.Clear();
        if (_scores.Length < snapshot.Count)
            (_scores, _best) = (new int[snapshot.Count], new int[snapshot.Count]);
        PremiseIndex index = PremiseIndex.In(snapshot);
        int mostSayings = snapshot.Count / rarity;
        int read = 0;
        for (int word = 0; word < text.Words.Words.Length && read < MostWords; word++)
        {
            if (!TellsStory(text, word))
                continue;
            ReadOnlySpan<char> hint = text.Words.Word(word);
            read++;
            Take(index, hint, 100, mostSayings);
            if (withAkin)
            {
                foreach (string akin in PremiseIndex.AkinTo(hint))
                    Take(index, akin, AkinShare, mostSayings);
            }

            foreach (int ordinal in _ofWord)
            {
                Add(ordinal, _best[ordinal]);
                _best[ordinal] = 0;
            }

            _ofWord.Clear();
        }

        Words = read;
    }

    // Of a word and those akin to it, the one that tells most counts.
    private void Take(PremiseIndex index, ReadOnlySpan<char> word, int percent, int mostSayings)
    {
        if (index.Having(word) is not { } having || having.Count > mostSayings)
            return;
        int telling = index.Telling(having) * percent / 100;
        foreach (PremiseIndex.Saying saying in having)
        {
            if (_best[saying.Ordinal] == 0)
                _ofWord.Add(saying.Ordinal);
            _best[saying.Ordinal] = Math.Max(_best[saying.Ordinal], telling * saying.Weight);
        }
    }
}
