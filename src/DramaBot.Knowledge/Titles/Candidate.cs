namespace DramaBot.Knowledge.Titles;

/// <summary>A drama that a text may mean, with the best reading found so far.</summary>
internal record struct Candidate
{
    public int Owner;
    public int Name;

    /// <summary>What the text's distance from the name costs (see <see cref="TitleCost"/>).</summary>
    public int Cost;

    /// <summary>The information in the text minus the cost.</summary>
    public int Evidence;

    /// <summary>True when the text, all of it, is the whole name.</summary>
    public bool IsWhole;
}
