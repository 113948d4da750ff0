namespace DramaBot.Knowledge.Titles;

/// <summary>
/// One search at a time over a <see cref="TitleData"/>: reads the text in each way people write titles, the likeliest first, and stops
/// when nothing can beat what was found. Holds every buffer a search needs, so that a search allocates only its answer.
/// </summary>
internal sealed partial class TitleSearcher
{
    private const int MostRescored = 48;
    private const int PostingBudget = 3000;
    private const int SoundBudget = 7000; // fewer classes than letters make longer lists

    // Names come in the order of what they share with the query: after so many that are no rivals, none follows.
    private const int Patience = 12;
    private const int RivalReach = 3 * TitleCost.One;

    // Of the names that begin with the text, how many are looked at, and how many of those are scored.
    private const int MostBeginningsRead = 256;
    private const int MostBeginnings = 6;

    // How far behind the best candidate another one is still worth naming: 12 bits.
    private const int Reach = 12 * TitleCost.One;

    private readonly WordReader _reader = new();
    private readonly QueryReader _query = new();
    private readonly FoldedText _rewritten = new();
    private readonly CharAligner _chars = new();
    private readonly WordAligner _words;
    private readonly GramHits _hits = new();
    private readonly CandidateList _candidates = new();
    private readonly SymbolText _core = new();
    private readonly SymbolText _full = new();
    private readonly SymbolText _numbered = new();
    private readonly SymbolText _other = new();
    private readonly int[] _found = new int[MostRescored];
    private readonly int[] _keys = new int[MostRescored];
    private TitleData _data = null!;
    private int _info;
    private bool _coreIsWhole;
    private bool _fullIsWhole;

    public TitleSearcher() => _words = new WordAligner(_chars);

    /// <summary>The candidates of the last search, best first.</summary>
    public Span<Candidate> Candidates => _candidates.Items;

    /// <summary>What the last search took apart.</summary>
    public QueryReader Query => _query;

    /// <summary>The season the last search read; none where the number belongs to the title ("Room No. 9").</summary>
    public int? Season => _query.SeasonIsBare && _fullIsWhole && !_coreIsWhole ? null : _query.Season;

    /// <summary>Information in the searched text, in the units of <see cref="TitleCost"/>.</summary>
    public int Info => _info;

    /// <summary>Only dramas one of whose names the text is, but for case, spaces and the like.</summary>
    public void SearchWhole(TitleData data, ReadOnlySpan<char> text)
    {
        if (!Start(data, text, out bool hangul, out _, out _))
            return;

        Channel written = hangul ? data.Hangul : data.Latin;
        AddExact(written, _core, 0, isCore: _query.HasCore);
        if (_query.HasCore)
        {
            _reader.Written(_query.Full, _full);
            AddExact(written, _full, 0, isCore: false);
        }

        Finish();
    }

    public void Search(TitleData data, ReadOnlySpan<char> text, bool inSentence = false)
    {
        if (!Start(data, text, out bool hangul, out int loneConsonants, out int syllables))
            return;

        Channel written = hangul ? data.Hangul : data.Latin;
        ReadWritten(written, 0);
        if (_candidates.LeastCost <= 10)
        {
            Finish();
            return;
        }

        if (hangul)
        {
            // One consonant behind syllables is the next syllable being typed, which the keys already say.
            if (loneConsonants > 1 || (loneConsonants == 1 && !Hangul.IsLoneConsonant(_query.Core.Units[^1])))
                ReadPattern();

            if (loneConsonants == 0 && syllables is >= 2 and <= 6 && _query.Core.Words.Length <= 2)
                ReadAbbreviation();
        }
        else
        {
            ReadInitialism();
        }

        // Plain words are neither spelled by ear nor typed on the other layout.
        if (IsSettled() || IsPlain(_core))
        {
            Finish();
            return;
        }

        if (loneConsonants == 0)
            ReadSound(hangul);

        // A sentence is read by the layout it is typed in.
        if (!inSentence && !IsSettled())
            ReadOtherLayout(text, hangul);

        Finish();
    }

