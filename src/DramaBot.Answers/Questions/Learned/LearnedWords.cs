using System.Globalization;
using System.Reflection;
using DramaBot.Answers.Questions.Phrases;

namespace DramaBot.Answers.Questions.Learned;

/// <summary>
/// What a question's words speak for, as it was learned from phrasings (tests/DramaBot.Answers.Tests/Training says how): each feature has
/// a weight for each signal, and the signal with the largest sum is the likeliest. Whole numbers, so that the same words always mean the same.
/// </summary>
internal sealed class LearnedWords
{
    /// <summary>The table's name among the resources.</summary>
    public const string Resource = "learned.words";

    /// <summary>What is learned, in the order of the table's columns; <see cref="Signal.Refuse"/> stands for all that asks nothing of a drama.</summary>
    public static readonly Signal[] Signals =
    [
        Signal.Renewal, Signal.Ratings, Signal.Ending, Signal.Overview, Signal.Cast, Signal.WhereToWatch, Signal.Ranking, Signal.Compare,
        Signal.Episodes, Signal.AirDates, Signal.Events, Signal.FanVotes, Signal.Refuse,
    ];

    private static readonly Lazy<LearnedWords> Lazily = new(static () => Read(Open()));

    private readonly Dictionary<ulong, int> _places;
    private readonly short[] _weights;

    private LearnedWords(Dictionary<ulong, int> places, short[] weights)
    {
        _places = places;
        _weights = weights;
    }

    /// <summary>What is shipped.</summary>
    public static LearnedWords Shared => Lazily.Value;

    /// <summary>Reads a table: on each line a feature, a tab and its weights, one for each of <see cref="Signals"/>.</summary>
    public static LearnedWords Read(TextReader table)
    {
        var places = new Dictionary<ulong, int>();
        var weights = new List<short>();
        while (table.ReadLine() is { } line)
        {
            int tab = line.LastIndexOf('\t');
            places.Add(WordFeature.KeyOf(line.AsSpan(0, tab)), weights.Count);
            foreach (Range weight in line.AsSpan(tab + 1).Split(' '))
                weights.Add(short.Parse(line.AsSpan(tab + 1)[weight], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        }

        return new LearnedWords(places, [.. weights]);
    }

    /// <summary>Sums the weights of a text's features.</summary>
    /// <param name="text">In the form in which phrases are searched.</param>
    /// <param name="isAsked">For each of its signs whether it stands in a clause that asks.</param>
    /// <param name="hasYear">Whether one of its numbers is a year.</param>
    /// <param name="features">Room for the features.</param>
    /// <param name="sums">Takes the sums, in the order of <see cref="Signals"/>.</param>
    public void Sum(ReadOnlySpan<char> text, ReadOnlySpan<bool> isAsked, bool hasYear, Span<WordFeature> features, Span<int> sums)
    {
        sums.Clear();
        foreach (WordFeature feature in features[..WordFeatures.Read(text, isAsked, hasYear, features)])
        {
            if (!_places.TryGetValue(feature.KeyIn(text), out int place))
                continue;
            for (int i = 0; i < sums.Length; i++)
                sums[i] += _weights[place + i];
        }
    }

    private static StreamReader Open() => new(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!);
}
