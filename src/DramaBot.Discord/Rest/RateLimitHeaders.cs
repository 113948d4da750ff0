using System.Globalization;
using System.Net.Http.Headers;

namespace DramaBot.Discord.Rest;

/// <summary>What an answer says about its route's limits.</summary>
/// <param name="Bucket">The shared budget's name; routes may share one.</param>
/// <param name="Limit">Requests per window.</param>
/// <param name="Remaining">How many are left.</param>
/// <param name="ResetAfter">When the window ends, from now. The header with the time of day is ignored: it needs a clock that agrees with Discord's.</param>
internal readonly record struct RateLimitHeaders(string? Bucket, int Limit, int Remaining, TimeSpan ResetAfter)
{
    /// <summary>The longest window that is believed.</summary>
    public static readonly TimeSpan LongestReset = TimeSpan.FromHours(24);

    /// <summary>The headers, or null where the route has no limits (or the answer is not Discord's).</summary>
    public static RateLimitHeaders? Read(HttpResponseHeaders headers)
    {
        if (Number(headers, "X-RateLimit-Limit") is not { } limit || Number(headers, "X-RateLimit-Remaining") is not { } remaining)
            return null;
        if (Number(headers, "X-RateLimit-Reset-After") is not { } resetAfter)
            return null;
        return new RateLimitHeaders(Text(headers, "X-RateLimit-Bucket"), (int)Math.Clamp(limit, 1, 1_000_000), (int)Math.Clamp(remaining, 0, 1_000_000),
            Seconds(resetAfter));
    }

    /// <summary>A time in seconds, kept within reason.</summary>
    public static TimeSpan Seconds(double seconds) =>
        double.IsNaN(seconds) ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Clamp(seconds, 0, LongestReset.TotalSeconds));

    public static string? Text(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out HeaderStringValues values) && values.Count > 0 ? values.ToString() : null;

    public static double? Number(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;
}
