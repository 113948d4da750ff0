using System.Globalization;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Rest;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Subscribing;

namespace DramaBot.Chat.Subscribing;

/// <summary>The buttons and menus under a subscription. Each changes the message that it belongs to, so that nothing on it is out of date.</summary>
internal static class SubscriptionPanel
{
    /// <summary>What is said of a subscription that is no more, or was never one of that server's.</summary>
    public const string Gone = "That subscription is no more. `/subscriptions` shows those that there are.";

    public static Task<RestResult> HandleAsync(CommandCall call, ComponentId id, CancellationToken cancellationToken)
    {
        if (Managers.Refuse(call) is { } refusal)
            return call.TellAsync(refusal, cancellationToken);
        if (call.SubscriptionOf(id[0]) is not { } status)
            return call.TellAsync(Gone, cancellationToken);
        string chosen = call.Interaction.Data?.Values is [var value] ? value : "";
        SubscriptionBook book = call.Services.Subscriptions;
        DateTimeOffset now = call.Services.Time.GetUtcNow();
        switch (id[1])
        {
            case PanelVerbs.Test:
                return TestPost.SendAsync(call, status, cancellationToken);
            case PanelVerbs.Show:
                return ShowAsync(call, status, PanelMenu.None, cancellationToken);
            case PanelVerbs.Quiet:
                return ShowAsync(call, status, PanelMenu.Quiet, cancellationToken);
            case PanelVerbs.Digest when status.Subscription.Cadence != Cadence.Instant:
                return ShowAsync(call, status, PanelMenu.Digest, cancellationToken);
            case PanelVerbs.Pause:
                return ChangeAsync(call, status, old => old with { PausedAt = old.PausedAt ?? now }, cancellationToken);
            case PanelVerbs.Resume:
                return ChangeAsync(call, status, static old => old with { PausedAt = null }, cancellationToken);
            case PanelVerbs.Publish when status.Subscription.Target.ChannelType == (int)ChannelType.Announcement && id[2] is "on" or "off":
                return ChangeAsync(call, status, old => old with { Crosspost = id[2] == "on" }, cancellationToken);
            case PanelVerbs.SetQuiet when QuietChoices.TryRead(chosen, out QuietHours? quiet):
                return ChangeAsync(call, status, old => old with { Quiet = quiet }, cancellationToken);
            case PanelVerbs.SetHour when Number(chosen, 23) is { } hour:
                return ChangeAsync(call, status, old => old with { Hour = hour }, cancellationToken);
            case PanelVerbs.SetDay when Number(chosen, 6) is { } day:
                return ChangeAsync(call, status, old => old with { Weekday = (DayOfWeek)day }, cancellationToken);
            case PanelVerbs.Again:
                book.TryAgain(status.Subscription.Target);
                call.Services.DeliverNow();
                return ShowAsync(call, call.SubscriptionOf(id[0]) ?? status, PanelMenu.None, cancellationToken);
            case PanelVerbs.End:
                book.Remove([status.Subscription.Id]);
                return call.Responder.UpdateAsync(SubscriptionEmbeds.Ended(call.View(), [status]), cancellationToken);
            default:
                return call.TellAsync(Line.Outdated, cancellationToken);
        }
    }

    private static Task<RestResult> ChangeAsync(CommandCall call, SubscriptionStatus status, Func<Subscription, Subscription> change, CancellationToken cancellationToken)
    {
        if (call.Services.Subscriptions.Change(status.Subscription.Id, change) is not { } changed)
            return call.TellAsync(Gone, cancellationToken);
        call.Services.DeliverNow();
        SubscriptionStatus now = call.SubscriptionOf(changed.Id.ToString(CultureInfo.InvariantCulture)) ?? status with { Subscription = changed };
        return ShowAsync(call, now, PanelMenu.None, cancellationToken);
    }

    private static Task<RestResult> ShowAsync(CommandCall call, SubscriptionStatus status, PanelMenu menu, CancellationToken cancellationToken) =>
        call.Responder.UpdateAsync(SubscriptionEmbeds.Panel(call.View(), status, "Subscription", [], menu), cancellationToken);

    private static int? Number(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= most ? number : null;
}
