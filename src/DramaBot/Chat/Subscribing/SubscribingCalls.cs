using DramaBot.Announcements.Subscriptions;
using DramaBot.Discord.Components;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Rest;
using DramaBot.Rendering.Subscribing;

namespace DramaBot.Chat.Subscribing;

/// <summary>What the commands about news have in common.</summary>
internal static class SubscribingCalls
{
    /// <summary>What a subscription is shown with.</summary>
    public static SubscriptionView View(this CommandCall call) =>
        new(call.Services.Snapshot, call.Services.Time.GetUtcNow(), call.Interaction.Message?.Flags is { } flags && (flags & MessageFlags.Ephemeral) != MessageFlags.None) { Words = call.Words };

    /// <summary>Asks back privately, with something to choose from.</summary>
    public static Task<RestResult> AskBackAsync(this CommandCall call, string question, IReadOnlyList<MessageComponent> menu, CancellationToken cancellationToken) =>
        call.Responder.RespondAsync(new InteractionMessage { Content = question, Components = menu.Count == 0 ? null : menu }.AsEphemeral(), cancellationToken);

    /// <summary>A subscription of the server that an interaction comes from, by its number as text; null where it is not one of that server's.</summary>
    public static SubscriptionStatus? SubscriptionOf(this CommandCall call, string number) =>
        call.GuildId is { } guild && long.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long id)
            ? call.Services.Subscriptions.OfGuild(guild).FirstOrDefault(status => status.Subscription.Id == id)
            : null;
}
