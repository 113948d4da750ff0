using DramaBot.Announcements.Delivery;
using DramaBot.Discord;
using DramaBot.Discord.Rest;

namespace DramaBot.Announcements;

/// <summary>What follows for a message from Discord's refusal of a request. It goes by codes, never by texts.</summary>
internal static class SendFaults
{
    private static readonly TimeSpan AfterRefusedToken = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan AfterTooManyDirectMessages = TimeSpan.FromHours(3);

    /// <param name="error">The refusal.</param>
    /// <param name="mayBeThere">Whether the request would have posted something: then, where Discord may have seen it, the message may be there.</param>
    public static SendOutcome Of(RestError error, bool mayBeThere)
    {
        string text = error.Message;
        return error.Code switch
        {
            // The target is closed to us, or gone, or takes no messages: only people can mend that.
            DiscordErrorCode.UnknownChannel or DiscordErrorCode.UnknownGuild or DiscordErrorCode.UnknownUser or DiscordErrorCode.MissingAccess or DiscordErrorCode.MissingPermissions
                or DiscordErrorCode.CannotSendMessageToUser or DiscordErrorCode.NoMutualGuilds or DiscordErrorCode.ThreadArchived or DiscordErrorCode.ThreadLocked
                or DiscordErrorCode.CannotSendInChannelType or DiscordErrorCode.WrongChannelType or DiscordErrorCode.ForumChannelNeedsThread or DiscordErrorCode.TagRequired
                => new SendOutcome.Refused((int)error.Code, text),
            DiscordErrorCode.AnnouncementEditLimit or DiscordErrorCode.OldMessageEdits => new SendOutcome.Impossible((int)error.Code, text),
            DiscordErrorCode.OpeningDirectMessagesTooFast => new SendOutcome.Later(AfterTooManyDirectMessages, MayBeThere: false, text),
            // Of a message: it was there and has been deleted.
            DiscordErrorCode.UnknownMessage => new SendOutcome.Impossible((int)error.Code, text),
            _ => ByKind(error, mayBeThere, text),
        };
    }

    private static SendOutcome ByKind(RestError error, bool mayBeThere, string text) => error.Kind switch
    {
        RestErrorKind.Forbidden or RestErrorKind.NotFound => new SendOutcome.Refused((int)error.Code, text),
        RestErrorKind.BadRequest => new SendOutcome.Impossible((int)error.Code, text),
        RestErrorKind.BotTokenInvalid => new SendOutcome.Later(AfterRefusedToken, MayBeThere: false, text),
        RestErrorKind.ServerError or RestErrorKind.Uncertain or RestErrorKind.InvalidResponse => new SendOutcome.Later(error.RetryAfter, mayBeThere, text),
        _ => new SendOutcome.Later(error.RetryAfter, MayBeThere: false, text),
    };
}
