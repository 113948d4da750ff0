namespace DramaBot.Answers.Fans;

/// <summary>The dramas of which most people want a next season; says nothing of how likely one is.</summary>
/// <param name="Rows">Most wanted first; not empty.</param>
public sealed record VotesRankingAnswer(IReadOnlyList<VotesRow> Rows) : Answer
{
    public override Intent Intent => Intent.FanVotes;

    public override bool IsLasting => false;

    public override IReadOnlyList<DramaRef> Dramas => [.. Rows.Select(static row => row.Drama)];
}

/// <summary>A drama's place by votes.</summary>
/// <param name="Rank">1 is the most wanted; equal counts share a rank.</param>
/// <param name="Drama">The drama.</param>
/// <param name="Wanting">How many people want a next season.</param>
/// <param name="Content">How many are content without one.</param>
public sealed record VotesRow(int Rank, DramaRef Drama, int Wanting, int Content);

/// <summary>How people voted on a next season of one drama.</summary>
/// <param name="DramaId">The drama's id.</param>
/// <param name="Wanting">How many want one.</param>
/// <param name="Content">How many are content without one.</param>
public sealed record CountedVotes(string DramaId, int Wanting, int Content);
