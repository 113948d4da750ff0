namespace DramaBot.Hosting;

/// <summary>Where lines that nobody asked for (log lines, announcements) are printed without breaking a line being typed.</summary>
internal sealed class ConsoleSink(TextWriter error)
{
    private volatile Action<Action> _above = static write => write();

    /// <summary>Prints a line to the error stream.</summary>
    public void WriteLine(string line) => _above(() =>
    {
        error.WriteLine(line);
        error.Flush();
    });

    /// <summary>From now on lines are printed by way of the terminal session; null: directly.</summary>
    public void Through(Action<Action>? above) => _above = above ?? (static write => write());
}
