using System.Globalization;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Chat;
using DramaBot.Chat.Subscribing;
using DramaBot.Discord;
using DramaBot.Discord.Components;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Text;
using DramaBot.Knowledge;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Subscribing;

/// <summary>What people who follow dramas see.</summary>
internal static class FollowEmbeds
{
    private const int LongestListed = 60;

    /// <summary>A drama is followed now.</summary>
    public static InteractionMessage Followed(SubscriptionView view, Subscription subscription, bool before, Trouble? trouble)
    {
        string drama = SubscriptionWords.Within(view.Snapshot, subscription);
        string[] sentences =
        [
            before ? $"You follow {drama} already; nothing was changed." : $"You follow {drama} now.",
            "News on further seasons, rating records, events and endings comes to you at once, as a direct message from me; it never holds a spoiler.",
            "To stop, press *Unfollow* or use `/unfollow`; `/following` shows all that you follow.",
            .. trouble is null ? Array.Empty<string>() : [$"**I cannot reach you**: {TroubleAdvice.Of(new SubscriptionStatus(subscription, null, null, 0, trouble))}"],
        ];
        return new InteractionMessage
        {
            Embeds = [new Embed { Title = before ? "Followed already" : "Followed", Description = string.Join('\n', sentences), Color = trouble is null ? EmbedColors.Good : EmbedColors.Bad }],
            Components = new ComponentId(ComponentActions.Unfollow, subscription.DramaId!) is { Fits: true } id ? [new ActionRow(Button.Action(id.ToString(), "Unfollow"))] : [],
        };
    }

    /// <summary>A drama is not followed any more.</summary>
    public static InteractionMessage Unfollowed(SubscriptionView view, Subscription subscription) => new()
    {
        Embeds = [new Embed { Title = "Unfollowed", Description = $"You no longer follow {SubscriptionWords.Within(view.Snapshot, subscription)}.", Color = EmbedColors.Quiet }],
        Components = [],
    };

    /// <summary>All that somebody follows.</summary>
    public static InteractionMessage List(SubscriptionView view, IReadOnlyList<SubscriptionStatus> followed)
    {
        if (followed.Count == 0)
            return new InteractionMessage { Embeds = [new Embed { Title = "Following", Description = "You follow no drama. `/follow` brings you news on one by direct message.", Color = EmbedColors.Quiet }], Components = [] };
        SubscriptionStatus? troubled = followed.FirstOrDefault(static status => status.Trouble is not null);
        string[] lines =
        [
            $"You follow {NumberWords.Count(followed.Count, "drama")}, of {Subscription.MostPerPerson} that are possible. News comes as direct messages.",
            .. troubled is null ? Array.Empty<string>() : [$"**I cannot reach you**: {TroubleAdvice.Of(troubled)}"],
            .. followed[0].LastSentAt is { } last ? [$"The last message went out {TimestampTag.Format(last, TimestampStyle.Relative)}."] : Array.Empty<string>(),
            .. followed.Select((status, place) => $"{place + 1}\\. {MarkdownText.Escape(RuneText.Truncate(DramaFinding.TitleOf(view.Snapshot, status.Subscription.DramaId!), LongestListed))}"),
        ];
        var rows = Menus(view.Snapshot, followed).ToList();
        if (troubled is not null)
            rows.Add(new ActionRow(Button.Action(new ComponentId(ComponentActions.FollowAgain, "").ToString(), "Check again", ButtonStyle.Primary)));
        return new InteractionMessage
        {
            Embeds = [new Embed { Title = "Following", Description = RuneText.Truncate(string.Join('\n', lines), DiscordLimits.MaxEmbedDescriptionLength), Color = troubled is null ? EmbedColors.Facts : EmbedColors.Bad }],
            Components = rows,
        };
    }

    /// <summary>Menus of dramas to follow no longer: as many as are needed.</summary>
    public static IReadOnlyList<MessageComponent> Menus(KnowledgeSnapshot snapshot, IReadOnlyList<SubscriptionStatus> followed) =>
        [.. followed
            .Select(static status => status.Subscription.DramaId!)
            .Where(static id => id.Length <= DiscordLimits.MaxSelectOptionLength)
            .Chunk(DiscordLimits.MaxSelectOptions)
            .Select((ids, place) => new ActionRow(new StringSelect
            {
                CustomId = new ComponentId(ComponentActions.Unfollow, "", place.ToString(CultureInfo.InvariantCulture)).ToString(),
                Placeholder = "Choose one to unfollow",
                Options = [.. ids.Select(id => new SelectOption(RuneText.Truncate(DramaFinding.TitleOf(snapshot, id), DiscordLimits.MaxSelectOptionLength), id))],
            }))];
}
