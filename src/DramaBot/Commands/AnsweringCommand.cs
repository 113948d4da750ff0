using System.Globalization;
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
        KnowledgeSnapshot snapshot = call.Services.Snapshot;
        DateOnly today = call.Services.Today;
        CommandReading reading = CommandOptions.Read(Definition.Name, OptionsOf(call.Interaction), snapshot, today);
        Answer answer = reading.Request is { } request ? call.Services.Desk.Answer(request, snapshot, today) : reading.Refusal!;
        return Replies.AnswerAsync(call, answer, isPrivate: false, cancellationToken);
    }

    private static Dictionary<string, string> OptionsOf(Interaction interaction)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (InteractionOption option in interaction.Data?.Options ?? [])
        {
            string? text = option.Value?.AsString() ?? option.Value?.AsInt64()?.ToString(CultureInfo.InvariantCulture);
            if (text is not null)
                options[option.Name] = text;
        }

        return options;
    }
}
