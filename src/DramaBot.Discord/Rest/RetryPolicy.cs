namespace DramaBot.Discord.Rest;

/// <summary>What may be sent again, and when.</summary>
internal static class RetryPolicy
{
    public const int MaximumAttempts = 3;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Whether a second copy cannot do harm. A request that never left is safe; 502 and 503 come from in front of Discord's
    /// application; after anything else the first copy may have been carried out.
    /// </summary>
    public static bool IsSafe(Route route, bool hasNonce, RestErrorKind kind, int httpStatus) => kind switch
    {
        RestErrorKind.NotSent => true,
        RestErrorKind.Uncertain => route.IsIdempotent || hasNonce,
        RestErrorKind.ServerError => httpStatus is 502 or 503 || route.IsIdempotent || hasNonce,
        _ => false,
    };

    /// <summary>Full jitter below a doubling bound.</summary>
    public static TimeSpan Delay(int attempt, Random random) => FirstDelay * Math.Pow(2, attempt - 1) * random.NextDouble();
}
