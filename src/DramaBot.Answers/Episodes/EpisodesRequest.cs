namespace DramaBot.Answers.Episodes;

/// <summary>How many episodes are there?</summary>
/// <param name="Title">Of which drama; a season beside it is the one asked about, else all.</param>
public sealed record EpisodesRequest(AskedTitle Title) : Request
{
    /// <summary>The one episode that is asked about, if one is.</summary>
    public AskedEpisode? Episode { get; init; }

    /// <summary>Whether the length of an episode is asked for.</summary>
    public bool AsksLength { get; init; }
}
