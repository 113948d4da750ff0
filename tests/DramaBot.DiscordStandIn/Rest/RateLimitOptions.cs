namespace DramaBot.DiscordStandIn.Rest;

/// <summary>One kind of bucket. Discord publishes no numbers; these are what logs of real bots show, and can be replaced.</summary>
/// <remarks><c>Group</c>: Routes of the same group share a budget and a bucket hash; null gives the route its own.</remarks>
public sealed record BucketRule(string Method, string Route, int Limit, TimeSpan Window, string? Group = null);

public sealed record RateLimitOptions
{
    public static IReadOnlyList<BucketRule> UsualRules { get; } =
    [
        new("POST", "/channels/{channel_id}/messages", 5, TimeSpan.FromSeconds(5)),
        new("PATCH", "/channels/{channel_id}/messages/{message_id}", 5, TimeSpan.FromSeconds(5)),
        new("DELETE", "/channels/{channel_id}/messages/{message_id}", 5, TimeSpan.FromSeconds(1)),
        new("GET", "/channels/{channel_id}/messages", 5, TimeSpan.FromSeconds(5)),
        new("POST", "/channels/{channel_id}/messages/{message_id}/crosspost", 10, TimeSpan.FromHours(1)),
        new("POST", "/users/@me/channels", 10, TimeSpan.FromSeconds(10)),
        new("PUT", "/applications/{application_id}/commands", 2, TimeSpan.FromSeconds(20)),
        new("POST", "/webhooks/{webhook_id}/{webhook_token}", 5, TimeSpan.FromSeconds(2), "webhook"),
        new("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/@original", 5, TimeSpan.FromSeconds(2), "webhook"),
        new("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", 5, TimeSpan.FromSeconds(2), "webhook"),
    ];

    public bool Enabled { get; init; } = true;

    public IReadOnlyList<BucketRule> Rules { get; init; } = UsualRules;

    /// <summary>For routes without a rule.</summary>
    public int OtherLimit { get; init; } = 30;

    public TimeSpan OtherWindow { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Requests in any window of <see cref="GlobalWindow"/>, callbacks and follow-ups excepted.</summary>
    public int GlobalLimit { get; init; } = 50;

    public TimeSpan GlobalWindow { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// A request this soon after the answer that forbids it was already on its way and is not counted as forbidden.
    /// </summary>
    public TimeSpan FlightGrace { get; init; } = TimeSpan.FromMilliseconds(30);

    /// <summary>How far the server's clock is ahead: <c>X-RateLimit-Reset</c> then misleads whoever uses it in place of <c>Reset-After</c>.</summary>
    public TimeSpan ClockSkew { get; init; }

    /// <summary>So many invalid requests (401, 403, 429 but shared ones) in <see cref="InvalidWindow"/> end in Cloudflare's block.</summary>
    public int InvalidLimit { get; init; } = 10_000;

    public TimeSpan InvalidWindow { get; init; } = TimeSpan.FromMinutes(10);
}
