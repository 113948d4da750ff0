using DramaBot.Answers.Comparison;
using DramaBot.Answers.Ranking;
using DramaBot.Answers.Refusals;

namespace DramaBot.Answers.Questions;

/// <summary>What was spoken of before, for questions that go on from there: "and the ending?", "who plays him in it".</summary>
/// <param name="Dramas">The dramas of the last answer that had any, first the one meant most; empty where only a long list was given.</param>
/// <param name="Intent">What was asked about them.</param>
/// <param name="Season">The season that was asked about, if one was.</param>
public sealed record Conversation(IReadOnlyList<DramaRef> Dramas, Intent Intent, int? Season = null)
{
    /// <summary>The ranking or list that was given last, where nothing was asked since: "only cable", "and on SBS" narrow it.</summary>
    public RankingRequest? Ranking { get; init; }

    /// <summary>The drama that was asked for last and is not known: "it" means that one, not an earlier one.</summary>
    public UnknownDramaAnswer? Unknown { get; init; }

    /// <summary>More than a handful of dramas is a list, of which "it" means none.</summary>
    private const int MostDramas = 5;

    /// <summary>The conversation after one more answer; what was spoken of stays where the answer speaks of nothing.</summary>
    /// <param name="answer">The answer that was given.</param>
    /// <param name="before">The conversation so far.</param>
    public static Conversation? After(Answer answer, Conversation? before) => answer switch
    {
        // "who plays captain ri" names nobody's drama, however it was understood.
        UnknownDramaAnswer unknown when unknown.Intent != Intent.Cast || unknown.Exists || before is null => new Conversation([], unknown.Intent) { Unknown = unknown },
        { Outcome: Outcome.NotUnderstood or Outcome.UnknownDrama } => before,
        { Intent: Intent.None } => before,
        RankingAnswer ranking => Listed(ranking, before),
        ComparisonAnswer or ClarifyAnswer => new Conversation(answer.Dramas, answer.Intent),
        { Dramas: [_] } => new Conversation(answer.Dramas, answer.Intent),
        { Dramas.Count: > 0 and <= MostDramas } => new Conversation(answer.Dramas, answer.Intent),
        _ => before,
    };

    // Of a few dramas "it" may mean one; of many it means what was spoken of before.
    private static Conversation Listed(RankingAnswer answer, Conversation? before)
    {
        var kept = new RankingRequest(answer.By, answer.Broadcast, answer.Network, answer.Year, answer.AsOf)
        {
            Actors = answer.Actors,
            Ending = answer.Ending,
            Above = answer.Above,
            LowestFirst = answer.LowestFirst,
            ListsAll = answer.ListsAll,
        };
        Conversation after = answer.Dramas.Count is > 0 and <= MostDramas || before is null ? new Conversation(answer.Dramas.Count <= MostDramas ? answer.Dramas : [], answer.Intent) : before;
        return after with { Ranking = kept };
    }
}
