using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/ask</c>: a question in the asker's own words.</summary>
internal sealed class AskCommand : AnsweringCommand
{
    /// <summary>Longest question that is read.</summary>
    private const int LongestQuestion = 600;

    public override ApplicationCommand Definition { get; } = CommandParts.ForEveryone("ask", CommandParts.OptionalText("question", LongestQuestion) with { Required = true });
}
