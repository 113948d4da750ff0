using DramaBot.Answers.Questions.Phrases;

namespace DramaBot.Answers.Questions;

/// <summary>Chooses what a question asks for from what its phrases speak for.</summary>
internal static class IntentChooser
{
    private const int Least = 12;
    private const int Telling = 7;

    // Of equal scores the first wins: what is asked for by fewer words of its own comes later.
    private static readonly Signal[] Order =
    [
        Signal.FanVotes, Signal.Episodes, Signal.WhereToWatch, Signal.Cast, Signal.Ratings, Signal.Events, Signal.Ending, Signal.Renewal, Signal.AirDates, Signal.Ranking, Signal.Overview,
    ];

    /// <summary>The signal that wins, with its score; none where nothing says enough.</summary>
    /// <param name="scores">What the phrases speak for.</param>
    /// <param name="aboutOne">Whether the question is about dramas that it names or points at: then it asks for no ranking.</param>
    public static (Signal Signal, int Score) Choose(SignalScores scores, bool aboutOne)
    {
        (Signal Signal, int Score) best = (Signal.None, 0);
        foreach (Signal signal in Order)
        {
            // What words are learned to mean is a hint where no drama is named and no phrase says the same.
            int score = aboutOne || scores.Has(signal) || scores.PlainlyMeans(signal) ? Score(scores, signal, aboutOne) : 0;
            if (score > best.Score)
                best = (signal, score);
        }

        return best.Score >= Least ? best : (Signal.None, 0);
    }

    private static int Score(SignalScores scores, Signal signal, bool aboutOne)
    {
        int score = scores[signal];
        // "The highest rated" of one drama are its ratings; of two that are not both known, too.
        if (aboutOne && signal == Signal.Ratings)
            return Math.Max(score, Math.Max(scores.WeightOf(Signal.Ranking) >= Telling ? scores[Signal.Ranking] : 0, scores[Signal.Compare]) - 1);
        if (signal == Signal.Ranking)
            return aboutOne || score == 0 ? 0 : score + 2;
        return score;
    }
}
