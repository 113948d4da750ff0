namespace DramaBot.Answers.Cast;

/// <summary>Who plays whom?</summary>
/// <param name="Title">In which drama.</param>
public sealed record CastRequest(AskedTitle Title) : Request;
