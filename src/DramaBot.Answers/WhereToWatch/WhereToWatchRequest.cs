namespace DramaBot.Answers.WhereToWatch;

/// <summary>Where can it be watched?</summary>
/// <param name="Title">Which drama.</param>
public sealed record WhereToWatchRequest(AskedTitle Title) : Request;
