using DramaBot.Knowledge;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Subscribing;

/// <summary>What a subscription is shown with.</summary>
/// <param name="Snapshot">What is known, for titles.</param>
/// <param name="Now">The time.</param>
/// <param name="IsPrivate">Whether the message that is changed is one that a single person sees.</param>
internal sealed record SubscriptionView(KnowledgeSnapshot Snapshot, DateTimeOffset Now, bool IsPrivate)
{
    /// <summary>The language of who reads it, for what people see of the dramas that they follow; panels for managers are in English.</summary>
    public Wording Words { get; init; } = Wording.English;
}
