using DramaBot.Answers.Help;

namespace DramaBot.Answers.Refusals;

/// <summary>Not a question about a drama that is understood.</summary>
/// <param name="Examples">What could be asked instead.</param>
public sealed record NotUnderstoodAnswer(IReadOnlyList<HelpExample> Examples) : Answer
{
    public override Intent Intent => Intent.None;

    public override Outcome Outcome => Outcome.NotUnderstood;
}
