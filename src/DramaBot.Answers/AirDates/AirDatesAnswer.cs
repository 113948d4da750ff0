using DramaBot.Answers.Episodes;

namespace DramaBot.Answers.AirDates;

/// <summary>When a drama was, or will be, on air.</summary>
/// <param name="Drama">The drama.</param>
/// <param name="Seasons">The seasons asked about of which a date or a year is known; never empty.</param>
/// <param name="AskedSeason">The season that was asked about, if one was.</param>
public sealed record AirDatesAnswer(DramaRef Drama, IReadOnlyList<SeasonInfo> Seasons, int? AskedSeason) : Answer
{
    /// <summary>What is known of the episode that was asked about; empty where none was.</summary>
    public IReadOnlyList<EpisodeFinding> Asked { get; init; } = [];

    public override Intent Intent => Intent.AirDates;

    public override IReadOnlyList<DramaRef> Dramas => [Drama];
}
