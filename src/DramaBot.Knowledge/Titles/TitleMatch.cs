namespace DramaBot.Knowledge.Titles;

/// <summary>One drama that a text may mean.</summary>
/// <param name="Ordinal">The drama's place in the list the index was built from.</param>
/// <param name="Id">The drama's id.</param>
/// <param name="Score">0 to 1: how sure it is that the text means this drama, taken by itself.</param>
/// <param name="Matched">The name of the drama that fits the text best, as a source writes it.</param>
public readonly record struct TitleMatch(int Ordinal, string Id, double Score, string Matched);
