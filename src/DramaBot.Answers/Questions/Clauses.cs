using System.Buffers;
using System.Collections.Frozen;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <summary>
/// The clauses of a question, and which of them ask: "just finished it and im a mess. do they end up together?" tells in the first
/// and asks in the second. Reused between calls.
/// </summary>
internal sealed class Clauses(int mostWords)
{
    private const int MostSkipped = 3;

    private static readonly SearchValues<char> Pauses = SearchValues.Create(",，、;:—–");
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!！。…\n");

    private static readonly FrozenSet<string> Openers = Split(
        """
        who whos whose whom what whats wats which when whens where wheres why how hows howd is are was were does do did will would can could should has have any whatd whod
        quien quienes que cual cuales cuando donde como cuanto cuantos cuanta cuantas por
        quem qual quais quando onde quanto quantos quanta quantas
        qui quel quelle quels quelles quand ou comment combien pourquoi est quoi
        apa apakah siapa kapan dimana mana berapa kenapa gimana bagaimana
        """);

    // What people say before they ask.
    private static readonly FrozenSet<string> Before = Split("so but and ok okay um hey hi well also just pls please y pero e mas et mais dan tapi wait lol guys like btw then alors du coup en de a em no na di au dans ");

    private readonly byte[] _sentenceOf = new byte[mostWords];
    private readonly byte[] _clauseOf = new byte[mostWords];
    private readonly bool[] _asks = new bool[256];
    private bool _anyAsks;

    /// <summary>Takes a question apart.</summary>
    public void Read(FoldedText words, string source)
    {
        byte sentence = 0;
        byte clause = 0;
        int first = 0;
        _anyAsks = false;
        for (int word = 0; word < words.Words.Length; word++)
        {
            bool isLast = word + 1 == words.Words.Length;
            _sentenceOf[word] = sentence;
            _clauseOf[word] = clause;
            ReadOnlySpan<char> behind = source.AsSpan(words.Words[word].SourceEnd, Math.Max(0, (isLast ? source.Length : words.Words[word + 1].SourceStart) - words.Words[word].SourceEnd));
            bool asked = behind.IndexOfAny('?', '？') >= 0;
            bool ends = isLast || asked || EndsSentence(behind);
            if (!ends && !behind.ContainsAny(Pauses))
                continue;
            _asks[clause] = asked || Opens(words, first, word);
            _anyAsks |= _asks[clause];
            first = word + 1;
            if (clause < byte.MaxValue)
                clause++;
            if (ends && sentence < byte.MaxValue)
                sentence++;
        }
    }

    /// <summary>The sentence that a word stands in.</summary>
    public int SentenceOf(int word) => _sentenceOf[word];

    /// <summary>Whether a word is the first of its clause.</summary>
    public bool IsFirst(int word) => word == 0 || _clauseOf[word] != _clauseOf[word - 1];

    /// <summary>Whether a word only leads up to what another clause asks.</summary>
    public bool OnlyTells(int word) => _anyAsks && !_asks[_clauseOf[word]];

    // A dot that touches the next word is no end: "mr.sunshine", "s.2".
    private static bool EndsSentence(ReadOnlySpan<char> behind)
    {
        int mark = behind.IndexOfAny(Ends);
        return mark >= 0 && (behind[mark] != '.' || behind.Length > mark + 1);
    }

    private static bool Opens(FoldedText words, int first, int last)
    {
        for (int word = first; word <= last && word - first <= MostSkipped; word++)
        {
            FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> openers = Openers.GetAlternateLookup<ReadOnlySpan<char>>();
            if (openers.Contains(words.Word(word)))
                return true;
            if (!Before.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Word(word)))
                return false;
        }

        return false;
    }

    private static FrozenSet<string> Split(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
