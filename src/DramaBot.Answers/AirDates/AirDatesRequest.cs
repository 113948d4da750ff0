using DramaBot.Answers.Episodes;

namespace DramaBot.Answers.AirDates;

/// <summary>When was, or will it be, on air?</summary>
/// <param name="Title">Which drama; a season beside it is the one asked about, else all.</param>
public sealed record AirDatesRequest(AskedTitle Title) : Request
{
    /// <summary>The one episode that is asked about, if one is.</summary>
    public AskedEpisode? Episode { get; init; }
}
