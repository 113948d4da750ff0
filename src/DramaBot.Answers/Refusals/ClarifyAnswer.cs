namespace DramaBot.Answers.Refusals;

/// <summary>The title may mean several dramas, or one that is not certain: asked back.</summary>
/// <param name="Intent">What was asked for.</param>
/// <param name="Asked">The title that was typed, safe to show.</param>
/// <param name="Choices">What it may mean, best first; one to five.</param>
public sealed record ClarifyAnswer(Intent Intent, string Asked, IReadOnlyList<DramaRef> Choices) : Answer
{
    public override Intent Intent { get; } = Intent;

    public override Outcome Outcome => Outcome.Ambiguous;

    public override IReadOnlyList<DramaRef> Dramas => Choices;
}
