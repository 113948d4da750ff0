namespace DramaBot.Answers.Questions.Phrases;

/// <summary>
/// What the phrases of one question speak for. A signal scores four times the weight of its strongest phrase, and a little more
/// where others agree: two weak phrases never outweigh a strong one.
/// </summary>
internal sealed class SignalScores
{
    private const int PerWeight = 4;
    private const int MostAgreement = 3;
    private static readonly int Count = Enum.GetValues<Signal>().Length;

    private readonly int[] _best = new int[Count];
    private readonly int[] _others = new int[Count];
    private readonly PhraseRule?[] _rules = new PhraseRule?[Count];

    /// <summary>The score of a signal.</summary>
    public int this[Signal signal] => (_best[(int)signal] * PerWeight) + Math.Min(_others[(int)signal], MostAgreement);

    /// <summary>The weight of a signal's strongest phrase.</summary>
    public int WeightOf(Signal signal) => _best[(int)signal];

    /// <summary>Whether any phrase speaks for a signal.</summary>
    public bool Has(Signal signal) => _best[(int)signal] > 0;

    /// <summary>A signal's strongest phrase: why it was heard.</summary>
    public PhraseRule? Why(Signal signal) => _rules[(int)signal];

    public void Clear()
    {
        Array.Clear(_best);
        Array.Clear(_others);
        Array.Clear(_rules);
    }

    public void Add(PhraseRule rule)
    {
        int signal = (int)rule.Signal;
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
