using DramaBot.Answers.Questions.Learned;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Questions.Subjects;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <summary>
/// A question taken apart: its words, which of them stand for a title or a person, which phrases they make and what these speak
/// for. Holds every buffer that takes; reused between calls.
/// </summary>
internal sealed partial class QuestionText
{
    private const int MostUnits = 640;
    private const int MostWords = 160;
    private const int MostBetween = 10;

    private readonly PhraseBook _book = PhraseBook.Shared;
    private readonly Cover[] _covers = new Cover[MostUnits];
    private readonly char[] _stream = new char[(MostUnits * 2) + MostWords];
    private readonly int[] _unitAt = new int[(MostUnits * 2) + MostWords];
    private readonly bool[] _isAsked = new bool[(MostUnits * 2) + MostWords];
    private readonly int[] _progress;
    private readonly int[] _lastEnd;
    private readonly int[] _lastWord;
    private readonly int[] _stamps;
    private readonly int[] _wordAt = new int[MostUnits];
    private readonly string?[] _spelled = new string?[MostWords];
    private readonly bool[] _tried = new bool[MostWords];
    private readonly WordFeature[] _features = new WordFeature[WordFeatures.Most];
    private readonly List<Stretch> _marked = [];
    private readonly Predicate<PhraseUse> _isForeign;
    private int _stamp;
    private int _streamLength;

    public QuestionText()
    {
        _isForeign = use => IsForeign(_book.Rules[use.Rule]);
        _lastWord = new int[_book.Rules.Length];
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

    /// <summary>Whether all its letters are capitals, which then say nothing.</summary>
    public bool IsShouted { get; private set; }

    /// <summary>Its words.</summary>
    public FoldedText Words { get; } = new(MostUnits, MostWords);

    /// <summary>What its phrases speak for.</summary>
    public SignalScores Scores { get; } = new();

    /// <summary>The stretches that stand for a title or a person, in the order in which they were marked.</summary>
    public IReadOnlyList<Stretch> Marked => _marked;

    /// <summary>The text that phrases are searched in, as it was at the last look.</summary>
    public ReadOnlySpan<char> Stream => _stream.AsSpan(0, _streamLength);

    /// <summary>For each sign of <see cref="Stream"/> whether it stands in a clause that asks; in all of them where none does.</summary>
    public ReadOnlySpan<bool> IsAsked => _isAsked.AsSpan(0, _streamLength);

    /// <summary>Whether its words are English.</summary>
    public bool IsEnglish { get; private set; }

    /// <summary>Whether its words are of another language that spaces are written in, of whose words not all are known.</summary>
    public bool IsOfAnotherTongue { get; private set; }

    /// <summary>Whether one of its numbers is a year in which there were dramas.</summary>
    public bool HasYear { get; private set; }

    /// <summary>Its clauses.</summary>
    public Clauses Clauses { get; } = new(MostWords);

    public void Read(string question)
    {
        Source = question;
        IsShouted = !question.AsSpan().ContainsAnyInRange('a', 'z') && question.AsSpan().ContainsAnyInRange('A', 'Z');
        Words.Read(question);
        Clauses.Read(Words, question);
        _marked.Clear();
        Array.Clear(_spelled, 0, Words.Words.Length);
        Array.Clear(_tried, 0, Words.Words.Length);
        HasYear = false;
        for (int word = 0; word < Words.Words.Length; word++)
        {
            HasYear |= Words.Word(word) is ['1', '9', _, _] or ['2', '0', _, _];
            Array.Fill(_wordAt, word, Words.Words[word].Start, Words.Words[word].Length);
        }
    }

    /// <summary>A word as it is spelled rightly, where that is known.</summary>
    public ReadOnlySpan<char> Spelled(int word) => _spelled[word] is { } spelled ? spelled : Words.Word(word);

    /// <summary>Whether a word was misspelt.</summary>
    public bool IsCorrected(int word) => _spelled[word] is not null;

    /// <summary>Corrects words that nothing explains but a slip in one that questions are made of; true where there are any.</summary>
    public bool Correct()
    {
        bool any = false;
        for (int word = 0; word < Words.Words.Length; word++)
        {
            ReadOnlySpan<char> typed = Words.Word(word);
            if (_tried[word] || PhraseText.IsDense(typed[0]) || IsMarked(word) || CoverOfWord(word) != Cover.Unknown || CommonWords.BitsOf(typed) >= 0 || IsName(word) || !PremiseIndex.AkinTo(typed).IsEmpty)
                continue;
            _tried[word] = true;
            _spelled[word] = _book.Speller.Correct(typed, IsEnglish);
            any |= _spelled[word] is not null;
        }

        return any;
    }

    // Inside a sentence a capital is written on purpose.
    private bool IsName(int word) => !Clauses.IsFirst(word) && char.IsUpper(Source[Words.Words[word].SourceStart]) && char.IsLower(Source[Words.Words[word].SourceEnd - 1]);

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
        IsEnglish = IsWrittenInEnglish();
        Scores.Clear();
        _stamp++;
        Array.Clear(_covers, 0, Words.Units.Length);
        Write();
        var found = new Found(this);
        _book.Automaton.Search(_stream.AsSpan(0, _streamLength), ref found);
        for (int i = 0; i < Words.Words.Length; i++)
        {
            ReadOnlySpan<char> word = Words.Word(i);
            if (!PhraseText.IsDense(word[0]) && (char.IsAsciiDigit(word[0]) || _spelled[i] is not null || Knows(word)))
                Raise(Words.Words[i].Start, word.Length, Cover.Known);
        }
    }

