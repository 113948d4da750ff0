namespace DramaBot.Discord.Rest;

/// <summary>Why a request did not succeed.</summary>
public enum RestErrorKind
{
    /// <summary>Discord does not accept what was sent: our mistake, see <see cref="RestError.Errors"/>.</summary>
    BadRequest,

    /// <summary>Discord forbids it, mostly for want of a permission.</summary>
    Forbidden,

    /// <summary>The thing is not there (any more).</summary>
    NotFound,

    /// <summary>An interaction's token has run out, or never was.</summary>
    InteractionTokenInvalid,

    /// <summary>The bot's token is wrong; nothing more is sent with it.</summary>
    BotTokenInvalid,

    /// <summary>It would have had to wait longer than allowed; see <see cref="RestError.RetryAfter"/>.</summary>
    RateLimited,

    /// <summary>The network in front of Discord turns us away; nothing is sent for a while.</summary>
    CloudflareBlocked,

    /// <summary>Too many of the last ten minutes' requests were refused; held back here, before Discord bans the address.</summary>
    TooManyInvalidRequests,

    /// <summary>Discord failed, and the request was not repeated, or in vain.</summary>
    ServerError,

    /// <summary>No connection: Discord has not seen the request.</summary>
    NotSent,

    /// <summary>The connection was lost or too slow: Discord may have seen the request.</summary>
    Uncertain,

    /// <summary>The interaction can no longer be answered in this way; nothing was sent.</summary>
    TooLate,

    /// <summary>The answer is not what Discord's documentation says.</summary>
    InvalidResponse,
}
