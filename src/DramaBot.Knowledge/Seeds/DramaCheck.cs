using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Checks what one file says against itself: what each field alone allows was checked when it was read.</summary>
/// <param name="Drama">What could be read; a field that could not be read has its default, and is not reported again.</param>
/// <param name="Root">The file's tree, for the places of messages.</param>
/// <param name="Problems">Where problems go.</param>
/// <param name="Today">Today in Seoul.</param>
internal sealed record DramaCheck(Drama Drama, YamlMap Root, SeedProblems Problems, DateOnly Today)
{
    /// <summary>
    /// Runs every check. Clocks differ and pages are dated ahead, so a report counts as impossible only when it lies more
    /// than a year in the future: that is a slip of the keyboard.
    /// </summary>
    public void Run()
    {
        this.CheckSources();
        this.CheckRenewal();
        this.CheckSeasons();
    }

    public void Add(string message, params ReadOnlySpan<object> path) => Problems.Add(Root.At(path), message);

    public void CheckNotFuture(DateOnly on, params ReadOnlySpan<object> path)
    {
        if (on > Today.AddYears(1))
            Add($"{on:yyyy-MM-dd} lies in the future: nothing can have been reported or measured then", path);
    }
}
