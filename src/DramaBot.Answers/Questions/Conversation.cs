using DramaBot.Answers.Comparison;
using DramaBot.Answers.Refusals;

namespace DramaBot.Answers.Questions;

/// <summary>What was spoken of before, for questions that go on from there: "and the ending?", "who plays him in it".</summary>
/// <param name="Dramas">The dramas of the last answer that had any, first the one meant most.</param>
/// <param name="Intent">What was asked about them.</param>
/// <param name="Season">The season that was asked about, if one was.</param>
public sealed record Conversation(IReadOnlyList<DramaRef> Dramas, Intent Intent, int? Season = null)
{
    /// <summary>More than a handful of dramas is a list, of which "it" means none.</summary>
    private const int MostDramas = 5;

    /// <summary>The conversation after one more answer; what was spoken of stays where the answer speaks of nothing.</summary>
    /// <param name="answer">The answer that was given.</param>
    /// <param name="before">The conversation so far.</param>
    public static Conversation? After(Answer answer, Conversation? before) => answer switch
    {
        { Outcome: Outcome.NotUnderstood or Outcome.UnknownDrama } => before,
        { Intent: Intent.None } => before,
        ComparisonAnswer or ClarifyAnswer => new Conversation(answer.Dramas, answer.Intent),
        { Dramas: [_] } => new Conversation(answer.Dramas, answer.Intent),
        { Dramas.Count: > 0 and <= MostDramas } => new Conversation(answer.Dramas, answer.Intent),
        _ => before,
    };
}
