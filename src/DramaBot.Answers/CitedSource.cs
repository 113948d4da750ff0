namespace DramaBot.Answers;

/// <summary>A source that a fact in an answer rests on.</summary>
/// <param name="Id">The source's id in the drama's seed file; led by the drama's id and a slash where an answer spans dramas.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">Its title, where known.</param>
/// <param name="Author">Who wrote it, where known.</param>
/// <param name="Published">The day it was published, where known.</param>
/// <param name="Url">Its address, where known.</param>
public sealed record CitedSource(string Id, string Publisher, string? Title, string? Author, DateOnly? Published, string? Url);
