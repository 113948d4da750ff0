namespace DramaBot.Answers.Episodes;

/// <summary>How many episodes there are.</summary>
/// <param name="Drama">The drama.</param>
/// <param name="Seasons">The seasons asked about of which the number is known; never empty.</param>
/// <param name="Unknown">The seasons asked about of which it is not.</param>
/// <param name="AskedSeason">The season that was asked about, if one was.</param>
public sealed record EpisodesAnswer(DramaRef Drama, IReadOnlyList<SeasonInfo> Seasons, IReadOnlyList<SeasonInfo> Unknown, int? AskedSeason) : Answer
{
    /// <summary>What is known of the episode that was asked about; empty where none was.</summary>
    public IReadOnlyList<EpisodeFinding> Asked { get; init; } = [];

    /// <summary>Whether the length of an episode was asked for, which no seed tells.</summary>
    public bool AsksLength { get; init; }

    public override Intent Intent => Intent.Episodes;

    public override IReadOnlyList<DramaRef> Dramas => [Drama];

    /// <summary>All episodes of the seasons together.</summary>
    public int Total => Seasons.Sum(static season => season.Episodes ?? 0);
}
