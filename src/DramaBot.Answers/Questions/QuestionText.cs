using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <summary>
/// A question taken apart: its words, which of them stand for a title or a person, which phrases they make and what these speak
/// for. Holds every buffer that takes; reused between calls.
/// </summary>
internal sealed class QuestionText
{
    private const int MostUnits = 640;
    private const int MostWords = 160;

    private readonly PhraseBook _book = PhraseBook.Shared;
    private readonly Cover[] _covers = new Cover[MostUnits];
    private readonly char[] _stream = new char[(MostUnits * 2) + MostWords];
    private readonly int[] _unitAt = new int[(MostUnits * 2) + MostWords];
    private readonly int[] _progress;
    private readonly int[] _lastEnd;
    private readonly int[] _stamps;
    private readonly List<Stretch> _marked = [];
    private int _stamp;
    private int _streamLength;

    public QuestionText()
    {
        _progress = new int[_book.Rules.Length];
        _lastEnd = new int[_book.Rules.Length];
        _stamps = new int[_book.Rules.Length];
    }

    /// <summary>How well a unit is understood.</summary>
    internal enum Cover : byte
    {
        Unknown,

        /// <summary>Part of a syllable or two that explain nothing by themselves.</summary>
        Weak,
        Known,
        Telling,
        Marked,
    }

    /// <summary>The question as it was typed.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Its words.</summary>
    public FoldedText Words { get; } = new(MostUnits, MostWords);

    /// <summary>What its phrases speak for.</summary>
    public SignalScores Scores { get; } = new();

    /// <summary>The stretches that stand for a title or a person, in the order in which they were marked.</summary>
    public IReadOnlyList<Stretch> Marked => _marked;

    public void Read(string question)
    {
        Source = question;
        Words.Read(question);
        _marked.Clear();
    }

    /// <summary>From now on the stretch stands for a title or a person.</summary>
    public void Mark(in Stretch stretch) => _marked.Add(stretch);

    public Cover CoverOf(int unit) => _covers[unit];

    /// <summary>How well a word is understood: no better than its least understood unit.</summary>
    public Cover CoverOfWord(int word)
    {
        FoldedWord at = Words.Words[word];
        Cover least = Cover.Marked;
        for (int unit = at.Start; unit < at.Start + at.Length; unit++)
            least = _covers[unit] < least ? _covers[unit] : least;
        return least;
    }

    /// <summary>Whether a word stands inside something that was marked.</summary>
    public bool IsMarked(int word) => _covers[Words.Words[word].Start] == Cover.Marked;

    /// <summary>Finds the phrases of what is not marked.</summary>
    public void Scan()
    {
        Scores.Clear();
        _stamp++;
        Array.Clear(_covers, 0, Words.Units.Length);
        Write();
        var found = new Found(this);
        _book.Automaton.Search(_stream.AsSpan(0, _streamLength), ref found);
        for (int i = 0; i < Words.Words.Length; i++)
        {
            ReadOnlySpan<char> word = Words.Word(i);
            if (!PhraseText.IsDense(word[0]) && (char.IsAsciiDigit(word[0]) || Knows(word)))
                Raise(Words.Words[i].Start, word.Length, Cover.Known);
        }
    }

