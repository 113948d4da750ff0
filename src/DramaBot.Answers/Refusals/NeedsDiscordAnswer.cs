namespace DramaBot.Answers.Refusals;

/// <summary>A command that works only where there are servers, channels and people.</summary>
/// <param name="Command">Its name, without the slash.</param>
public sealed record NeedsDiscordAnswer(string Command) : Answer
{
    public override Intent Intent => Intent.None;

    public override Outcome Outcome => Outcome.NotUnderstood;
}
