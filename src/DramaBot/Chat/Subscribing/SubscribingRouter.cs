using DramaBot.Rendering.Languages;

namespace DramaBot.Chat.Subscribing;

/// <summary>Brings the buttons and menus about news to what answers them.</summary>
internal static class SubscribingRouter
{
    /// <summary>Whether a button or menu is about news.</summary>
    public static bool Handles(ComponentId id) => id.Action is ComponentActions.Follow or ComponentActions.Unfollow or ComponentActions.FollowAgain
        or ComponentActions.Subscribe or ComponentActions.Unsubscribe or ComponentActions.Manage or ComponentActions.Listed;

    /// <summary>Answers a button or menu.</summary>
    public static Task HandleAsync(CommandCall call, ComponentId id, CancellationToken cancellationToken) => id.Action switch
    {
        ComponentActions.Follow => FollowFlow.PressAsync(call, id, cancellationToken),
        ComponentActions.Unfollow => UnfollowFlow.PressAsync(call, id, cancellationToken),
        ComponentActions.FollowAgain => FollowFlow.AgainAsync(call, cancellationToken),
        ComponentActions.Subscribe => SubscribeFlow.ChooseAsync(call, id, cancellationToken),
        ComponentActions.Unsubscribe => UnsubscribeFlow.ChooseAsync(call, cancellationToken),
        ComponentActions.Manage => SubscriptionPanel.HandleAsync(call, id, cancellationToken),
        ComponentActions.Listed => SubscriptionList.HandleAsync(call, id, cancellationToken),
        _ => call.TellAsync(Line.Outdated, cancellationToken),
    };
}
