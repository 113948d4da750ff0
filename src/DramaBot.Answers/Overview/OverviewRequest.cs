namespace DramaBot.Answers.Overview;

/// <summary>What is this drama?</summary>
/// <param name="Title">Which drama.</param>
public sealed record OverviewRequest(AskedTitle Title) : Request;
