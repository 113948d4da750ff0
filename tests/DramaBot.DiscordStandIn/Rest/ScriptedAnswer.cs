using System.Globalization;
using System.Text.Json.Nodes;

namespace DramaBot.DiscordStandIn.Rest;

/// <summary>An answer that a test prescribes in place of, or after, the usual one.</summary>
public sealed record ScriptedAnswer
{
    private const string CloudflarePage = "<!doctype html><html><head><title>Access denied</title></head><body><h1>Error 1015</h1><p>You are being rate limited</p></body></html>";

    private ScriptedAnswer()
    {
    }

    internal enum Ending
    {
        Answer,
        Usual,
        Hang,
        Reset,
    }

    internal Ending End { get; private init; }

    internal RestAnswer? Answer { get; private init; }

    internal TimeSpan Wait { get; private init; }

    internal bool TakesEffect { get; private init; }

    internal LimitScope? Scope { get; private init; }

    internal TimeSpan RetryAfter { get; private init; }

    /// <summary>A status without a body that a client could read.</summary>
    public static ScriptedAnswer Status(int status) => new() { Answer = new RestAnswer(status, Html: "") };

    /// <summary>Discord's JSON error.</summary>
    public static ScriptedAnswer Error(int status, int code, string message) => new() { Answer = RestAnswer.Error(status, code, message) };

    public static ScriptedAnswer Json(int status, JsonNode body) => new() { Answer = new RestAnswer(status, body) };

    public static ScriptedAnswer Html(int status, string html) => new() { Answer = new RestAnswer(status, Html: html) };

    /// <summary>The usual answer, later.</summary>
    public static ScriptedAnswer Delay(TimeSpan delay) => new() { End = Ending.Usual, Wait = delay };

    /// <summary>No answer until the client gives up.</summary>
    public static ScriptedAnswer Hang() => new() { End = Ending.Hang };

    /// <summary>The connection breaks.</summary>
    public static ScriptedAnswer Reset() => new() { End = Ending.Reset };

    /// <summary>A 429 as Discord sends it.</summary>
    /// <remarks><c>code</c>: A named limit such as 20028; 0 for none.</remarks>
    public static ScriptedAnswer RateLimited(TimeSpan retryAfter, LimitScope scope = LimitScope.User, int code = 0) =>
        new() { Answer = RateLimiter.Refusal(retryAfter, scope, code), Scope = scope, RetryAfter = retryAfter };

    /// <summary>Cloudflare's 429: a page, no JSON, mostly without a time.</summary>
    public static ScriptedAnswer Cloudflare(TimeSpan? retryAfter = null) => new()
    {
        Answer = new RestAnswer(429, Html: CloudflarePage)
        {
            Headers = retryAfter is { } wait ? [KeyValuePair.Create("Retry-After", Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture))] : [],
        },
        Scope = LimitScope.Cloudflare,
        RetryAfter = retryAfter ?? TimeSpan.FromSeconds(1),
    };

    /// <summary>First does what was asked for, then answers like this: the case in which a careless retry posts twice.</summary>
    public ScriptedAnswer AfterTakingEffect() => this with { TakesEffect = true };

    /// <summary>Waits before answering like this.</summary>
    public ScriptedAnswer After(TimeSpan delay) => this with { Wait = delay };
}
