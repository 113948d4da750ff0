using System.Globalization;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Chat;
using DramaBot.Discord.Components;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Messages;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Subscribing;

/// <summary>What a server is told where, page by page.</summary>
internal static class SubscriptionListEmbed
{
    /// <summary>So many fit into an embed whatever they say.</summary>
    public const int OnAPage = 5;

    /// <summary>A page; the last one where there are not so many.</summary>
    public static InteractionMessage Page(SubscriptionView view, IReadOnlyList<SubscriptionStatus> all, int wanted)
    {
        if (all.Count == 0)
        {
            return new InteractionMessage
            {
                Embeds = [new Embed { Title = "Subscriptions", Description = "Nothing is subscribed in this server yet. Use `/subscribe` in the channel that is to hear of news.", Color = EmbedColors.Quiet }],
                Components = [],
            };
        }

        int pages = (all.Count + OnAPage - 1) / OnAPage;
        int page = Math.Clamp(wanted, 0, pages - 1);
        (int Number, SubscriptionStatus Status)[] shown = [.. all.Select(static (status, place) => (place + 1, status)).Skip(page * OnAPage).Take(OnAPage)];
        int[] troubled = [.. all.Select(static (status, place) => (Number: place + 1, status)).Where(static one => one.status.Trouble is not null).Select(static one => one.Number)];
        return new InteractionMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = "Subscriptions",
                    Description = Summary(all.Count, troubled),
                    Color = troubled.Length > 0 ? EmbedColors.Bad : EmbedColors.Facts,
                    Fields = [.. shown.Select(one => new EmbedField($"{one.Number}. {EmbedText.Fit(SubscriptionWords.About(view.Snapshot, one.Status.Subscription), 150, dates: false)}", Entry(view, one.Status)))],
                    Footer = pages > 1 ? new EmbedFooter($"Page {page + 1} of {pages}") : null,
                },
            ],
            Components = [.. Rows(view, shown, page, pages, troubled.Length > 0)],
        };
    }

    private static string Summary(int count, int[] troubled) => troubled.Length == 0
        ? $"{NumberWords.Count(count, "subscription")}, of {Subscription.MostPerGuild} that are possible. All are well."
        : $"{NumberWords.Count(count, "subscription")}. **{(troubled.Length == 1 ? "One does" : $"{troubled.Length} do")} not get through**: {(troubled.Length == 1 ? "number" : "numbers")} {string.Join(", ", troubled.Take(10))}{(troubled.Length > 10 ? " and more" : "")}.";

    private static string Entry(SubscriptionView view, SubscriptionStatus status)
    {
        Subscription one = status.Subscription;
        string?[] lines =
        [
            $"<#{one.Target.Id}>, {SubscriptionWords.When(one)}; {SubscriptionWords.Updates(one.Updates)}; pings {SubscriptionEmbeds.Pings(one)}",
            one.Quiet is { } quiet ? $"Quiet from {SubscriptionWords.Quiet(quiet)} ({SubscriptionWords.Escape(one.TimeZone)})" : one.Cadence == Cadence.Instant ? null : $"Time zone: {SubscriptionWords.Escape(one.TimeZone)}",
            status.LastSentAt is { } last ? $"Last message there: {SubscriptionWords.Moment(last)}" : "No message there yet",
            one.PausedAt is not null ? "**Paused**: messages are held until someone resumes it" : Next(view, status),
            status.Waiting > 0 ? $"{SubscriptionWords.Waiting(status.Waiting)} {(status.Waiting == 1 ? "waits" : "wait")} for this channel" : null,
            status.Trouble is null ? null : $"**Wrong:** {TroubleAdvice.Of(status)}",
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    private static string? Next(SubscriptionView view, SubscriptionStatus status) => SubscriptionWords.NextDigest(status.Subscription, view.Now) is { } digest
        ? $"Next digest: {digest}"
        : status.NextAt is { } next ? $"Next message: {SubscriptionWords.Moment(next)}" : null;

    private static IEnumerable<MessageComponent> Rows(SubscriptionView view, (int Number, SubscriptionStatus Status)[] shown, int page, int pages, bool inTrouble)
    {
        yield return new ActionRow(new StringSelect
        {
            CustomId = Id(ListVerbs.Pick, page),
            Placeholder = "Choose one to change or end",
            Options = [.. shown.Select(one => SubscriptionButtons.Option(view.Snapshot, one.Status.Subscription, one.Number))],
        });
        Button[] buttons = [.. new[]
        {
            page > 0 ? Button.Action(Id(ListVerbs.Page, page - 1), "Back") : null,
            page < pages - 1 ? Button.Action(Id(ListVerbs.Page, page + 1), "Next") : null,
            inTrouble ? Button.Action(Id(ListVerbs.Again, page), "Check again", ButtonStyle.Primary) : null,
        }.OfType<Button>()];
        if (buttons.Length > 0)
            yield return new ActionRow(buttons);
    }

    private static string Id(string verb, int page) => new ComponentId(ComponentActions.Listed, verb, page.ToString(CultureInfo.InvariantCulture)).ToString();
}
