using System.Globalization;
using System.Text;
using DramaBot.Answers.Questions.Learned;

namespace DramaBot.Answers.Tests.Training;

/// <summary>
/// Learns weights for features by an averaged perceptron with a margin (Freund and Schapire 1999, Collins 2002), in whole numbers only: the same
/// examples give the same table on every machine.
/// </summary>
internal sealed class WordTrainer
{
    private const int Rounds = 20;
    private const int Margin = 60;
    private const int Scale = 16;
    private const int SeenAtLeast = 1;
    private const int LeastWeight = 64;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The table that examples make.</summary>
    public string Train(IReadOnlyList<TrainingExample> examples)
    {
        int classes = LearnedWords.Signals.Length;
        (int[] Features, int Class)[] read = [.. Known(examples)];
        int[,] weights = new int[_names.Count, classes];
        long[,] sums = new long[_names.Count, classes];
        int[] scores = new int[classes];
        long step = 1;
        uint random = 2463534242;
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = read.Length - 1; i > 0; i--)
            {
                // Marsaglia's xorshift: the same order everywhere.
                random ^= random << 13;
                random ^= random >> 17;
                random ^= random << 5;
                int other = (int)(random % (uint)(i + 1));
                (read[i], read[other]) = (read[other], read[i]);
            }

            foreach ((int[] features, int right) in read)
            {
                Array.Clear(scores);
                foreach (int feature in features)
                {
                    for (int c = 0; c < classes; c++)
                        scores[c] += weights[feature, c];
                }

                int rival = right == 0 ? 1 : 0;
                for (int c = 0; c < classes; c++)
                {
                    if (c != right && scores[c] > scores[rival])
                        rival = c;
                }

                if (scores[right] - scores[rival] < Margin)
                {
                    foreach (int feature in features)
                    {
                        weights[feature, right]++;
                        sums[feature, right] += step;
                        weights[feature, rival]--;
                        sums[feature, rival] -= step;
                    }
                }

                step++;
            }
        }

        return Write(weights, sums, step);
    }

    private IEnumerable<(int[] Features, int Class)> Known(IReadOnlyList<TrainingExample> examples)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string feature in examples.SelectMany(static example => example.Features))
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        foreach (string feature in counts.Where(static pair => pair.Value >= SeenAtLeast).Select(static pair => pair.Key).Order(StringComparer.Ordinal))
        {
            _places.Add(feature, _names.Count);
            _names.Add(feature);
        }

        foreach (TrainingExample example in examples)
            yield return ([.. example.Features.Where(_places.ContainsKey).Select(feature => _places[feature])], Array.IndexOf(LearnedWords.Signals, example.Signal));
    }

    private string Write(int[,] weights, long[,] sums, long steps)
    {
        var table = new StringBuilder();
        long[] row = new long[weights.GetLength(1)];
        for (int feature = 0; feature < _names.Count; feature++)
        {
            for (int c = 0; c < row.Length; c++)
                row[c] = ((weights[feature, c] * steps) - sums[feature, c]) * Scale / steps;
            if (row.Any(static weight => Math.Abs(weight) >= LeastWeight))
                table.Append(CultureInfo.InvariantCulture, $"{_names[feature]}\t{string.Join(' ', row)}\n");
        }

        return table.ToString();
    }
}
