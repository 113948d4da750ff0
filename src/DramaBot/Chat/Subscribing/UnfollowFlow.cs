using DramaBot.Announcements.Subscriptions;
using DramaBot.Answers;
using DramaBot.Discord.Components;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Rest;
using DramaBot.Knowledge;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Subscribing;

namespace DramaBot.Chat.Subscribing;

/// <summary>Following no longer.</summary>
internal static class UnfollowFlow
{
    /// <summary>Stops following the drama that a title means among those that are followed, or asks which one is meant.</summary>
    public static Task<RestResult> UnfollowAsync(CommandCall call, string title, CancellationToken cancellationToken)
    {
        KnowledgeSnapshot snapshot = call.Services.Snapshot;
        IReadOnlyList<SubscriptionStatus> followed = call.Services.Subscriptions.OfPerson(call.PersonId);
        if (followed.Count == 0)
            return call.TellAsync(Line.FollowingNone, cancellationToken);
        // A drama that is no longer in the knowledge base can still be unfollowed by its id.
        string? id = DramaFinding.IdOf(title);
        var finding = DramaFinding.Find(snapshot, title, call.Words);
        if (followed.FirstOrDefault(status => status.Subscription.DramaId == (finding.Drama?.Id ?? id)) is { } found)
            return EndAsync(call, found, isPrivate: false, cancellationToken);
        SubscriptionStatus[] near = [.. followed.Where(status => finding.Choices.Any(choice => choice.Id == status.Subscription.DramaId))];
        string sentence = finding.Drama is { } known ? call.Words.Say(Line.UnfollowNotFollowed, SubscriptionWords.Escape(call.Words.TitleOf(known)))
            : near.Length > 0 ? finding.Question
            : call.Words.Say(Line.UnfollowUnknown, UserText.Quote(title));
        IReadOnlyList<MessageComponent> menus = FollowEmbeds.Menus(call.View(), near.Length > 0 ? near : followed);
        return call.AskBackAsync(near.Length > 0 ? sentence : call.Words.Say(Line.UnfollowTheseAre, sentence), menus, cancellationToken);
    }

    /// <summary>Stops following the drama of a button, or the one that was chosen from a menu.</summary>
    public static Task<RestResult> PressAsync(CommandCall call, ComponentId id, CancellationToken cancellationToken)
    {
        string dramaId = call.Interaction.Data?.Values is [var chosen] ? chosen : id[0];
        return call.Services.Subscriptions.OfPerson(call.PersonId).FirstOrDefault(status => status.Subscription.DramaId == dramaId) is { } found
            ? EndAsync(call, found, isPrivate: true, cancellationToken)
            : call.TellAsync(Line.UnfollowNotThatOne, cancellationToken);
    }

    private static Task<RestResult> EndAsync(CommandCall call, SubscriptionStatus status, bool isPrivate, CancellationToken cancellationToken)
    {
        call.Services.Subscriptions.Remove([status.Subscription.Id]);
        InteractionMessage message = FollowEmbeds.Unfollowed(call.View(), status.Subscription);
        return call.Responder.RespondAsync(isPrivate ? message.AsEphemeral() : message, cancellationToken);
    }
}
