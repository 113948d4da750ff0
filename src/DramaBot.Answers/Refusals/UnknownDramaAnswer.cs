namespace DramaBot.Answers.Refusals;

/// <summary>No drama of that title is known.</summary>
/// <param name="Intent">What was asked for.</param>
/// <param name="Asked">The title that was typed, safe to show.</param>
/// <param name="Closest">Dramas with a title that begins like it, if any.</param>
public sealed record UnknownDramaAnswer(Intent Intent, string Asked, IReadOnlyList<DramaRef> Closest) : Answer
{
    public override Intent Intent { get; } = Intent;

    /// <summary>Whether there is a drama of that title that no seed file is about; else the title may be misspelt.</summary>
    public bool Exists { get; init; }

    /// <summary>Whether a story was told rather than a title.</summary>
    public bool IsStory { get; init; }

    public override Outcome Outcome => Outcome.UnknownDrama;
}
