namespace DramaBot.Answers.Help;

/// <summary>What the bot can do.</summary>
/// <param name="Examples">Commands and questions to try, made of dramas that are known.</param>
/// <param name="DramaCount">How many dramas are known.</param>
public sealed record HelpAnswer(IReadOnlyList<HelpExample> Examples, int DramaCount) : Answer
{
    public override Intent Intent => Intent.None;
}

/// <summary>Something to try.</summary>
/// <param name="Line">What to type.</param>
/// <param name="Intent">What it asks for.</param>
public sealed record HelpExample(string Line, Intent Intent);

/// <summary>What can you do?</summary>
public sealed record HelpRequest : Request;
