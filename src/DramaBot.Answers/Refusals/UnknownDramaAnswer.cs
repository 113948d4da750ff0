namespace DramaBot.Answers.Refusals;

/// <summary>No drama of that title is known.</summary>
/// <param name="Intent">What was asked for.</param>
/// <param name="Asked">The title that was typed, safe to show.</param>
/// <param name="Closest">Dramas with a title that begins like it, if any.</param>
public sealed record UnknownDramaAnswer(Intent Intent, string Asked, IReadOnlyList<DramaRef> Closest) : Answer
{
    public override Intent Intent { get; } = Intent;

    public override Outcome Outcome => Outcome.UnknownDrama;
}
