namespace DramaBot.Knowledge.Titles;

/// <content>Autocomplete.</content>
public sealed partial class TitleIndex
{
    /// <summary>
    /// The dramas that what is typed may become: a name itself, then names that begin with it, then names with a word that does, then what
    /// <see cref="Find"/> would name; within each the best known first. The best known dramas when nothing is typed yet.
    /// </summary>
    /// <param name="typed">The text so far; half-typed Hangul syllables and initial consonants count as beginnings.</param>
    /// <param name="limit">How many dramas to return at most; Discord shows 25.</param>
    public IReadOnlyList<TitleMatch> Suggest(string typed, int limit = 25)
    {
        ArgumentNullException.ThrowIfNull(typed);
        TitleSearcher searcher = Rent();
        TitleMatch[] suggested = Suggest(searcher, typed, limit);
        _spare = searcher;
        return suggested;
    }

    private TitleMatch[] Suggest(TitleSearcher searcher, string typed, int limit)
    {
        PrefixCollector found = searcher.Begins(_data, typed, limit);
        if (searcher.Query.Full.Words.IsEmpty)
            return [.. _data.ByPopularity.Take(limit).Select(owner => new TitleMatch(owner, _data.Ids[owner], 0, _data.Names[_data.FirstNameOf[owner]]))];

        var matches = new List<TitleMatch>(Math.Min(limit, 32));
        foreach ((_, int owner, int name) in found.Found)
        {
            if (matches.Count == limit)
                break;

            matches.Add(new TitleMatch(owner, _data.Ids[owner], ScoreOf(searcher, owner), _data.Names[name]));
        }

        return [.. matches];
    }

    private static double ScoreOf(TitleSearcher searcher, int owner)
    {
        foreach (ref readonly Candidate candidate in searcher.Candidates)
        {
            if (candidate.Owner == owner)
                return Math.Max(0, Score(candidate));
        }

        return 0;
    }
}
