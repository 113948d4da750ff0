using DramaBot.Announcements.Subscriptions;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Rest;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Subscribing;

namespace DramaBot.Chat.Subscribing;

/// <summary>Following single dramas by direct message: for everybody, wherever the bot can be used.</summary>
internal static class FollowFlow
{
    /// <summary>Follows the drama that a title means, or asks which one is meant.</summary>
    public static Task<RestResult> FollowAsync(CommandCall call, string title, CancellationToken cancellationToken)
    {
        var finding = DramaFinding.Find(call.Services.Snapshot, title, call.Words);
        return finding.Drama is { } drama
            ? StoreAsync(call, drama.Id, isPrivate: false, cancellationToken)
            : call.AskBackAsync(finding.Question, DramaFinding.Menu(new ComponentId(ComponentActions.Follow, ""), call.Words[Line.MenuWhichDrama], finding.Choices, call.Words), cancellationToken);
    }

    /// <summary>Follows the drama of a button, or the one that was chosen from a menu; privately, as a button stands under what all see.</summary>
    public static Task<RestResult> PressAsync(CommandCall call, ComponentId id, CancellationToken cancellationToken)
    {
        string dramaId = call.Interaction.Data?.Values is [var chosen] ? chosen : id[0];
        // The id comes from outside: what is not in the knowledge base would be followed for ever.
        return call.Services.Snapshot.OrdinalOf(dramaId) is null ? call.TellAsync(Line.Outdated, cancellationToken) : StoreAsync(call, dramaId, isPrivate: true, cancellationToken);
    }

    /// <summary>The dramas that somebody follows, privately.</summary>
    public static Task<RestResult> ListAsync(CommandCall call, CancellationToken cancellationToken) =>
        call.Responder.RespondAsync(FollowEmbeds.List(call.View(), call.Services.Subscriptions.OfPerson(call.PersonId)).AsEphemeral(), cancellationToken);

    /// <summary>Tries again to reach the one who presses: the direct messages are open again.</summary>
    public static Task<RestResult> AgainAsync(CommandCall call, CancellationToken cancellationToken)
    {
        call.Services.Subscriptions.TryAgain(Target.Person(call.PersonId));
        InteractionMessage list = FollowEmbeds.List(call.View(), call.Services.Subscriptions.OfPerson(call.PersonId));
        // What one person follows is never put into a message that all see.
        return call.View().IsPrivate ? call.Responder.UpdateAsync(list, cancellationToken) : call.Responder.RespondAsync(list.AsEphemeral(), cancellationToken);
    }

    private static Task<RestResult> StoreAsync(CommandCall call, string dramaId, bool isPrivate, CancellationToken cancellationToken)
    {
        if (call.PersonId == 0)
            return call.TellAsync(Line.Outdated, cancellationToken);
        SubscriptionBook book = call.Services.Subscriptions;
        SubscribeOutcome outcome = book.Add(new Subscription { Target = Target.Person(call.PersonId), DramaId = dramaId, CreatedBy = call.PersonId });
        if (outcome.Subscription is not { } subscription)
            return call.TellAsync(call.Words.Say(Line.FollowTooMany, Subscription.MostPerPerson), cancellationToken);
        bool exists = outcome.Result == SubscribeResult.Exists;
        Trouble? trouble = book.OfPerson(call.PersonId) is [var first, ..] ? first.Trouble : null;
        InteractionMessage message = FollowEmbeds.Followed(call.View(), subscription, exists, trouble);
        return call.Responder.RespondAsync(isPrivate || exists ? message.AsEphemeral() : message, cancellationToken);
    }
}
