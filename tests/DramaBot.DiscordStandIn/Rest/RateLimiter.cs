using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace DramaBot.DiscordStandIn.Rest;

/// <summary>Discord's limits as the server keeps them, and a count of what a client sent against better knowledge.</summary>
public sealed class RateLimiter
{
    private static readonly ConcurrentDictionary<string, string> Hashes = new(StringComparer.Ordinal);

    private readonly RateLimitOptions _options;
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Ban> _bans = new(StringComparer.Ordinal);
    private readonly Queue<long> _global = new();
    private readonly Queue<long> _invalid = new();
    private readonly List<string> _forbidden = [];
    private readonly int[] _refused = new int[4];

    internal RateLimiter(RateLimitOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
    }

    /// <summary>Requests that came although an earlier answer, long enough ago to be known, had said not yet.</summary>
    public IReadOnlyList<string> ForbiddenRequests
    {
        get
        {
            lock (_gate)
                return [.. _forbidden];
        }
    }

    /// <summary>Requests of the last ten minutes that count towards the ban of the address.</summary>
    public int InvalidRequests
    {
        get
        {
            lock (_gate)
            {
                Forget(_invalid, _options.InvalidWindow);
                return _invalid.Count;
            }
        }
    }

    /// <summary>How many requests were answered with 429 in that scope.</summary>
    public int Refused(LimitScope scope)
    {
        lock (_gate)
            return _refused[(int)scope];
    }

    internal static RestAnswer Refusal(TimeSpan retryAfter, LimitScope scope, int code)
    {
        var body = new JsonObject
        {
            ["message"] = scope is LimitScope.Shared ? "The resource is being rate limited." : "You are being rate limited.",
            ["retry_after"] = Math.Ceiling(retryAfter.TotalMilliseconds) / 1_000,
            ["global"] = scope is LimitScope.Global,
        };
        if (code != 0)
            body["code"] = code;
        var headers = new List<KeyValuePair<string, string>>
        {
            KeyValuePair.Create("Retry-After", Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture)),
            KeyValuePair.Create("X-RateLimit-Scope", scope switch { LimitScope.Global => "global", LimitScope.Shared => "shared", _ => "user" }),
            // Cloudflare's own answers lack this header; clients tell the two apart by it.
            KeyValuePair.Create("Via", "1.1 google"),
        };
        if (scope is LimitScope.Global)
            headers.Add(KeyValuePair.Create("X-RateLimit-Global", "true"));
        return new RestAnswer(429, body) { Headers = headers };
    }

    /// <summary>Whether an answer that was given before forbids this request; it is counted if so.</summary>
    internal bool IsForbidden(string bucket, bool exemptFromGlobal, string description)
    {
        lock (_gate)
        {
            long now = _time.GetTimestamp();
            bool forbidden = Holds(bucket, now) || Holds("*", now) || (!exemptFromGlobal && Holds("global", now));
            if (forbidden)
                _forbidden.Add(description);
            return forbidden;
        }
    }

    /// <summary>Counts the request against its bucket and the global limit.</summary>
    internal Admission Admit(RouteMatch match)
    {
        BucketRule rule = _options.Rules.FirstOrDefault(r => r.Method == match.Route.Method && r.Route == match.Route.Template)
            ?? new BucketRule(match.Route.Method, match.Route.Template, _options.OtherLimit, _options.OtherWindow);
        string hash = Hash(rule);
        string key = $"{hash}:{match.Major}";
        lock (_gate)
        {
            long now = _time.GetTimestamp();
            if (!match.Route.ExemptFromGlobal && GlobalWait(now) is { } globalWait)
                return new Admission(key, null, globalWait, LimitScope.Global);
            if (!_buckets.TryGetValue(key, out Bucket? bucket) || _time.GetElapsedTime(bucket.Start, now) >= rule.Window)
            {
                Evict(now);
                _buckets[key] = bucket = new Bucket { Start = now, Window = rule.Window };
            }

            TimeSpan left = rule.Window - _time.GetElapsedTime(bucket.Start, now);
            if (bucket.Used >= rule.Limit)
                return new Admission(key, new BucketState(hash, rule.Limit, 0, left), left, LimitScope.User);
            bucket.Used++;
            if (!match.Route.ExemptFromGlobal)
                _global.Enqueue(now);
            return new Admission(key, new BucketState(hash, rule.Limit, rule.Limit - bucket.Used, left), null, LimitScope.User);
        }
    }

    /// <summary>Notes what an answer told the client, from the moment at which it was sent.</summary>
    internal void Told(string bucket, LimitScope? refusal, TimeSpan wait, bool exhausted)
    {
        lock (_gate)
        {
            if (refusal is { } scope)
                _refused[(int)scope]++;
            if (refusal is null && !exhausted)
                return;
            long now = _time.GetTimestamp();
            string key = refusal switch { LimitScope.Global => "global", LimitScope.Cloudflare => "*", _ => bucket };
            _bans[key] = new Ban(now, wait);
        }
    }

    internal void CountInvalid()
    {
        lock (_gate)
            _invalid.Enqueue(_time.GetTimestamp());
    }

    internal bool IsBlocked => _options.Enabled && InvalidRequests >= _options.InvalidLimit;

    internal static string Key(RouteMatch match, RateLimitOptions options)
    {
        BucketRule? rule = options.Rules.FirstOrDefault(r => r.Method == match.Route.Method && r.Route == match.Route.Template);
        return $"{Hash(rule ?? new BucketRule(match.Route.Method, match.Route.Template, 0, TimeSpan.Zero))}:{match.Major}";
    }

    private static string Hash(BucketRule rule) =>
        Hashes.GetOrAdd(rule.Group ?? $"{rule.Method} {rule.Route}", name => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..32]);

    /// <summary>A sliding window: the strictest reading of fifty a second.</summary>
    private TimeSpan? GlobalWait(long now)
    {
        Forget(_global, _options.GlobalWindow);
        return _global.Count < _options.GlobalLimit ? null : _options.GlobalWindow - _time.GetElapsedTime(_global.Peek(), now);
    }

    private bool Holds(string key, long now)
    {
        if (!_bans.TryGetValue(key, out Ban ban))
            return false;
        TimeSpan since = _time.GetElapsedTime(ban.From, now);
        if (since >= ban.Wait)
        {
            _bans.Remove(key);
            return false;
        }

        // The last millisecond is rounding, not disobedience.
        return since > _options.FlightGrace && ban.Wait - since > TimeSpan.FromMilliseconds(1);
    }

    private void Forget(Queue<long> times, TimeSpan window)
    {
        long now = _time.GetTimestamp();
        while (times.TryPeek(out long oldest) && _time.GetElapsedTime(oldest, now) >= window)
            times.Dequeue();
    }

    private void Evict(long now)
    {
        if (_buckets.Count < 20_000)
            return;
        foreach (string key in _buckets.Where(b => _time.GetElapsedTime(b.Value.Start, now) >= b.Value.Window).Select(b => b.Key).ToArray())
            _buckets.Remove(key);
    }

    private sealed class Bucket
    {
        public required long Start { get; init; }

        public required TimeSpan Window { get; init; }

        public int Used { get; set; }
    }

    private readonly record struct Ban(long From, TimeSpan Wait);
}

/// <summary>What the headers of an answer say.</summary>
internal sealed record BucketState(string Hash, int Limit, int Remaining, TimeSpan ResetAfter);

/// <summary>Whether a request passes; <see cref="Wait"/> is null if so.</summary>
internal sealed record Admission(string Key, BucketState? State, TimeSpan? Wait, LimitScope Scope);
