namespace DramaBot.Answers.Fans;

/// <summary>A ranking by the votes of fans, where no votes are counted.</summary>
public sealed record NoVotesAnswer : Answer
{
    public override Intent Intent => Intent.FanVotes;

    public override bool IsLasting => false;

    public override Outcome Outcome => Outcome.NotInKb;
}
