using System.Globalization;
using DramaBot.Announcements.News;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Chat.Subscribing;
using DramaBot.Discord.Text;
using DramaBot.Knowledge;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Subscribing;

/// <summary>Subscriptions in words.</summary>
internal static class SubscriptionWords
{
    private const int LongestTitle = 100;

    /// <summary>What a subscription is about, in plain text: a title, "tvN", "Every drama".</summary>
    public static string About(KnowledgeSnapshot snapshot, Subscription subscription) => subscription switch
    {
        { DramaId: { } drama } => DramaFinding.TitleOf(snapshot, drama, Wording.English),
        { Network: { } network } => $"Dramas of {network}",
        _ => "Every drama",
    };

    /// <summary>The same within a sentence, in markdown: "**Signal**", "dramas of **tvN**", "every drama".</summary>
    public static string Within(KnowledgeSnapshot snapshot, Subscription subscription) => subscription switch
    {
        { DramaId: { } drama } => $"**{Escape(DramaFinding.TitleOf(snapshot, drama, Wording.English))}**",
        { Network: { } network } => $"dramas of **{Escape(network)}**",
        _ => "every drama",
    };

    /// <summary>A name from the knowledge base, harmless and short.</summary>
    public static string Escape(string plain) => MarkdownText.Escape(RuneText.Truncate(plain, LongestTitle));

    /// <summary>Which kinds of updates.</summary>
    public static string Updates(UpdateKinds updates) => updates switch
    {
        UpdateKinds.All => "all: further seasons, rating records, events and endings",
        UpdateKinds.Renewal => "further seasons only",
        UpdateKinds.Ratings => "rating records only",
        UpdateKinds.Events => "events and endings only",
        _ => string.Join(", ", updates),
    };

    /// <summary>How often: "at once", "every day at 09:00".</summary>
    public static string When(Subscription subscription) => subscription.Cadence switch
    {
        Cadence.Daily => $"every day at {Clock(subscription.Hour)}",
        Cadence.Weekly => $"every {subscription.Weekday} at {Clock(subscription.Hour)}",
        _ => "at once",
    };

    /// <summary>The next digest as a moment; null for what is told at once, or is paused.</summary>
    public static string? NextDigest(Subscription subscription, DateTimeOffset now) =>
        subscription.PausedAt is null && DeliveryTimes.NextDigest(subscription, now) is { } next ? Moment(next) : null;

    /// <summary>A moment, and how far away it is.</summary>
    public static string Moment(DateTimeOffset at) => $"{TimestampTag.Format(at, TimestampStyle.LongDateTime)} ({TimestampTag.Format(at, TimestampStyle.Relative)})";

    /// <summary>Quiet hours: "22:00 to 08:00".</summary>
    public static string Quiet(QuietHours quiet) => string.Create(CultureInfo.InvariantCulture, $"{quiet.From:HH\\:mm} to {quiet.To:HH\\:mm}");

    /// <summary>An hour of the day: "09:00".</summary>
    public static string Clock(int hour) => string.Create(CultureInfo.InvariantCulture, $"{hour:00}:00");

    /// <summary>How many pieces of news wait.</summary>
    public static string Waiting(int count) => $"{NumberWords.Count(count, "piece")} of news";
}
