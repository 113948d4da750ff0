namespace DramaBot.Answers.Cast;

/// <summary>Who plays whom?</summary>
/// <param name="Title">In which drama.</param>
public sealed record CastRequest(AskedTitle Title) : Request
{
    /// <summary>Whom the question names, as typed: actors, or characters.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];
}
