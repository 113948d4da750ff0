namespace DramaBot.Answers.Endings;

/// <summary>How did it end?</summary>
/// <param name="Title">Which drama; a season beside it is the one asked about, else the last that has an ending.</param>
public sealed record EndingRequest(AskedTitle Title) : Request
{
    /// <summary>Whether what happens to people is asked: who dies, who ends up with whom.</summary>
    public bool AsksFate { get; init; }

    /// <summary>Whether spoilers are welcome: whoever says so has asked to see what happens.</summary>
    public bool WantsSpoiler { get; init; }

    /// <summary>Whether it is asked how good the ending is, or how it was received.</summary>
    public bool AsksReception { get; init; }
}
