namespace DramaBot.Answers.Help;

/// <summary>What the bot can do.</summary>
/// <param name="Examples">Commands and questions to try, made of dramas that are known.</param>
/// <param name="DramaCount">How many dramas are known.</param>
public sealed record HelpAnswer(IReadOnlyList<HelpExample> Examples, int DramaCount) : Answer
{
    public override Intent Intent => Intent.None;
}

/// <summary>Something to try.</summary>
/// <param name="Intent">What it asks for.</param>
/// <param name="About">The dramas it is about, in the order in which they are named.</param>
public sealed record HelpExample(Intent Intent, params IReadOnlyList<DramaRef> About)
{
    /// <summary>The command to type; the question about episodes is asked in words, and so by whoever knows the reader's.</summary>
    /// <param name="title">What the reader calls a drama.</param>
    public string Command(Func<DramaRef, string> title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return Intent switch
        {
            Intent.Renewal => $"/renewal {title(About[0])}",
            Intent.Ratings => $"/ratings {title(About[0])}",
            Intent.Ending => $"/ending {title(About[0])}",
            Intent.Overview => $"/drama {title(About[0])}",
            Intent.Compare => $"/compare {title(About[0])} vs {title(About[1])}",
            Intent.Events => "/upcoming",
            Intent.Episodes => "/ask",
            _ => "/top",
        };
    }
}

/// <summary>What can you do?</summary>
public sealed record HelpRequest : Request;
