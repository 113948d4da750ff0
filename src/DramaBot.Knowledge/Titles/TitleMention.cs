namespace DramaBot.Knowledge.Titles;

/// <summary>A stretch of a sentence that names a drama.</summary>
/// <param name="Start">Index of the stretch's first UTF-16 unit in the sentence.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Search">What it was found to mean; never empty.</param>
public sealed record TitleMention(int Start, int Length, TitleSearch Search);
