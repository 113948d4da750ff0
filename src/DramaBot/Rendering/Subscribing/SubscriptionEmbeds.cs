using DramaBot.Announcements.Subscriptions;
using DramaBot.Chat.Subscribing;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Text;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Subscribing;

/// <summary>A subscription as Discord shows it. Roles and people are mentioned in embeds only, where a mention pings nobody.</summary>
internal static class SubscriptionEmbeds
{
    /// <summary>So many lines fit whatever titles they hold.</summary>
    private const int MostEndedShown = 15;

    /// <summary>One subscription, with all there is to say of it and its buttons.</summary>
    /// <param name="view">What it is shown with.</param>
    /// <param name="status">The subscription, and how it fares.</param>
    /// <param name="title">What happened.</param>
    /// <param name="remarks">What else is worth knowing.</param>
    /// <param name="menu">Which menus are open.</param>
    public static InteractionMessage Panel(SubscriptionView view, SubscriptionStatus status, string title, IEnumerable<string?> remarks, PanelMenu menu = PanelMenu.None)
    {
        Subscription one = status.Subscription;
        string[] sentences =
        [
            $"News on {SubscriptionWords.Within(view.Snapshot, one)} {(one.PausedAt is null ? "goes" : "would go")} to <#{one.Target.Id}>, {SubscriptionWords.When(one)}.",
            .. one.PausedAt is { } paused ? [$"**Paused** {TimestampTag.Format(paused, TimestampStyle.Relative)}: messages are held until someone resumes it, and then go out together."] : Array.Empty<string>(),
            .. remarks.OfType<string>(),
        ];
        return new InteractionMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = title,
                    Description = string.Join('\n', sentences),
                    Color = status.Trouble is not null ? EmbedColors.Bad : one.PausedAt is not null ? EmbedColors.Quiet : EmbedColors.Good,
                    Fields = [.. Fields(view, status)],
                },
            ],
            Components = SubscriptionButtons.For(view, status, menu),
        };
    }

    /// <summary>What was ended.</summary>
    public static InteractionMessage Ended(SubscriptionView view, IReadOnlyList<SubscriptionStatus> ended)
    {
        IEnumerable<string> lines = ended.Take(MostEndedShown).Select(status => $"News on {SubscriptionWords.Within(view.Snapshot, status.Subscription)} no longer goes to <#{status.Subscription.Target.Id}>.");
        if (ended.Count > MostEndedShown)
            lines = lines.Append(EmbedText.Rest(ended.Count - MostEndedShown, Wording.English));
        return new InteractionMessage { Embeds = [new Embed { Title = "Unsubscribed", Description = string.Join('\n', lines), Color = EmbedColors.Quiet }], Components = [] };
    }

    /// <summary>A post that only shows that posting works.</summary>
    public static Embed Test(SubscriptionView view, Subscription subscription, ulong personId) => new()
    {
        Title = "Test post",
        Description = $"This is a test: <@{personId}> asked whether I can post here. There is no news.\nNews on {SubscriptionWords.Within(view.Snapshot, subscription)} comes to this channel {SubscriptionWords.When(subscription)}.",
        Color = EmbedColors.Facts,
    };

    /// <summary>Whom messages ping.</summary>
    public static string Pings(Subscription subscription) => subscription.RoleId is { } role ? $"<@&{role}>" : "nobody";

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static IEnumerable<EmbedField> Fields(SubscriptionView view, SubscriptionStatus status)
    {
        Subscription one = status.Subscription;
        yield return new EmbedField("Updates", SubscriptionWords.Updates(one.Updates), true);
        yield return new EmbedField("Pings", Pings(one), true);
        yield return new EmbedField("Time zone", SubscriptionWords.Escape(TimeZones.Show(one.TimeZone, view.Now)), true);
        if (SubscriptionWords.NextDigest(one, view.Now) is { } next)
            yield return new EmbedField("Next digest", next);
        if (one.Quiet is { } quiet)
            yield return new EmbedField("Quiet hours", $"{SubscriptionWords.Quiet(quiet)}: what comes then is held and goes out afterwards in one message.");
        if (one.Target.ChannelType == (int)ChannelType.Announcement)
            yield return new EmbedField("Followers of the channel", one.Crosspost ? "get the messages too" : "do not get the messages", true);
        if (status.LastSentAt is { } last)
            yield return new EmbedField("Last message there", SubscriptionWords.Moment(last));
        if (status.Waiting > 0)
            yield return new EmbedField("Waiting", SubscriptionWords.Waiting(status.Waiting), true);
        if (status.Trouble is not null)
            yield return new EmbedField("What is wrong", Sentence(TroubleAdvice.Of(status)));
    }
}
