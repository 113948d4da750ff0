namespace DramaBot.Terminal;

/// <summary>The slash commands that answer in a terminal, for completion.</summary>
internal static class Commands
{
    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } =
    [
        new("renewal", "will there be a further season?"),
        new("ratings", "how did it rate?"),
        new("ending", "how does it end?"),
        new("drama", "what is it?"),
        new("ask", "a question in your own words"),
        new("compare", "two dramas side by side"),
        new("top", "the highest-rated or most-watched"),
        new("upcoming", "what comes next"),
        new("help", "what is possible"),
        new("reveal", "shows the ending that was hidden"),
        new("quit", "ends the session"),
    ];
}
