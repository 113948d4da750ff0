namespace DramaBot.Answers.Upcoming;

/// <summary>What happens next?</summary>
public sealed record UpcomingRequest : Request;

/// <summary>What happens, or happened, around one drama?</summary>
/// <param name="Title">Which drama.</param>
public sealed record EventsRequest(AskedTitle Title) : Request;
