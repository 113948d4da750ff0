namespace DramaBot.Knowledge.Titles;

/// <summary>What a text was found to mean: none, one, or several dramas.</summary>
/// <param name="Matches">Best first; empty when nothing is near.</param>
/// <param name="Confident">True exactly when the first match may be answered for without asking back.</param>
/// <param name="Season">The season the text names beside the title ("season 2", "s2", "시즌2"), if any.</param>
public sealed record TitleSearch(IReadOnlyList<TitleMatch> Matches, bool Confident, int? Season);
