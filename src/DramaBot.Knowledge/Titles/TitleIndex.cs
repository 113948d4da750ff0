namespace DramaBot.Knowledge.Titles;

/// <summary>
/// Finds dramas by the names people type. Immutable and safe to use from any number of threads at once; nothing is locked while reading.
/// </summary>
public sealed partial class TitleIndex
{
    [ThreadStatic]
    private static TitleSearcher? _spare;

    private readonly TitleData _data;

    private TitleIndex(TitleData data) => _data = data;

    /// <summary>Builds the index; the ordinals it answers with are places in <paramref name="entries"/>.</summary>
    public static TitleIndex Build(IReadOnlyList<TitleEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new TitleIndex(TitleDataBuilder.Build(entries));
    }

    /// <summary>
    /// The dramas a text may mean, the likeliest first. Scores run from 0 to 1, where 1 is a drama's own name; nothing is returned that is not near.
    /// </summary>
    /// <param name="text">What was typed, of any length and content; only the first 128 letters and digits are read.</param>
    /// <param name="limit">How many dramas to return at most.</param>
    public TitleSearch Find(string text, int limit = 5)
    {
        ArgumentNullException.ThrowIfNull(text);
        TitleSearcher searcher = Rent();
        searcher.Search(_data, text);
        TitleSearch found = Judge(searcher, limit);
        _spare = searcher;
        return found;
    }

    // Taken out of its place while in use: a search that throws does not leave half-used buffers behind.
    private static TitleSearcher Rent()
    {
        TitleSearcher searcher = _spare ?? new TitleSearcher();
        _spare = null;
        return searcher;
    }
}
