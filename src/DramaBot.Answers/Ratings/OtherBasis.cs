namespace DramaBot.Answers.Ratings;

/// <summary>What is known on a basis other than the nationwide average.</summary>
/// <param name="Basis">The basis.</param>
/// <param name="Highest">The highest figure known.</param>
/// <param name="Finale">The last episode's, where known.</param>
/// <param name="Known">How many broadcasts are known on this basis.</param>
public sealed record OtherBasis(RatingBasis Basis, RatedBroadcast Highest, RatedBroadcast? Finale, int Known);
