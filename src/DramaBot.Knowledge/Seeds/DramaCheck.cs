using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Checks what one file says against itself: what each field alone allows was checked when it was read.</summary>
/// <param name="Drama">What could be read; a field that could not be read has its default, and is not reported again.</param>
/// <param name="Root">The file's tree, for the places of messages.</param>
/// <param name="Refused">The values in the tree that did not fit.</param>
/// <param name="Problems">Where problems go.</param>
/// <param name="Today">Today in Seoul.</param>
internal sealed record DramaCheck(Drama Drama, YamlMap Root, IReadOnlySet<YamlNode> Refused, SeedProblems Problems, DateOnly Today)
{
    /// <summary>
    /// Runs every check. Clocks differ and pages are dated ahead, so a report counts as impossible only when it lies more
    /// than a year in the future: that is a slip of the keyboard.
    /// </summary>
    public void Run()
    {
        new SourceChecks(this).Run();
        this.CheckRenewal();
        this.CheckSeasons();
        for (int i = 0; i < Drama.Claims.Count; i++)
            CheckNotFuture(Drama.Claims[i].On, "claims", i, "on");
        for (int i = 0; i < Drama.Fans.Count; i++)
            CheckNotFuture(Drama.Fans[i].On, "fans", i, "on");
    }

    public void Add(string message, params ReadOnlySpan<object> path) => Problems.Add(Root.At(path), message);

    /// <summary>Whether something was written at a path, and could be read.</summary>
    public bool WasRead(params ReadOnlySpan<object> path) =>
        Root.Find(path) is { } node and not (YamlBroken or YamlScalar { IsNull: true }) && !Refused.Contains(node);

    /// <summary>Whether what was written at a path, if anything, could be read.</summary>
    public bool IsSound(params ReadOnlySpan<object> path) =>
        Root.Find(path) is not { } node || (node is not YamlBroken && !Refused.Contains(node));

    /// <summary>Whether something dated so can have happened.</summary>
    public bool IsPast(DateOnly on) => on <= Today.AddYears(1);

    /// <summary>Reports a date on which nothing can have happened yet.</summary>
    /// <returns>False for such a date, which nothing else should then be compared with.</returns>
    public bool CheckNotFuture(DateOnly on, params ReadOnlySpan<object> path)
    {
        if (IsPast(on))
            return true;
        Add($"{on:yyyy-MM-dd} lies in the future: nothing can have been reported or measured then", path);
        return false;
    }
}
