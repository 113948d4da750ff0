namespace DramaBot.Rendering;

/// <summary>An answer in words.</summary>
/// <param name="Text">Plain text, the verdict first; never holds a spoiler.</param>
/// <param name="SpoilerText">What would spoil; null for every answer but one on an ending.</param>
internal sealed record AnswerText(string Text, string? SpoilerText)
{
    /// <summary>What stands over <see cref="SpoilerText"/> where one reader alone sees it and has asked to; null where it stays hidden.</summary>
    public string? AskedHeading { get; init; }
}
