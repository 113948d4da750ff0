namespace DramaBot.Answers.Episodes;

/// <summary>How many episodes are there?</summary>
/// <param name="Title">Of which drama; a season beside it is the one asked about, else all.</param>
public sealed record EpisodesRequest(AskedTitle Title) : Request;
