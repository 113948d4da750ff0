using System.Globalization;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Chat;
using DramaBot.Discord;
using DramaBot.Discord.Components;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Text;
using DramaBot.Knowledge;

namespace DramaBot.Rendering.Subscribing;

/// <summary>The buttons and menus under a subscription.</summary>
internal static class SubscriptionButtons
{
    private const int HoursOfADay = 24;

    // Weeks begin on Monday there where the news are made.
    private static readonly DayOfWeek[] Days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>The rows under a subscription.</summary>
    public static IReadOnlyList<MessageComponent> For(SubscriptionView view, SubscriptionStatus status, PanelMenu menu)
    {
        Subscription one = status.Subscription;
        var rows = new List<MessageComponent>
        {
            new ActionRow([.. new[]
            {
                Action(one, "Send a test post", ButtonStyle.Primary, PanelVerbs.Test),
                one.PausedAt is null ? Action(one, "Pause", ButtonStyle.Secondary, PanelVerbs.Pause) : Action(one, "Resume", ButtonStyle.Success, PanelVerbs.Resume),
                Action(one, "Quiet hours", ButtonStyle.Secondary, PanelVerbs.Quiet),
                one.Cadence == Cadence.Instant ? null : Action(one, "Digest time", ButtonStyle.Secondary, PanelVerbs.Digest),
                Action(one, "Unsubscribe", ButtonStyle.Danger, PanelVerbs.End),
            }.OfType<Button>()]),
        };
        Button[] more = [.. new[]
        {
            one.Target.ChannelType != (int)ChannelType.Announcement ? null
                : one.Crosspost ? Action(one, "Do not publish to followers", ButtonStyle.Secondary, PanelVerbs.Publish, "off") : Action(one, "Publish to followers", ButtonStyle.Secondary, PanelVerbs.Publish, "on"),
            status.Trouble is null ? null : Action(one, "Check again", ButtonStyle.Primary, PanelVerbs.Again),
            // The list is private; where all see the message it would not be.
            view.IsPrivate ? Button.Action(new ComponentId(ComponentActions.Listed, ListVerbs.Page, "0").ToString(), "All subscriptions") : null,
        }.OfType<Button>()];
        if (more.Length > 0)
            rows.Add(new ActionRow(more));
        if (menu == PanelMenu.Quiet)
            rows.Add(Menu(one, PanelVerbs.SetQuiet, "Hold messages during these hours", QuietOptions(one)));
        if (menu == PanelMenu.Digest)
        {
            rows.Add(Menu(one, PanelVerbs.SetHour, "The hour of the digest", Enumerable.Range(0, HoursOfADay).Select(hour => Option(SubscriptionWords.Clock(hour), Number(hour), hour == one.Hour))));
            if (one.Cadence == Cadence.Weekly)
                rows.Add(Menu(one, PanelVerbs.SetDay, "The day of the digest", Days.Select(day => Option(day.ToString(), Number((int)day), day == one.Weekday))));
        }

        return rows;
    }

    /// <summary>A subscription in a menu. A menu shows no mentions, and channels' names are not kept.</summary>
    public static SelectOption Option(KnowledgeSnapshot snapshot, Subscription subscription, int? number = null)
    {
        string about = SubscriptionWords.About(snapshot, subscription);
        return new SelectOption(RuneText.Truncate(number is null ? about : $"{number}. {about}", DiscordLimits.MaxSelectOptionLength), subscription.Id.ToString(CultureInfo.InvariantCulture))
        {
            Description = RuneText.Truncate($"{SubscriptionWords.When(subscription)}; {SubscriptionWords.Updates(subscription.Updates)}", DiscordLimits.MaxSelectOptionLength),
        };
    }

    private static IEnumerable<SelectOption> QuietOptions(Subscription one) => QuietChoices.All
        .Select(hours => Option(SubscriptionWords.Quiet(hours), QuietChoices.Value(hours), one.Quiet == hours))
        .Prepend(Option("No quiet hours", QuietChoices.Off, one.Quiet is null));

    private static SelectOption Option(string label, string value, bool isChosen) => new(label, value) { Default = isChosen ? true : null };

    private static ActionRow Menu(Subscription one, string verb, string placeholder, IEnumerable<SelectOption> options) =>
        new(new StringSelect { CustomId = Id(one, verb).ToString(), Placeholder = placeholder, Options = [.. options] });

    private static Button Action(Subscription one, string label, ButtonStyle style, string verb, string argument = "") => Button.Action(Id(one, verb, argument).ToString(), label, style);

    private static ComponentId Id(Subscription one, string verb, string argument = "") => argument.Length == 0
        ? new ComponentId(ComponentActions.Manage, Number(one.Id), verb)
        : new ComponentId(ComponentActions.Manage, Number(one.Id), verb, argument);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
