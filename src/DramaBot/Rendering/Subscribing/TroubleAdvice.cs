using DramaBot.Announcements.Subscriptions;
using DramaBot.Chat.Subscribing;
using DramaBot.Discord;
using DramaBot.Discord.Rest;
using DramaBot.Discord.Text;

namespace DramaBot.Rendering.Subscribing;

/// <summary>Why a message did not get through, and how to mend it: by Discord's code, never by its text.</summary>
internal static class TroubleAdvice
{
    private const int LongestText = 120;

    /// <summary>Why a target cannot be reached, since when, and what happens next.</summary>
    public static string Of(SubscriptionStatus status)
    {
        Trouble trouble = status.Trouble!;
        string since = TimestampTag.Format(trouble.Since, TimestampStyle.Relative);
        string held = trouble.SuspendedAt is null ? "" : " Messages are held and go out together once it is mended.";
        string next = trouble.NextTryAt is { } at ? $" I try again {TimestampTag.Format(at, TimestampStyle.Relative)}." : "";
        return $"{Of(status.Subscription.Target, trouble)} So since {since}.{held}{next}";
    }

    /// <summary>Why a target cannot be reached, and how to mend it.</summary>
    public static string Of(Target target, Trouble trouble)
    {
        bool thread = target.ChannelType is (int)Discord.Guilds.ChannelType.AnnouncementThread or (int)Discord.Guilds.ChannelType.PublicThread or (int)Discord.Guilds.ChannelType.PrivateThread;
        return Of((DiscordErrorCode)trouble.Code, trouble.Text, thread);
    }

    /// <summary>Why a request was refused.</summary>
    public static string Of(RestError error) => error.Kind switch
    {
        RestErrorKind.NotSent or RestErrorKind.Uncertain or RestErrorKind.ServerError or RestErrorKind.RateLimited or RestErrorKind.CloudflareBlocked or RestErrorKind.TooManyInvalidRequests or RestErrorKind.InvalidResponse =>
            "Discord cannot take it right now. Please try again in a minute.",
        RestErrorKind.BotTokenInvalid => "Discord does not accept me any more. Please tell my maintainers.",
        _ => Of(error.Code, error.Message, thread: null),
    };

    private static string Of(DiscordErrorCode code, string text, bool? thread) => code switch
    {
        DiscordErrorCode.UnknownChannel => "the channel is gone. Choose another one with `/subscribe`, and end this with *Unsubscribe*.",
        DiscordErrorCode.UnknownGuild => "I am not in the server any more. Add me to it again, and what was held goes out.",
        DiscordErrorCode.MissingAccess => "I cannot see the channel. Allow my role *View Channel* in the channel's *Permissions*; in a private thread, mention me once.",
        DiscordErrorCode.MissingPermissions => $"I may not post there. Allow my role {Needed(thread)} in the channel's *Permissions*.",
        DiscordErrorCode.ThreadArchived or DiscordErrorCode.ThreadLocked => "the thread is closed and locked. Unlock and reopen it, or allow my role *Manage Threads*.",
        DiscordErrorCode.CannotSendInChannelType or DiscordErrorCode.WrongChannelType => "no messages can be posted in that kind of channel. Choose a text channel, an announcement channel or a thread with `/subscribe`.",
        DiscordErrorCode.ForumChannelNeedsThread or DiscordErrorCode.TagRequired => "it is a forum, which takes no messages of its own. Choose one of its posts with `/subscribe`.",
        DiscordErrorCode.CannotSendMessageToUser => "your direct messages are closed to me. Allow direct messages in the privacy settings of a server that we share, or unblock me.",
        DiscordErrorCode.NoMutualGuilds => "we share no server, so I cannot write to you. Join one that I am in, or add me to your account: open my profile and choose *Add App*.",
        DiscordErrorCode.AutoModerationBlocked or DiscordErrorCode.HarmfulLinkBlocked => "the server's AutoMod blocks the message. Add my role to the roles that its rules leave alone.",
        DiscordErrorCode.SlowmodeRateLimit or DiscordErrorCode.ChannelWriteRateLimit or DiscordErrorCode.ServerWriteRateLimit => "too much is posted there at the moment. It goes on by itself.",
        DiscordErrorCode.General => "Discord could not be reached, or gave no reason. It mostly goes on by itself; *Check again* tries it now.",
        _ => $"Discord refuses it: {MarkdownText.Escape(RuneText.Truncate(text.Length == 0 ? "no reason given" : text, LongestText))} (code {(int)code}).",
    };

    private static string Needed(bool? thread) => thread is { } known ? ChannelRules.Needed(known) : $"{ChannelRules.Needed(thread: false)} (in a thread *Send Messages in Threads*)";
}
