namespace DramaBot.Knowledge.Titles;

/// <summary>One word of a <see cref="FoldedText"/>.</summary>
internal record struct FoldedWord
{
    public int Start;
    public int Length;
    public int SourceStart;
    public int SourceEnd;

    /// <summary>True when nothing stood between this word and the one before, as in "reply1988".</summary>
    public bool Glued;

    /// <summary>True when only a hyphen stands between this word and the one before, as in "cha-cha".</summary>
    public bool Hyphenated;
}
