using DramaBot.Answers.Questions.Learned;

namespace DramaBot.Answers.Questions.Phrases;

/// <summary>
/// What the phrases of one question speak for. A signal scores four times the weight of its strongest phrase, and a little more
/// where others agree and where its words are learned to mean it: two weak phrases never outweigh a strong one. What is said in a
/// clause that only leads up to the one that asks counts for less in the score.
/// </summary>
internal sealed class SignalScores
{
    /// <summary>What each unit of a phrase's weight is worth.</summary>
    public const int PerWeight = 4;

    /// <summary>What phrases that agree can add.</summary>
    public const int MostAgreement = 3;

    private const int OnlyTold = 4;

    // Chosen on questions that neither the phrases nor the weights were made from: where the words are plainly learned to mean one thing, that is worth
    // as much as the strongest phrase; where two are near each other, the phrases decide.
    private const int MostLearned = 48;
    private const int PerLearned = 10;
    private const int Plain = 500;

    private static readonly int Count = Enum.GetValues<Signal>().Length;

    private readonly int[] _best = new int[Count];
    private readonly int[] _heard = new int[Count];
    private readonly int[] _others = new int[Count];
    private readonly PhraseRule?[] _rules = new PhraseRule?[Count];
    private readonly int[] _learned = new int[Count];
    private readonly int[] _sums = new int[LearnedWords.Signals.Length];
    private Signal _likeliest;
    private bool _isPlain;

    /// <summary>The score of a signal.</summary>
    public int this[Signal signal] => (_heard[(int)signal] * PerWeight) + Math.Min(_others[(int)signal], MostAgreement) + _learned[(int)signal];

    /// <summary>The weight of a signal's strongest phrase.</summary>
    public int WeightOf(Signal signal) => _best[(int)signal];

    /// <summary>Whether the words are learned to mean a signal far more than any other.</summary>
    public bool PlainlyMeans(Signal signal) => signal == _likeliest && _isPlain;

    /// <summary>Whether the words are learned to mean something else far more than a signal.</summary>
    public bool PlainlyMeansOther(Signal signal) => signal != _likeliest && _isPlain;

    /// <summary>Whether the words are learned to mean a signal rather than any other.</summary>
    public bool LikelyMeans(Signal signal) => signal == _likeliest;

    /// <summary>How far what the words are learned to mean is ahead of the next; 200 is little, 500 plain.</summary>
    public int Lead { get; private set; }

    /// <summary>Whether any phrase speaks for a signal.</summary>
    public bool Has(Signal signal) => _best[(int)signal] > 0;

    /// <summary>A signal's strongest phrase: why it was heard.</summary>
    public PhraseRule? Why(Signal signal) => _rules[(int)signal];

    public void Clear()
    {
        Array.Clear(_best);
        Array.Clear(_heard);
        Array.Clear(_others);
        Array.Clear(_rules);
        Array.Clear(_learned);
        (_likeliest, _isPlain) = (Signal.None, false);
    }

    /// <summary>Adds what the words are learned to mean: the likeliest signal gains most, the others less the further they lie behind it.</summary>
    /// <param name="sums">The sums, in the order of <see cref="LearnedWords.Signals"/>.</param>
    public void Learn(ReadOnlySpan<int> sums)
    {
        sums.CopyTo(_sums);
        Weigh();
    }

    /// <summary>Takes a signal out, because it cannot be meant; what is left is weighed anew.</summary>
    public void Exclude(Signal signal)
    {
        _heard[(int)signal] = 0;
        _others[(int)signal] = 0;
        _sums[Array.IndexOf(LearnedWords.Signals, signal)] = int.MinValue / 2;
        Weigh();
    }

    private void Weigh()
    {
        int[] sums = _sums;
        int best = 0;
        for (int i = 1; i < sums.Length; i++)
            best = sums[i] > sums[best] ? i : best;
        _isPlain = true;
        for (int i = 0; i < sums.Length; i++)
        {
            int behind = sums[best] - sums[i];
            _learned[(int)LearnedWords.Signals[i]] = MostLearned - Math.Min(MostLearned, behind / PerLearned);
            _isPlain &= i == best || behind > Plain;
        }

        _likeliest = LearnedWords.Signals[best];
        Lead = int.MaxValue;
        for (int i = 0; i < sums.Length; i++)
            Lead = i == best ? Lead : Math.Min(Lead, sums[best] - sums[i]);
    }

    /// <summary>Adds what a phrase speaks for.</summary>
    /// <param name="rule">The phrase.</param>
    /// <param name="isAsked">Whether its clause asks, or none does.</param>
    public void Add(PhraseRule rule, bool isAsked)
    {
        int signal = (int)rule.Signal;
        _heard[signal] = Math.Max(_heard[signal], isAsked ? rule.Weight : Math.Max(1, rule.Weight - OnlyTold));
        // Each of a rule's spellings is the same rule.
        if (rule.Weight <= _best[signal])
        {
            _others[signal] += _rules[signal]?.Text == rule.Text ? 0 : 1;
            return;
        }

        _others[signal] += _best[signal] > 0 ? 1 : 0;
        _best[signal] = rule.Weight;
        _rules[signal] = rule;
    }
}
