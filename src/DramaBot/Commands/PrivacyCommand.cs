using System.Text;
using DramaBot.Chat;
using DramaBot.Community;
using DramaBot.Discord;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Rest;
using DramaBot.Discord.Text;

namespace DramaBot.Commands;

/// <summary><c>/privacy</c>: shows what is kept about the one who asks, or forgets it.</summary>
internal sealed class PrivacyCommand : ISlashCommand
{
    public ApplicationCommand Definition { get; } = CommandParts.ForEveryone("privacy", CommandParts.Choice("action", required: true, "show", "forget"));

    public Task ExecuteAsync(CommandCall call, CancellationToken cancellationToken) => call.Text("action") switch
    {
        "forget" => ForgetAsync(call, cancellationToken),
        _ => call.TellAsync(Describe(call), cancellationToken),
    };

    private static Task<RestResult> ForgetAsync(CommandCall call, CancellationToken cancellationToken)
    {
        int forgotten = call.Services.People.Forget(call.PersonId);
        return call.TellAsync(forgotten == 0 ? "There was nothing about you to forget." : $"Done: {forgotten} {(forgotten == 1 ? "thing is" : "things are")} no longer kept about you.", cancellationToken);
    }

    private static string Describe(CommandCall call)
    {
        PersonRecord record = call.Services.People.Show(call.PersonId);
        if (record.IsEmpty)
            return "Nothing is kept about you. I keep only votes on next seasons and suggestions that you make, under your Discord id.";
        var text = new StringBuilder("This is all that is kept about you, under your Discord id. `/privacy action:forget` deletes it.\n");
        foreach (CastVote vote in record.Votes)
        {
            string title = call.Services.Snapshot.OrdinalOf(vote.DramaId) is { } ordinal ? call.Services.Snapshot.NamesOf(ordinal).Title : vote.DramaId;
            text.Append("- Vote on a next season of ").Append(MarkdownText.Escape(title)).Append(": ").Append(vote.Wants ? "wanted" : "content without").Append(", ").Append(TimestampTag.Format(vote.At)).Append('\n');
        }

        foreach (Suggestion suggestion in record.Suggestions)
            text.Append("- Suggestion ").Append(suggestion.Id).Append(" on ").Append(MarkdownText.Escape(suggestion.Title)).Append(", ").Append(TimestampTag.Format(suggestion.MadeAt)).Append('\n');
        return RuneText.Truncate(text.ToString(), DiscordLimits.MaxMessageLength);
    }
}
