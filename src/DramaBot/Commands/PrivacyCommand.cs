using System.Globalization;
using System.Text;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Chat;
using DramaBot.Chat.Subscribing;
using DramaBot.Community;
using DramaBot.Discord;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Rest;
using DramaBot.Discord.Text;
using DramaBot.Rendering.Subscribing;
using DramaBot.Rendering.Words;

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
        // Whoever made a server's subscription is forgotten; the subscription is the server's and stays.
        int made = call.Services.Subscriptions.CountMadeBy(call.PersonId);
        int forgotten = call.Services.Subscriptions.Forget(call.PersonId) + made + call.Services.People.Forget(call.PersonId);
        return call.TellAsync(forgotten == 0 ? "There was nothing about you to forget." : $"Done: {forgotten} {(forgotten == 1 ? "thing is" : "things are")} no longer kept about you.", cancellationToken);
    }

    private static string Describe(CommandCall call)
    {
        PersonRecord record = call.Services.People.Show(call.PersonId);
        IReadOnlyList<SubscriptionStatus> followed = call.Services.Subscriptions.OfPerson(call.PersonId);
        int made = call.Services.Subscriptions.CountMadeBy(call.PersonId);
        if (record.IsEmpty && followed.Count == 0 && made == 0)
            return "Nothing is kept about you. I keep only votes on next seasons, suggestions, dramas that you follow and that you made a server's subscription, under your Discord id.";
        var text = new StringBuilder("This is all that is kept about you, under your Discord id. `/privacy action:forget` deletes it.\n");
        if (made > 0)
            text.Append(CultureInfo.InvariantCulture, $"- That you made {NumberWords.Count(made, "subscription")} of servers; those stay when you are forgotten\n");
        if (followed.Count > 0)
        {
            IEnumerable<string> titles = followed.Select(status => SubscriptionWords.Escape(DramaFinding.TitleOf(call.Services.Snapshot, status.Subscription.DramaId!)));
            text.Append(CultureInfo.InvariantCulture, $"- That you follow {NumberWords.Count(followed.Count, "drama")}, since when, and what was sent to you: {string.Join(", ", titles)}\n");
        }

        foreach (CastVote vote in record.Votes)
        {
            text.Append("- Vote on a next season of ").Append(SubscriptionWords.Escape(DramaFinding.TitleOf(call.Services.Snapshot, vote.DramaId))).Append(": ").Append(vote.Wants ? "wanted" : "content without").Append(", ").Append(TimestampTag.Format(vote.At)).Append('\n');
        }

        foreach (Suggestion suggestion in record.Suggestions)
            text.Append("- Suggestion ").Append(suggestion.Id).Append(" on ").Append(MarkdownText.Escape(suggestion.Title)).Append(", ").Append(TimestampTag.Format(suggestion.MadeAt)).Append('\n');
        return RuneText.Truncate(text.ToString(), DiscordLimits.MaxMessageLength);
    }
}