    private bool Knows(ReadOnlySpan<char> word) => _book.Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private void Write()
    {
        _streamLength = 0;
        Put(' ', -1);
        ReadOnlySpan<char> units = Words.Units;
        for (int i = 0; i < Words.Words.Length; i++)
        {
            FoldedWord word = Words.Words[i];
            bool isDense = PhraseText.IsDense(units[word.Start]);
            for (int unit = word.Start; unit < word.Start + word.Length; unit++)
            {
                if (MarkAt(unit) is { } mark)
                {
                    if (_stream[_streamLength - 1] != ' ')
                        Put(' ', -1);
                    Put(mark.Sign, -1);
                    Array.Fill(_covers, Cover.Marked, mark.Start, mark.Length);
                    unit = mark.Start + mark.Length - 1;
                    // A title may be several words.
                    while (i + 1 < Words.Words.Length && Words.Words[i + 1].Start <= unit)
                        word = Words.Words[++i];
                    isDense = PhraseText.IsDense(units[word.Start]);
                    // What is left of "Goblin's" says nothing.
                    if (!isDense)
                        break;
                    continue;
                }

                if (isDense)
                {
                    if (PhraseText.IsApart(_stream[_streamLength - 1], units[unit]))
                        Put(' ', -1);
                    Put(units[unit], unit);
                    continue;
                }

                if (!IsEndingOfNumber(i))
                    WriteWord(units.Slice(word.Start, word.Length), word.Start);
                break;
            }
        }

        if (_stream[_streamLength - 1] != ' ')
            Put(' ', -1);
    }

    private void WriteWord(ReadOnlySpan<char> word, int start)
    {
        if (_stream[_streamLength - 1] != ' ')
            Put(' ', -1);
        if (char.IsAsciiDigit(word[0]))
        {
            Put(PhraseText.Number, start);
            return;
        }

        for (int i = 0; i < word.Length; i++)
            Put(word[i], start + i);
    }

    // "2nd", "3ème": the number says it all.
    private bool IsEndingOfNumber(int word) =>
        word > 0 && Words.Words[word].Glued && char.IsAsciiDigit(Words.Word(word - 1)[0]) && Words.Word(word) is "st" or "nd" or "rd" or "th" or "e" or "eme" or "er" or "ere" or "a" or "o" or "da" or "ra";

    private void Put(char unit, int from)
    {
        _unitAt[_streamLength] = from;
        _stream[_streamLength++] = unit;
    }

    private Stretch? MarkAt(int unit)
    {
        foreach (Stretch mark in _marked)
        {
            if (mark.Start == unit)
                return mark;
        }

        return null;
    }

    private void Raise(int from, int length, Cover to)
    {
        for (int unit = from; unit < from + length; unit++)
            _covers[unit] = _covers[unit] < to ? to : _covers[unit];
    }

    private void TakeIn(int phrase, int end)
    {
        int start = end - _book.Lengths[phrase];
        Cover cover = _book.Tells[phrase] ? Cover.Telling : _book.Lengths[phrase] == 1 ? Cover.Weak : Cover.Known;
        for (int i = start; i < end; i++)
        {
            if (_unitAt[i] >= 0)
                Raise(_unitAt[i], 1, cover);
        }

        foreach (PhraseUse use in _book.Uses[phrase])
        {
            PhraseRule rule = _book.Rules[use.Rule];
            if (rule.Parts > 1 && !Advance(use, rule, start, end))
                continue;
            Scores.Add(rule);
        }
    }

    // True when the last stretch of a rule of several follows the others. Finds come by their ends, so the first that fits is the best.
    private bool Advance(PhraseUse use, PhraseRule rule, int start, int end)
    {
        if (_stamps[use.Rule] != _stamp)
        {
            _stamps[use.Rule] = _stamp;
            _progress[use.Rule] = 0;
            _lastEnd[use.Rule] = 0;
        }

        // Two phrases may share the space between them.
        if (_progress[use.Rule] != use.Part || start < _lastEnd[use.Rule] - 1)
            return false;
        _progress[use.Rule]++;
        _lastEnd[use.Rule] = end;
        return _progress[use.Rule] == rule.Parts;
    }

    private readonly struct Found(QuestionText question) : PhraseAutomaton.IFound
    {
        public void Add(int phrase, int end) => question.TakeIn(phrase, end);
    }
}

/// <summary>A stretch of a question's units.</summary>
/// <param name="Start">Its first unit.</param>
/// <param name="Length">How many units it has.</param>
/// <param name="Sign">What it stands for, as phrases write it.</param>
internal readonly record struct Stretch(int Start, int Length, char Sign)
{
    public int End => Start + Length;
}
