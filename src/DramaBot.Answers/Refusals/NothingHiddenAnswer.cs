namespace DramaBot.Answers.Refusals;

/// <summary>What was hidden is asked for, and nothing is: only whoever shows an ending knows of one to reveal.</summary>
public sealed record NothingHiddenAnswer : Answer
{
    public override Intent Intent => Intent.None;

    public override Outcome Outcome => Outcome.NotUnderstood;
}
