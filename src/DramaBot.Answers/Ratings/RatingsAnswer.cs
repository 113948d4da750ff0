using DramaBot.Answers.Episodes;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Ratings;

/// <summary>How a drama rated, season by season.</summary>
/// <param name="Drama">The drama.</param>
/// <param name="AsOf">The day for which this holds; nothing later is in it.</param>
/// <param name="AskedSeason">The season that was asked about, if one was.</param>
/// <param name="Seasons">The seasons of which something is known, in order.</param>
/// <param name="Claims">What sources claim of rank and record, latest first; theirs, not computed.</param>
public sealed record RatingsAnswer(
    DramaRef Drama,
    DateOnly AsOf,
    int? AskedSeason,
    IReadOnlyList<SeasonRatings> Seasons,
    IReadOnlyList<SourceClaim> Claims) : Answer
{
    /// <summary>What is known of the episode that was asked about; empty where none was.</summary>
    public IReadOnlyList<EpisodeFinding> Asked { get; init; } = [];

    public override Intent Intent => Intent.Ratings;

    public override IReadOnlyList<DramaRef> Dramas => [Drama];
}

/// <summary>What a source claims of a rank or a record.</summary>
/// <param name="On">The date of the claim.</param>
/// <param name="Text">What is claimed, in the seeds' words.</param>
/// <param name="Basis">What it is measured on.</param>
/// <param name="Source">Who claims it.</param>
public sealed record SourceClaim(DateOnly On, string Text, ClaimBasis Basis, CitedSource Source);
