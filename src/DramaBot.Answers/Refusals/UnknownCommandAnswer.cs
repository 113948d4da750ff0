namespace DramaBot.Answers.Refusals;

/// <summary>A slash command that does not exist.</summary>
/// <param name="Typed">Its name as typed, without the slash, safe to show.</param>
/// <param name="Nearest">The command that may be meant, if one is near.</param>
public sealed record UnknownCommandAnswer(string Typed, string? Nearest) : Answer
{
    public override Intent Intent => Intent.None;

    public override Outcome Outcome => Outcome.NotUnderstood;
}
