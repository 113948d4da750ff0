using System.Globalization;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Chat;
using DramaBot.Chat.Subscribing;
using DramaBot.Discord;
using DramaBot.Discord.Components;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Text;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Subscribing;

/// <summary>What people who follow dramas see.</summary>
internal static class FollowEmbeds
{
    private const int LongestListed = 60;

    /// <summary>A drama is followed now.</summary>
    public static InteractionMessage Followed(SubscriptionView view, Subscription subscription, bool before, Trouble? trouble)
    {
        Wording words = view.Words;
        string drama = Name(view, subscription);
        string[] sentences =
        [
            words.Say(before ? Line.FollowedBefore : Line.FollowedNow, drama),
            words[Line.FollowedNews],
            words.Say(Line.FollowedHowToStop, words[Line.ButtonUnfollow]),
            .. trouble is null ? Array.Empty<string>() : [words.Say(Line.FollowCannotReach, FollowTrouble.Of(subscription.Target, trouble, words))],
        ];
        return new InteractionMessage
        {
            Embeds = [new Embed { Title = words[before ? Line.FollowedAlreadyTitle : Line.FollowedTitle], Description = string.Join('\n', sentences), Color = trouble is null ? EmbedColors.Good : EmbedColors.Bad }],
            Components = new ComponentId(ComponentActions.Unfollow, subscription.DramaId!) is { Fits: true } id ? [new ActionRow(Button.Action(id.ToString(), words[Line.ButtonUnfollow]))] : [],
        };
    }

    /// <summary>A drama is not followed any more.</summary>
    public static InteractionMessage Unfollowed(SubscriptionView view, Subscription subscription) => new()
    {
        Embeds = [new Embed { Title = view.Words[Line.UnfollowedTitle], Description = view.Words.Say(Line.UnfollowedNow, Name(view, subscription)), Color = EmbedColors.Quiet }],
        Components = [],
    };

    /// <summary>All that somebody follows.</summary>
    public static InteractionMessage List(SubscriptionView view, IReadOnlyList<SubscriptionStatus> followed)
    {
        Wording words = view.Words;
        if (followed.Count == 0)
            return new InteractionMessage { Embeds = [new Embed { Title = words[Line.FollowingTitle], Description = words[Line.FollowingNone], Color = EmbedColors.Quiet }], Components = [] };
        SubscriptionStatus? troubled = followed.FirstOrDefault(static status => status.Trouble is not null);
        string[] lines =
        [
            words.Say(followed.Count == 1 ? Line.FollowingOne : Line.FollowingSeveral, followed.Count, Subscription.MostPerPerson),
            .. troubled is null ? Array.Empty<string>() : [words.Say(Line.FollowCannotReach, FollowTrouble.Of(troubled.Subscription.Target, troubled.Trouble!, words))],
            .. followed[0].LastSentAt is { } last ? [words.Say(Line.FollowingLastSent, TimestampTag.Format(last, TimestampStyle.Relative))] : Array.Empty<string>(),
            .. followed.Select((status, place) => $"{place + 1}\\. {MarkdownText.Escape(RuneText.Truncate(DramaFinding.TitleOf(view.Snapshot, status.Subscription.DramaId!, words), LongestListed))}"),
        ];
        var rows = Menus(view, followed).ToList();
        if (troubled is not null)
            rows.Add(new ActionRow(Button.Action(new ComponentId(ComponentActions.FollowAgain, "").ToString(), words[Line.ButtonCheckAgain], ButtonStyle.Primary)));
        return new InteractionMessage
        {
            Embeds = [new Embed { Title = words[Line.FollowingTitle], Description = RuneText.Truncate(string.Join('\n', lines), DiscordLimits.MaxEmbedDescriptionLength), Color = troubled is null ? EmbedColors.Facts : EmbedColors.Bad }],
            Components = rows,
        };
    }

    /// <summary>Menus of dramas to follow no longer: as many as are needed.</summary>
    public static IReadOnlyList<MessageComponent> Menus(SubscriptionView view, IReadOnlyList<SubscriptionStatus> followed) =>
        [.. followed
            .Select(static status => status.Subscription.DramaId!)
            .Where(static id => id.Length <= DiscordLimits.MaxSelectOptionLength)
            .Chunk(DiscordLimits.MaxSelectOptions)
            .Select((ids, place) => new ActionRow(new StringSelect
            {
                CustomId = new ComponentId(ComponentActions.Unfollow, "", place.ToString(CultureInfo.InvariantCulture)).ToString(),
                Placeholder = view.Words[Line.MenuUnfollow],
                Options = [.. ids.Select(id => new SelectOption(RuneText.Truncate(DramaFinding.TitleOf(view.Snapshot, id, view.Words), DiscordLimits.MaxSelectOptionLength), id))],
            }))];

    private static string Name(SubscriptionView view, Subscription followed) => $"**{SubscriptionWords.Escape(DramaFinding.TitleOf(view.Snapshot, followed.DramaId!, view.Words))}**";
}
