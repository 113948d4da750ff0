namespace DramaBot.Answers.Ratings;

/// <summary>Figures for one broadcast on one basis that differ, side by side.</summary>
/// <param name="Basis">The basis.</param>
/// <param name="Figures">Two or more, all different, the one believed right first.</param>
public sealed record Disagreement(RatingBasis Basis, IReadOnlyList<RatedBroadcast> Figures);
