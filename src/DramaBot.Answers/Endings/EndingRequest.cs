namespace DramaBot.Answers.Endings;

/// <summary>How did it end?</summary>
/// <param name="Title">Which drama; a season beside it is the one asked about, else the last that has an ending.</param>
public sealed record EndingRequest(AskedTitle Title) : Request
{
    /// <summary>Whether what happens to people is asked: who dies, who ends up with whom.</summary>
    public bool AsksFate { get; init; }
}
