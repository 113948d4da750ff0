using DramaBot.Chat;
using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary><c>/suggest</c>: opens a form for a correction, which waits for a maintainer.</summary>
internal sealed class SuggestCommand : ISlashCommand
{
    public ApplicationCommand Definition { get; } = CommandParts.ForEveryone("suggest", CommandParts.Title() with { Required = null });

    public Task ExecuteAsync(CommandCall call, CancellationToken cancellationToken) =>
        SuggestionForm.OpenAsync(call, call.Text("title"), cancellationToken);
}
