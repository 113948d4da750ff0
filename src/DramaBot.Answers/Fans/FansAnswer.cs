namespace DramaBot.Answers.Fans;

/// <summary>What fans want, as sources report it; never a sign of how likely it is.</summary>
/// <param name="Drama">The drama.</param>
/// <param name="AsOf">The day asked for: what was reported later is not in it.</param>
/// <param name="Wishes">Latest first; never empty.</param>
public sealed record FansAnswer(DramaRef Drama, DateOnly AsOf, IReadOnlyList<ReportedWish> Wishes) : Answer
{
    public override Intent Intent => Intent.FanVotes;

    public override IReadOnlyList<DramaRef> Dramas => [Drama];
}

/// <summary>One report of what fans want.</summary>
/// <param name="On">The date of the report.</param>
/// <param name="Summary">What they want.</param>
/// <param name="Source">Who reports it.</param>
public sealed record ReportedWish(DateOnly On, string Summary, CitedSource Source);
