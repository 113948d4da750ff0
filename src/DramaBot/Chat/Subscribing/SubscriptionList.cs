using System.Globalization;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Discord.Rest;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Subscribing;

namespace DramaBot.Chat.Subscribing;

/// <summary>What <c>/subscriptions</c> shows, and its buttons and menu.</summary>
internal static class SubscriptionList
{
    /// <summary>The first page, privately.</summary>
    public static Task<RestResult> ShowAsync(CommandCall call, CancellationToken cancellationToken) => Managers.Refuse(call) is { } refusal
        ? call.TellAsync(refusal, cancellationToken)
        : call.Responder.RespondAsync(SubscriptionListEmbed.Page(call.View(), call.Services.Subscriptions.OfGuild(call.GuildId!.Value), 0).AsEphemeral(), cancellationToken);

    public static Task<RestResult> HandleAsync(CommandCall call, ComponentId id, CancellationToken cancellationToken)
    {
        if (Managers.Refuse(call) is { } refusal)
            return call.TellAsync(refusal, cancellationToken);
        ulong guild = call.GuildId!.Value;
        SubscriptionBook book = call.Services.Subscriptions;
        // A list is private: under a message that all see, as a forged id has it, it is not shown.
        SubscriptionView view = call.View();
        if (!view.IsPrivate || !int.TryParse(id[1], NumberStyles.None, CultureInfo.InvariantCulture, out int page))
            return call.TellAsync(Line.Outdated, cancellationToken);
        switch (id[0])
        {
            case ListVerbs.Pick:
                return call.Interaction.Data?.Values is [var number] && call.SubscriptionOf(number) is { } status
                    ? call.Responder.UpdateAsync(SubscriptionEmbeds.Panel(view, status, "Subscription", []), cancellationToken)
                    : call.TellAsync(SubscriptionPanel.Gone, cancellationToken);
            case ListVerbs.Again:
                foreach (Target target in book.OfGuild(guild).Where(static one => one.Trouble is not null).Select(static one => one.Subscription.Target).Distinct())
                    book.TryAgain(target);
                break;
            case ListVerbs.Page:
                break;
            default:
                return call.TellAsync(Line.Outdated, cancellationToken);
        }

        return call.Responder.UpdateAsync(SubscriptionListEmbed.Page(view, book.OfGuild(guild), page), cancellationToken);
    }
}
