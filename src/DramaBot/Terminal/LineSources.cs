using Spectre.Console;

namespace DramaBot.Terminal;

/// <summary>Chooses how lines are read here.</summary>
internal static class LineSources
{
    /// <summary>Standard input: with editing where a person sits at a terminal, otherwise line by line.</summary>
    /// <param name="completions">What Tab offers.</param>
    /// <param name="historyPath">Where the history is kept, or null to keep none.</param>
    public static ILineSource Open(ICompletions completions, string? historyPath)
    {
        if (!IsInteractive())
            return new PipedLineSource(Console.OpenStandardInput());
        var colours = UseColours(outputRedirected: false, Environment.GetEnvironmentVariable("NO_COLOR"));

        // xterm cuts rows where others break them anew, and sets this variable.
        var reflows = Environment.GetEnvironmentVariable("XTERM_VERSION") is null;
        var file = historyPath is null ? null : new HistoryFile(historyPath);
        return new InteractiveLineSource(new SystemTerminal(), new PromptView(colours, reflows), completions, file);
    }

    /// <summary>Whether output may have colours: at a terminal, unless NO_COLOR has any value (no-color.org).</summary>
    public static bool UseColours(bool outputRedirected, string? noColor) => !outputRedirected && string.IsNullOrEmpty(noColor);

    private static bool IsInteractive()
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
            return false;

        // Asking for the capability is also what switches escape sequences on in a Windows console.
        return OperatingSystem.IsWindows()
            ? AnsiConsole.Profile.Capabilities.Ansi
            : Environment.GetEnvironmentVariable("TERM") is { Length: > 0 } and not "dumb";
    }
}
