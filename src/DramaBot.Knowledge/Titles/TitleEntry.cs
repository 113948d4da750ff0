namespace DramaBot.Knowledge.Titles;

/// <summary>The names under which one drama can be found.</summary>
/// <param name="Id">The drama's id, for good (the seed file's name).</param>
/// <param name="Title">The title most fans use, in English.</param>
/// <param name="NativeTitle">The Korean title, where known.</param>
/// <param name="RomanizedTitle">A romanization of the Korean title, where a source gives one.</param>
/// <param name="Aliases">Other titles, abbreviations and spellings, those of single seasons included.</param>
/// <param name="Year">The year in which the first season was first shown.</param>
/// <param name="Popularity">At least 0; larger is better known. Only breaks ties and orders suggestions for an empty text.</param>
public sealed record TitleEntry(
    string Id,
    string Title,
    string? NativeTitle,
    string? RomanizedTitle,
    IReadOnlyList<string> Aliases,
    int? Year,
    double Popularity);
