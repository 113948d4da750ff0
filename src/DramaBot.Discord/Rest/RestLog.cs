using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Rest;

/// <summary>What the REST client says. Routes are templates: addresses hold the tokens of interactions.</summary>
internal static partial class RestLog
{
    [LoggerMessage(1200, LogLevel.Debug, "{Route} is tried again in {Delay} (attempt {Attempt}): {Reason}")]
    public static partial void Retrying(ILogger logger, string route, TimeSpan delay, int attempt, string reason);

    [LoggerMessage(1201, LogLevel.Information, "{Route} met a rate limit ({Scope}) and waits for {Delay}")]
    public static partial void RateLimited(ILogger logger, string route, string scope, TimeSpan delay);

    [LoggerMessage(1202, LogLevel.Error, "{Route} was turned away in front of Discord (HTTP {Status}); nothing is sent for {Delay}")]
    public static partial void CloudflareBlocked(ILogger logger, string route, int status, TimeSpan delay);

    [LoggerMessage(1203, LogLevel.Warning, "{Count} requests of the last ten minutes were refused; Discord bans an address at 10,000. The last was {Route} (HTTP {Status})")]
    public static partial void ManyInvalidRequests(ILogger logger, int count, string route, int status);

    [LoggerMessage(1204, LogLevel.Critical, "Discord refuses the bot's token ({Route}); nothing more is sent with it")]
    public static partial void TokenInvalid(ILogger logger, string route);

    [LoggerMessage(1205, LogLevel.Warning, "Discord refused what was sent: {Error}")]
    public static partial void BadRequest(ILogger logger, RestError error);

    [LoggerMessage(1206, LogLevel.Warning, "{Route} failed: {Error}")]
    public static partial void Failed(ILogger logger, string route, RestError error);
}
