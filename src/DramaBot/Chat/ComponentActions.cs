namespace DramaBot.Chat;

/// <summary>The actions of our buttons and menus, with their arguments.</summary>
internal static class ComponentActions
{
    /// <summary>Answers about one drama: intent (<c>renewal ratings ending overview cast where_to_watch</c>), drama id, season or empty, as-of day where it is not today.</summary>
    public const string Answer = "answer";

    /// <summary>Shows what happens in the end to the one who asks: drama id, season.</summary>
    public const string Reveal = "reveal";

    /// <summary>Votes on a next season: drama id, <c>yes</c> or <c>no</c>, as-of day of the answer that is voted under where it is not today, its language where that is not English.</summary>
    public const string Vote = "vote";

    /// <summary>Lists every source of an answer: intent, drama id, season or empty, as-of day where it is not today.</summary>
    public const string Sources = "sources";

    /// <summary>A menu of what a doubtful title may mean; the chosen value is a drama id: intent, option (<c>title first second</c>), as-of date or empty, season or empty; of a comparison also the other title's season or empty, and that title. See <see cref="ChoiceCodec"/>.</summary>
    public const string Choose = "choose";

    /// <summary>The form of <c>/suggest</c>: drama id or empty.</summary>
    public const string Suggest = "suggest";

    /// <summary>Follows a drama: its id; empty in a menu, where the chosen value is one.</summary>
    public const string Follow = "follow";

    /// <summary>Follows a drama no longer: its id; empty in a menu, where the chosen value is one, and then the menu's number.</summary>
    public const string Unfollow = "unfollow";

    /// <summary>Tries again to reach the person who presses.</summary>
    public const string FollowAgain = "follow-again";

    /// <summary>A menu that completes <c>/subscribe</c>; the chosen value is a drama id. See <c>SubscribeWish</c>.</summary>
    public const string Subscribe = "subscribe";

    /// <summary>A menu that completes <c>/unsubscribe</c>; the chosen value is a subscription's number.</summary>
    public const string Unsubscribe = "unsubscribe";

    /// <summary>Manages one subscription: its number, what to do, and with what. See <c>SubscriptionPanel</c>.</summary>
    public const string Manage = "sub";

    /// <summary>The list of a server's subscriptions: <c>page</c>, <c>pick</c> or <c>again</c>, and the page's number from 0.</summary>
    public const string Listed = "subs";
}
