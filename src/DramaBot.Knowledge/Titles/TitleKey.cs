namespace DramaBot.Knowledge.Titles;

/// <summary>The plain key of a title.</summary>
public static class TitleKey
{
    /// <summary>
    /// Folds case, width, diacritics, punctuation and spaces away and writes &amp; as "and". Two titles with the same key cannot be told apart.
    /// Empty when the title has neither letter nor digit; only the first 128 letters and digits count.
    /// </summary>
    public static string Of(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var text = new FoldedText();
        text.Read(title);
        return text.Units.ToString();
    }
}
