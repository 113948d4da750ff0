namespace DramaBot.Announcements.Subscriptions;

/// <summary>What became of a wish to subscribe.</summary>
/// <param name="Result">What became of it.</param>
/// <param name="Subscription">The subscription as it is now; null where there are too many.</param>
public sealed record SubscribeOutcome(SubscribeResult Result, Subscription? Subscription);

/// <summary>What can become of a wish to subscribe.</summary>
public enum SubscribeResult
{
    Added,

    /// <summary>The same target heard of the same already; its settings are the new ones now.</summary>
    Changed,

    /// <summary>The very same subscription exists.</summary>
    Exists,

    /// <summary>The server has <see cref="Subscription.MostPerGuild"/>, or the person <see cref="Subscription.MostPerPerson"/>.</summary>
    TooMany,
}

/// <summary>A subscription and how it fares.</summary>
/// <param name="Subscription">The subscription.</param>
/// <param name="LastSentAt">When its target last got a message; null where it never did.</param>
/// <param name="NextAt">When what waits goes out; for a digest also where nothing waits yet. Null where nothing is to come.</param>
/// <param name="Waiting">How many pieces of news wait.</param>
/// <param name="Trouble">Why its target cannot be reached; null where it can.</param>
public sealed record SubscriptionStatus(Subscription Subscription, DateTimeOffset? LastSentAt, DateTimeOffset? NextAt, int Waiting, Trouble? Trouble);

/// <summary>Why a target cannot be reached.</summary>
/// <param name="Code">Discord's JSON error code; 0 where there was none.</param>
/// <param name="Text">What Discord, or the network, said.</param>
/// <param name="Since">Since when.</param>
/// <param name="SuspendedAt">Since when messages are held; null while it is still being tried.</param>
/// <param name="NextTryAt">When it is tried again; null where only a person can help.</param>
public sealed record Trouble(int Code, string Text, DateTimeOffset Since, DateTimeOffset? SuspendedAt, DateTimeOffset? NextTryAt);
