namespace DramaBot.Discord.Rest;

/// <summary>What may be sent again, and when.</summary>
internal static class RetryPolicy
{
    public const int MaximumAttempts = 3;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Whether a second copy cannot do harm. A request that never left is safe; 502 and 503 come from in front of Discord's
    /// application; after anything else the first copy may have been carried out. First answers to interactions are safe, too:
    /// Discord takes one of each and refuses the others (see <see cref="WasCarriedOut"/>), and somebody waits for it.
    /// </summary>
    public static bool IsSafe(Route route, bool hasNonce, RestErrorKind kind, int httpStatus) => kind switch
    {
        RestErrorKind.NotSent => true,
        RestErrorKind.Uncertain => route.IsIdempotent || route.IsCallback || hasNonce,
        RestErrorKind.ServerError => httpStatus is 502 or 503 || route.IsIdempotent || route.IsCallback || hasNonce,
        _ => false,
    };

    /// <summary>Whether a refusal says that an earlier attempt, whose answer was lost, has done what was asked.</summary>
    public static bool WasCarriedOut(Route route, int earlierAttempts, RestError error) =>
        route.IsCallback && earlierAttempts > 0 && error.Code == DiscordErrorCode.InteractionAlreadyAcknowledged;

    /// <summary>Full jitter below a doubling bound.</summary>
    public static TimeSpan Delay(int attempt, Random random) => FirstDelay * Math.Pow(2, attempt - 1) * random.NextDouble();
}
