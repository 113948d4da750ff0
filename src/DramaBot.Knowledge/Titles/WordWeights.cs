namespace DramaBot.Knowledge.Titles;

/// <summary>How rare a word is among the names of the index.</summary>
internal sealed class WordWeights
{
    // Titles outside the index use the same words; without this a word of a small index would look rarer than it is.
    private const int UnseenNames = 50_000;

    public static readonly WordWeights None = new([], 0);

    private readonly Dictionary<ulong, int> _counts;
    private readonly int _names;

    public WordWeights(Dictionary<ulong, int> counts, int names)
    {
        _counts = counts;
        _names = names;
    }

    /// <summary>Bits of information of the word with this hash; no bound for a word no name has.</summary>
    public int BitsOf(ulong hash)
    {
        int count = _counts.GetValueOrDefault(hash);
        return count == 0 ? int.MaxValue : (int)Math.Round(Math.Log2((double)(_names + UnseenNames) / count));
    }
}
