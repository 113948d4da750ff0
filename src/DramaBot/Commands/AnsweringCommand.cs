using System.Globalization;
using System.Text;
using DramaBot.Answers;
using DramaBot.Answers.Commands;
using DramaBot.Chat;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Interactions;
using DramaBot.Knowledge;

namespace DramaBot.Commands;

/// <summary>A command that is answered from the knowledge base: its options become a request, the request an answer, the answer an embed.</summary>
internal abstract class AnsweringCommand : ISlashCommand
{
    public abstract ApplicationCommand Definition { get; }

    public Task ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        IReadOnlyList<InteractionOption> options = call.Interaction.Data?.Options ?? [];
        return Replies.AnswerAsync(call, Asked(Definition.Name, options), isPrivate: false, (snapshot, today) => Answer(call.Services.Desk, options, snapshot, today), cancellationToken);
    }

    /// <summary>The question in one text. Each value stands with its length, so that none can pass for another option.</summary>
    internal static string Asked(string command, IReadOnlyList<InteractionOption> options)
    {
        var asked = new StringBuilder("/").Append(command);
        foreach (InteractionOption option in options)
        {
            if (TextOf(option) is { } text)
                asked.Append(CultureInfo.InvariantCulture, $" {option.Name}={text.Length}:{text}");
        }

        return asked.ToString();
    }

    private Answer Answer(AnswerDesk desk, IReadOnlyList<InteractionOption> options, KnowledgeSnapshot snapshot, DateOnly today)
    {
        CommandReading reading = CommandOptions.Read(Definition.Name, OptionsOf(options), snapshot, today);
        return reading.Request is { } request ? desk.Answer(request, snapshot, today) : reading.Refusal!;
    }

    private static Dictionary<string, string> OptionsOf(IReadOnlyList<InteractionOption> options)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (InteractionOption option in options)
        {
            if (TextOf(option) is { } text)
                texts[option.Name] = text;
        }

        return texts;
    }

    private static string? TextOf(InteractionOption option) => option.Value?.AsString() ?? option.Value?.AsInt64()?.ToString(CultureInfo.InvariantCulture);
}
