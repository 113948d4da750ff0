using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DramaBot.Announcements.Delivery;
using DramaBot.Discord;
using DramaBot.Rendering.Words;

namespace DramaBot.Announcements;

/// <summary>Why a channel cannot be reached, and what to do about it, in words for those who can.</summary>
internal static class TroubleWords
{
    /// <summary>What is wrong, in one sentence.</summary>
    public static string Problem(int code) => (DiscordErrorCode)code switch
    {
        DiscordErrorCode.UnknownChannel => "Discord says that the channel no longer exists.",
        DiscordErrorCode.UnknownGuild => "I am no longer in the server.",
        DiscordErrorCode.MissingAccess => "I cannot see the channel.",
        DiscordErrorCode.MissingPermissions => "I may not post in the channel.",
        DiscordErrorCode.CannotSendMessageToUser or DiscordErrorCode.NoMutualGuilds => "Discord does not let me send you direct messages.",
        DiscordErrorCode.ThreadArchived or DiscordErrorCode.ThreadLocked => "The thread is locked.",
        DiscordErrorCode.CannotSendInChannelType or DiscordErrorCode.WrongChannelType or DiscordErrorCode.ForumChannelNeedsThread or DiscordErrorCode.TagRequired => "Messages cannot be posted in a channel of this kind.",
        _ => code == 0 ? "Discord refuses my messages there." : $"Discord refuses my messages there (code {code.ToString(CultureInfo.InvariantCulture)}).",
    };

    /// <summary>How to mend it, in one sentence.</summary>
    public static string Cure(int code) => (DiscordErrorCode)code switch
    {
        DiscordErrorCode.UnknownChannel => "Subscribe another channel with /subscribe.",
        DiscordErrorCode.UnknownGuild => "Invite me again; your subscriptions are kept for thirty days.",
        DiscordErrorCode.MissingAccess => "Give my role View Channel in that channel's permissions (and add me to the thread, if it is a private one).",
        DiscordErrorCode.MissingPermissions => "Give my role Send Messages and Embed Links (in threads: Send Messages in Threads) in that channel's permissions.",
        DiscordErrorCode.CannotSendMessageToUser or DiscordErrorCode.NoMutualGuilds => "Allow direct messages from members of a server that we share, in that server's privacy settings.",
        DiscordErrorCode.ThreadArchived or DiscordErrorCode.ThreadLocked => "Unlock the thread, or subscribe another channel.",
        DiscordErrorCode.CannotSendInChannelType or DiscordErrorCode.WrongChannelType or DiscordErrorCode.ForumChannelNeedsThread or DiscordErrorCode.TagRequired => "Subscribe a text or announcement channel, or a thread.",
        _ => "Look at my role's permissions in that channel.",
    };

    /// <summary>What those who subscribed a channel are told when its messages are held.</summary>
    public static string Notice(TroubleNotice notice) =>
        $"I cannot post K-drama updates in <#{notice.Target.Id.ToString(CultureInfo.InvariantCulture)}>. {Problem(notice.Trouble.Code)} {Cure(notice.Trouble.Code)} "
        + $"{(notice.Held == 0 ? "New updates are held" : $"{NumberWords.Count(notice.Held, "update")} {(notice.Held == 1 ? "is" : "are")} held")} until then and come in one message once it works again; I keep trying, and /subscriptions shows how it stands.";

    /// <summary>However often it is tried, the notice comes once.</summary>
    public static string NonceOf(TroubleNotice notice, Snowflake channel) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"trouble|{notice.Target.Id}|{notice.Trouble.Since.ToUnixTimeMilliseconds()}|{channel.Value}"))))[..24];
}
