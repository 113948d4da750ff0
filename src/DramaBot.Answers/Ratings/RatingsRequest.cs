using DramaBot.Answers.Episodes;

namespace DramaBot.Answers.Ratings;

/// <summary>How did it rate?</summary>
/// <param name="Title">Which drama; a season beside it is the one asked about, else all.</param>
/// <param name="AsOf">As it stood at the end of this day; today where left out.</param>
public sealed record RatingsRequest(AskedTitle Title, DateOnly? AsOf = null) : Request
{
    /// <summary>The episode that is asked about, if one is.</summary>
    public AskedEpisode? Episode { get; init; }
}
