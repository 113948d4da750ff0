namespace DramaBot.Knowledge.Titles;

/// <content>What a text may be the beginning of.</content>
internal sealed partial class TitleSearcher
{
    private readonly PrefixCollector _begins = new();

    /// <summary>The dramas that the text, as far as it is typed, may become; the search for the text itself is run as well.</summary>
    public PrefixCollector Begins(TitleData data, ReadOnlySpan<char> text, int limit)
    {
        Search(data, text);
        _begins.Start(data.Ids.Length);
        if (_query.Full.Words.IsEmpty)
            return _begins;

        foreach (ref readonly Candidate candidate in Candidates)
        {
            if (candidate.IsWhole)
                _begins.Add(candidate.Owner, candidate.Name);
        }

        bool hangul = HasHangul(_query.Full.Units, out int loneConsonants, out _);
        _reader.Written(_query.Full, _full);
        Channel written = hangul ? data.Hangul : data.Latin;
        PrefixIndex prefixes = hangul ? data.HangulPrefixes : data.LatinPrefixes;
        _begins.Add(data, written, prefixes, _full.AllSymbols, limit);
        if (loneConsonants > 0)
            AddInitials(data, limit);

        // What is near in any other way comes before names that only sound alike so far.
        foreach (ref readonly Candidate candidate in Candidates)
        {
            if (_begins.Found.Count < limit && candidate.Evidence >= _info * 3 / 10)
                _begins.Add(candidate.Owner, candidate.Name);
        }

        if (!hangul && _full.Length >= 3)
        {
            _reader.Heard(_query.Full, _other, pronounced: true);
            _begins.Add(data, data.Sound, data.SoundPrefixes, _other.AllSymbols, limit, index => data.Sound.OriginOf(index) != NameOrigin.English);
        }

        return _begins;
    }

    private void AddInitials(TitleData data, int limit)
    {
        int length = 0;
        ReadPattern(_query.Full.Units, ref length, out _);
        WriteInitials(length);
        char[] pattern = _pattern;
        _begins.Add(data, data.Initials, data.InitialsPrefixes, _other.AllSymbols, limit, index => data.Syllables.Pattern(pattern.AsSpan(0, length), index) < TitleCost.Infinite);
    }
}