    /// <summary>Adds to the scores what the words are learned to mean.</summary>
    public void Learn()
    {
        Span<int> sums = stackalloc int[LearnedWords.Signals.Length];
        LearnedWords.Shared.Sum(Stream, IsAsked, HasYear, _features, sums);
        Scores.Learn(sums);
    }

    private static bool IsForeign(PhraseRule rule) => rule.Tongue is not (Tongue.English or Tongue.Dense);

    // Fans of every language borrow English words, but who writes English borrows none that ask.
    private bool IsWrittenInEnglish()
    {
        Span<int> counts = stackalloc int[5];
        counts.Clear();
        for (int word = 0; word < Words.Words.Length; word++)
        {
            // A title may be English in a question that is not.
            if (IsInMark(Words.Words[word].Start) || !_book.Tongues.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Words.Word(word), out Tongue tongues))
                continue;
            for (int tongue = 0; tongue < counts.Length; tongue++)
                counts[tongue] += ((int)tongues >> tongue) & 1;
        }

        IsOfAnotherTongue = counts[1..].ContainsAnyInRange(counts[0] + 1, int.MaxValue);
        return counts[0] > 0 && !counts[1..].ContainsAnyInRange(counts[0], int.MaxValue);
    }

    private bool Knows(ReadOnlySpan<char> word) => _book.Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private void RaiseStream(int start, int end, Cover to)
    {
        for (int i = start; i < end; i++)
        {
            if (_unitAt[i] >= 0)
                Raise(_unitAt[i], 1, to);
        }
    }

    private void TakeIn(int phrase, int end)
    {
        // "place" asks for a rank in French only.
        if (IsEnglish && Array.TrueForAll(_book.Uses[phrase], _isForeign))
            return;
        int start = end - _book.Lengths[phrase];
        int last = WordOf(start, end);
        Cover cover = _book.Tells[phrase] ? Cover.Telling : _book.Lengths[phrase] == 1 ? Cover.Weak : Cover.Known;
        RaiseStream(start, end, cover);
        foreach (PhraseUse use in _book.Uses[phrase])
        {
            PhraseRule rule = _book.Rules[use.Rule];
            if (IsEnglish && IsForeign(rule))
                continue;
            if (rule.Parts > 1 && !Advance(use, rule, start, end, last))
                continue;
            if (rule is { Parts: > 1, Weight: >= PhraseBook.Telling })
                RaiseStream(start, end, Cover.Telling);
            Scores.Add(rule, !Clauses.OnlyTells(last));
        }
    }

    // The word that a find ends in; a sign belongs to the word before it.
    private int WordOf(int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
        {
            if (_unitAt[i] >= 0)
                return _wordAt[_unitAt[i]];
        }

        for (int i = start; i >= 0; i--)
        {
            if (_unitAt[i] >= 0)
                return _wordAt[_unitAt[i]];
        }

        return 0;
    }

    // True when the last stretch of a rule of several follows the others. Finds come by their ends, so the first that fits is the best.
    private bool Advance(PhraseUse use, PhraseRule rule, int start, int end, int word)
    {
        // What stands in another sentence belongs to another thought.
        int stamp = (_stamp << 8) | Clauses.SentenceOf(word);
        if (_stamps[use.Rule] != stamp)
        {
            _stamps[use.Rule] = stamp;
            _progress[use.Rule] = 0;
            _lastEnd[use.Rule] = 0;
        }

        // Two phrases may share the space between them.
        if (_progress[use.Rule] != use.Part || start < _lastEnd[use.Rule] - 1)
        {
            // Another beginning nearer by is the better one.
            if (use.Part == 0 && _progress[use.Rule] == 1)
                (_lastEnd[use.Rule], _lastWord[use.Rule]) = (end, word);
            return false;
        }

        // What stands far apart belongs to different thoughts.
        if (use.Part > 0 && word - _lastWord[use.Rule] > MostBetween)
        {
            _progress[use.Rule] = 0;
            return false;
        }

        _lastWord[use.Rule] = word;
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
