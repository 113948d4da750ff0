namespace DramaBot.Knowledge.Seeds;

/// <summary>One thing that is wrong in a seed file, and how to mend it.</summary>
/// <param name="Path">The file, as the directory was given.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
/// <param name="Message">What is wrong and how to mend it, in one line.</param>
public readonly record struct SeedProblem(string Path, int Line, int Column, string Message)
{
    /// <summary>The problem as compilers print theirs, so that editors can jump to it.</summary>
    public override string ToString() => $"{Printable.OneLine(Path)}:{Line}:{Column}: error: {Message}";
}
