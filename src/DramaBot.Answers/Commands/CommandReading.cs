namespace DramaBot.Answers.Commands;

/// <summary>What a command's words came to: a request, or the answer that says what is off.</summary>
/// <param name="Request">The request; null where <paramref name="Refusal"/> is not.</param>
/// <param name="Refusal">What is off.</param>
public sealed record CommandReading(Request? Request, Answer? Refusal)
{
    internal static CommandReading Of(Request request) => new(request, null);

    internal static CommandReading Not(Answer refusal) => new(null, refusal);
}
