using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.News;
using DramaBot.Answers;
using DramaBot.Discord;
using DramaBot.Discord.Components;
using DramaBot.Discord.Messages;
using DramaBot.Knowledge.Dramas;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.News;

/// <summary>A message of news as Discord shows it: a line for notifications, then one embed.</summary>
internal static class NewsEmbed
{
    /// <summary>With ten pieces of news, what all may take in one embed.</summary>
    private const int RoomOfItem = 480;

    /// <summary>The text above the embed, which notifications show: the role to ping, and the news in one sentence.</summary>
    public static string Content(Post post, DateOnly today)
    {
        string said = post.Kind == PostKind.News
            ? $"{post.Items[0].Update.Subject.Title}: {(post.Items[0].IsWithdrawn ? "withdrawn." : NewsWords.Headline(post.Items[0].Update, today))}"
            : NewsText.Heading(post);
        string mention = string.Concat(post.RoleIds.Select(static role => $"<@&{role}> "));
        return mention + EmbedText.Fit(said, DiscordLimits.MaxMessageLength - mention.Length);
    }

    public static Embed Render(Post post, DateOnly today) => post.Kind == PostKind.News ? One(post, today) : Several(post, today);

    /// <summary>What leads on from one piece of news.</summary>
    public static IReadOnlyList<MessageComponent> Buttons(Post post)
    {
        if (post.Kind != PostKind.News)
            return [];
        Update update = post.Items[0].Update;
        Intent intent = update switch
        {
            RenewalUpdate => Intent.Renewal,
            RecordUpdate => Intent.Ratings,
            EndingUpdate => Intent.Ending,
            _ => Intent.Events,
        };
        return ReplyButtons.ForNews(update.Subject.DramaId, intent, Wording.English);
    }

    private static Embed One(Post post, DateOnly today)
    {
        Announcement item = post.Items[0];
        var draft = new EmbedDraft(Wording.English) { Title = NewsWords.Name(item.Update.Subject), Color = item.IsWithdrawn ? EmbedColors.Quiet : ColorOf(item.Update), Footer = Footer(post) };
        draft.Say(NewsWords.Fate(item, today)).Say(NewsWords.Headline(item.Update, today)).Say(NewsWords.Details(item.Update));
        draft.Keep("Source", NewsWords.Cite(item.Update) is { } source ? SourceField.Line(source, Wording.English, today: null, DiscordLimits.MaxEmbedFieldValueLength) : null);
        return draft.Build();
    }

    private static Embed Several(Post post, DateOnly today)
    {
        var draft = new EmbedDraft(Wording.English) { Title = NewsText.Heading(post), Color = EmbedColors.Facts, Footer = Footer(post) };
        foreach (Announcement item in post.Items)
        {
            string? source = NewsWords.Cite(item.Update) is { } cited ? $"Source: {cited.Publisher}" : null;
            draft.Fact(NewsWords.Name(item.Update.Subject), RoomOfItem, [NewsWords.Fate(item, today), NewsWords.Headline(item.Update, today), source]);
        }

        return draft.Build();
    }

    // By this word a message can be found again among a channel's, and a reader can say which one he means.
    private static string Footer(Post post) => $"Update {post.Marker}";

    private static int ColorOf(Update update) => update switch
    {
        RenewalUpdate renewal => EmbedColors.Of(renewal.Status),
        EndingUpdate ending => EmbedColors.Of(ending.Ending),
        EventDayUpdate { Happening: EventKind.Premiere } or RecordUpdate => EmbedColors.Good,
        _ => EmbedColors.Facts,
    };
}