    private bool Start(TitleData data, ReadOnlySpan<char> text, out bool hangul, out int loneConsonants, out int syllables)
    {
        _data = data;
        _reader.Weights = data.Weights;
        _candidates.Start(data.Ids.Length);
        _query.Read(text);
        _info = 0;
        _coreIsWhole = _fullIsWhole = false;
        hangul = HasHangul(_query.Core.Units, out loneConsonants, out syllables);
        if (_query.Core.Words.IsEmpty)
            return false;

        _reader.Written(_query.Core, _core);
        _info = InfoOf(_core);
        return true;
    }

    // Good enough that a further reading could only add noise.
    private bool IsSettled() => _candidates.LeastCost <= 40 && _candidates.MostEvidence >= 11 * TitleCost.One;

    private static bool IsPlain(SymbolText text)
    {
        foreach (WordKind kind in text.Kinds)
        {
            if (!kind.HasAny(WordKind.Common | WordKind.Article | WordKind.Stop | WordKind.Filler))
                return false;
        }

        return true;
    }

    private void Finish() => _candidates.Sort(_data.Rank);

    private static int InfoOf(SymbolText text)
    {
        int bits = 0;
        foreach (byte word in text.Bits)
            bits += word;

        return bits * TitleCost.One;
    }

    private void ReadWritten(Channel channel, int penalty)
    {
        bool full = _query.HasCore;
        AddExact(channel, _core, penalty, isCore: full);
        if (full)
        {
            _reader.Written(_query.Full, _full);
            AddExact(channel, _full, penalty, isCore: false);
        }

        if (_core.WordCount > 1 && _core.Kinds[0].HasAny(WordKind.Article))
        {
            _reader.Written(_query.Core, _numbered, from: 1);
            AddExact(channel, _numbered, penalty + TitleCost.AddArticle, isCore: full);
        }

        bool numbered = NumberReader.ToDigits(_query.Core, _rewritten) || NumberReader.ToKorean(_query.Core, _rewritten);
        if (numbered)
        {
            _reader.Written(_rewritten, _numbered);
            AddExact(channel, _numbered, penalty, isCore: full);
            Rescore(channel, _numbered, null, EditCosts.Written, penalty);
        }

        Rescore(channel, _core, full ? _full : null, EditCosts.Written, penalty);
    }

    private void AddExact(Channel channel, SymbolText text, int penalty, bool isCore)
    {
        foreach (int index in channel.Exact.Find(text.Hash()))
        {
            if (!channel.SymbolsOf(index).SequenceEqual(text.AllSymbols))
                continue;

            _coreIsWhole |= isCore;
            _fullIsWhole |= !isCore;
            int cost = penalty + OriginCost(channel, index) + (isCore ? SetAside(channel.NameOf(index)) : 0);
            Add(channel.NameOf(index), cost, _info - cost, isWhole: cost <= 10);
        }
    }

    // What the words that were set aside (season, year, filler) say about a name.
    private int SetAside(int name)
    {
        int cost = Math.Min(2 * _query.FillerCount, 6) + (_query.SeasonIsBare ? 2 : 0);
        if (_query.Year is not { } year)
            return cost;

        int known = _data.Years[_data.OwnerOf[name]];
        if (known == year)
            return cost + 1;

        return cost + (known == 0 ? TitleCost.WrongYear / 4 : TitleCost.WrongYear);
    }

    private void Add(int name, int cost, int evidence, bool isWhole) => _candidates.Add(new Candidate
    {
        Owner = _data.OwnerOf[name],
        Name = name,
        Cost = cost,
        Evidence = evidence,
        IsWhole = isWhole,
    });

    private static bool HasHangul(ReadOnlySpan<char> units, out int loneConsonants, out int syllables)
    {
        loneConsonants = 0;
        syllables = 0;
        bool any = false;
        foreach (char unit in units)
        {
            any |= Hangul.Is(unit);
            syllables += Hangul.IsSyllable(unit) ? 1 : 0;
            loneConsonants += Hangul.IsLoneConsonant(unit) ? 1 : 0;
        }

        return any;
    }
}
