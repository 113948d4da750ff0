namespace DramaBot.Knowledge.Seeds;

/// <summary>Collects what is wrong with one file; nothing stops at the first fault.</summary>
internal sealed class SeedProblems(string path)
{
    /// <summary>Beyond this a file is not a seed file with mistakes but something else; the rest is counted, not printed.</summary>
    private const int Shown = 100;

    private readonly List<SeedProblem> _found = [];
    private int _more;

    public string Path { get; } = path;

    public bool Any => _found.Count > 0;

    public void Add(SeedPlace place, string message)
    {
        if (_found.Count < Shown)
            _found.Add(new SeedProblem(Path, place.Line, place.Column, Printable.OneLine(message)));
        else
            _more++;
    }

    public IReadOnlyList<SeedProblem> ToList()
    {
        List<SeedProblem> sorted = [.. _found.OrderBy(static problem => (problem.Line, problem.Column))];
        if (_more > 0)
            sorted.Add(sorted[^1] with { Message = $"{_more} more problems in this file are not shown" });
        return sorted;
    }
}
