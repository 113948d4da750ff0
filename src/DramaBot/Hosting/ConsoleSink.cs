namespace DramaBot.Hosting;

/// <summary>Where lines that nobody asked for (log lines, announcements) are printed without breaking a line being typed.</summary>
/// <param name="output">Where announcements are printed.</param>
/// <param name="error">Where log lines are printed.</param>
internal sealed class ConsoleSink(TextWriter output, TextWriter error)
{
    private volatile Action<Action> _above = static write => write();

    /// <summary>Prints a line to the error stream.</summary>
    public void WriteLine(string line) => _above(() =>
    {
        error.WriteLine(line);
        error.Flush();
    });

    /// <summary>Prints lines that belong together to standard output.</summary>
    public void Print(IReadOnlyList<string> lines) => _above(() =>
    {
        foreach (string line in lines)
            output.WriteLine(line);
        output.Flush();
    });

    /// <summary>From now on lines are printed by way of the terminal session; null: directly.</summary>
    public void Through(Action<Action>? above) => _above = above ?? (static write => write());
}
