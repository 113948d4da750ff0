using System.Globalization;
using DramaBot.Announcements.Delivery;
using DramaBot.Discord;
using DramaBot.Rendering.Subscribing;
using DramaBot.Rendering.Words;

namespace DramaBot.Announcements;

/// <summary>What those who subscribed a channel are told when its messages are held.</summary>
internal static class TroubleNotices
{
    public static string Text(TroubleNotice notice)
    {
        string held = notice.Held == 0 ? "New updates are held" : $"{NumberWords.Count(notice.Held, "update")} {(notice.Held == 1 ? "is" : "are")} held";
        return $"I cannot post K-drama updates in <#{notice.Target.Id.ToString(CultureInfo.InvariantCulture)}>: {TroubleAdvice.Of(notice.Target, notice.Trouble)} "
            + $"{held} until then and come in one message once it works again. I keep trying, and `/subscriptions` shows how it stands.";
    }

    /// <summary>However often it is tried, the notice comes once.</summary>
    public static string NonceOf(TroubleNotice notice, Snowflake channel) =>
        Post.NonceOf(string.Create(CultureInfo.InvariantCulture, $"trouble|{notice.Target.Id}|{notice.Trouble.Since.ToUnixTimeMilliseconds()}|{channel.Value}"));
}
