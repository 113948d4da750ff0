namespace DramaBot.Answers.Questions;

/// <summary>A plain question.</summary>
/// <param name="Question">As someone typed it.</param>
public sealed record AskRequest(string Question) : Request
{
    /// <summary>What was spoken of before, for questions that go on from there.</summary>
    public Conversation? Conversation { get; init; }
}
