using DramaBot.Chat;
using DramaBot.Chat.Subscribing;
using DramaBot.Community;
using DramaBot.Discord;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Rest;
using DramaBot.Discord.Text;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Subscribing;

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
        return call.TellAsync(forgotten == 0 ? call.Words[Line.PrivacyNothingToForget] : call.Words.Count(forgotten, Line.PrivacyForgotOne, Line.PrivacyForgotSeveral), cancellationToken);
    }

    private static string Describe(CommandCall call)
    {
        Wording words = call.Words;
        PersonRecord record = call.Services.People.Show(call.PersonId);
        string[] followed = [.. call.Services.Subscriptions.OfPerson(call.PersonId).Select(status => TitleOf(call, status.Subscription.DramaId!))];
        int made = call.Services.Subscriptions.CountMadeBy(call.PersonId);
        if (record.IsEmpty && followed.Length == 0 && made == 0)
            return words[Line.PrivacyNothingKept];
        List<string> lines = [words[Line.PrivacyAllKept]];
        if (made > 0)
            lines.Add(words.Count(made, Line.PrivacyMadeOne, Line.PrivacyMadeSeveral));
        if (followed.Length > 0)
            lines.Add(words.Say(followed.Length == 1 ? Line.PrivacyFollowsOne : Line.PrivacyFollowsSeveral, followed.Length, string.Join(", ", followed)));
        lines.AddRange(record.Votes.Select(vote => words.Say(vote.Wants ? Line.PrivacyVoteWanted : Line.PrivacyVoteContent, TitleOf(call, vote.DramaId), TimestampTag.Format(vote.At))));
        lines.AddRange(record.Suggestions.Select(suggestion => words.Say(Line.PrivacySuggestion, suggestion.Id, MarkdownText.Escape(suggestion.Title), TimestampTag.Format(suggestion.MadeAt))));
        return RuneText.Truncate(string.Join('\n', lines), DiscordLimits.MaxMessageLength);
    }

    private static string TitleOf(CommandCall call, string dramaId) => SubscriptionWords.Escape(DramaFinding.TitleOf(call.Services.Snapshot, dramaId, call.Words));
}
