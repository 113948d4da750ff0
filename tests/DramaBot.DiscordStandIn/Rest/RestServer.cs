using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Validation;
using Microsoft.AspNetCore.Http;

namespace DramaBot.DiscordStandIn.Rest;

/// <summary>Takes a request through everything that Discord puts before the route itself: limits, authorisation, validation.</summary>
internal sealed class RestServer
{
    public const string Base = "/api/v10";

    private readonly StandInOptions _options;
    private readonly RequestChecker _checker;
    private readonly ViolationLog _violations;
    private readonly ILookup<(string Method, int Length), Route> _routes;
    private readonly CancellationToken _stopping;
    private int _number;

    public RestServer(StandInOptions options, IEnumerable<Route> routes, RequestChecker checker, ViolationLog violations, CancellationToken stopping)
    {
        _options = options;
        _checker = checker;
        _violations = violations;
        _stopping = stopping;
        // A fixed segment is looked at before a parameter: @original and @me before an id.
        _routes = routes.OrderBy(r => r.Segments.Count(s => s.StartsWith('{'))).ToLookup(r => (r.Method, r.Segments.Length));
        RateLimits = new RateLimiter(options.RateLimits, options.Time);
        Requests = new Inbox<RecordedRequest>(options.Time, options.Patience);
    }

    public RateLimiter RateLimits { get; }

    public RestFaults Faults { get; } = new();

    public Inbox<RecordedRequest> Requests { get; }

    public async Task HandleAsync(HttpContext context)
    {
        using var life = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping);
        string path = context.Request.Path.Value![Base.Length..];
        RouteMatch? match = Match(context.Request.Method, path);
        ReadBody body = await ReadBody.ReadAsync(context.Request, life.Token);
        RecordedRequest request = Describe(context.Request, path, match, body);
        string key = match is null ? "" : RateLimiter.Key(match, _options.RateLimits);
        if (_options.RateLimits.Enabled)
            request.WasForbidden = RateLimits.IsForbidden(key, match?.Route.ExemptFromGlobal ?? false, request.ToString());

        ScriptedAnswer? script = Faults.Take(request);
        TimeSpan wait = (script?.Wait ?? TimeSpan.Zero) + Faults.NextLatency();
        (RestAnswer answer, Admission? admission) = Decide(request, match, body, script);
        request.Status = script is { End: ScriptedAnswer.Ending.Hang or ScriptedAnswer.Ending.Reset } ? 0 : answer.Status;
        if (_options.Record)
            Requests.Add(request);
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, _options.Time, life.Token);
        if (script is { End: ScriptedAnswer.Ending.Hang })
            await Task.Delay(Timeout.InfiniteTimeSpan, _options.Time, life.Token);
        if (script is { End: ScriptedAnswer.Ending.Reset })
        {
            context.Abort();
            return;
        }

        Note(answer, admission, script, key);
        await WriteAsync(context.Response, answer, admission?.State, life.Token);
    }

    private (RestAnswer Answer, Admission? Admission) Decide(RecordedRequest request, RouteMatch? match, ReadBody body, ScriptedAnswer? script)
    {
        if (RateLimits.IsBlocked)
            return (ScriptedAnswer.Cloudflare().Answer!, null);
        if (match is null)
        {
            _violations.Add(request.ToString(), "protocol", "$", "the stand-in serves no such route");
            return (RestAnswer.NotFound, null);
        }

        if (!request.Authorized && !match.Route.ExemptFromGlobal)
            return (RestAnswer.Unauthorized, null);
        Admission? admission = null;
        if (_options.RateLimits.Enabled && match.Route.HasBucket)
        {
            admission = RateLimits.Admit(match);
            if (admission.Wait is { } wait)
                return (RateLimiter.Refusal(wait, admission.Scope, 0), admission);
        }

        if (_options.Validate)
            request.Faults = _checker.Check(request, body.Fault);
        if (script is { Answer: { } scripted, TakesEffect: false })
            return (scripted, admission);
        if (script is { End: ScriptedAnswer.Ending.Hang or ScriptedAnswer.Ending.Reset, TakesEffect: false })
            return (RestAnswer.NoContent, admission);
        RestAnswer usual = request.Faults.Count > 0 && _options.RefuseInvalid
            ? RequestChecker.InvalidForm(request.Faults)
            : match.Route.Handle(new RestCall(match.Values, request.Query, body.Json ?? default, body.Files));
        return (script?.Answer ?? usual, admission);
    }

    /// <summary>
    /// Remembers what the client knows once this answer has reached it; before it is written, so that a test that has the answer finds the counts.
    /// </summary>
    private void Note(RestAnswer answer, Admission? admission, ScriptedAnswer? script, string key)
    {
        bool refused = answer.Status == 429;
        LimitScope? scope = !refused ? null : script?.Scope ?? (admission?.Wait is null ? LimitScope.Cloudflare : admission.Scope);
        if (answer.Status is 401 or 403 || (refused && scope is not LimitScope.Shared))
            RateLimits.CountInvalid();
        if (_options.RateLimits.Enabled)
        {
            TimeSpan wait = refused ? script?.RetryAfter ?? admission?.Wait ?? TimeSpan.FromSeconds(1) : admission?.State?.ResetAfter ?? TimeSpan.Zero;
            RateLimits.Told(key, scope, wait, exhausted: admission?.State is { Remaining: 0 });
        }
    }

    private async Task WriteAsync(HttpResponse response, RestAnswer answer, BucketState? bucket, CancellationToken cancellationToken)
    {
        response.StatusCode = answer.Status;
        foreach ((string name, string value) in answer.Headers)
            response.Headers[name] = value;
        if (bucket is not null)
        {
            double reset = Math.Ceiling(bucket.ResetAfter.TotalMilliseconds) / 1_000;
            response.Headers["X-RateLimit-Limit"] = bucket.Limit.ToString(CultureInfo.InvariantCulture);
            response.Headers["X-RateLimit-Remaining"] = bucket.Remaining.ToString(CultureInfo.InvariantCulture);
            response.Headers["X-RateLimit-Reset"] = ((_options.Time.GetUtcNow() + _options.RateLimits.ClockSkew).ToUnixTimeMilliseconds() / 1_000.0 + reset).ToString("0.000", CultureInfo.InvariantCulture);
            response.Headers["X-RateLimit-Reset-After"] = reset.ToString("0.000", CultureInfo.InvariantCulture);
            response.Headers["X-RateLimit-Bucket"] = bucket.Hash;
        }

        byte[] content = answer.Body is { } json ? JsonSerializer.SerializeToUtf8Bytes<JsonNode>(json) : System.Text.Encoding.UTF8.GetBytes(answer.Html ?? "");
        if (answer.Status != 204)
        {
            response.ContentType = answer.Body is null ? "text/html; charset=UTF-8" : "application/json";
            response.ContentLength = content.Length;
            await response.Body.WriteAsync(content, cancellationToken);
        }
    }

    private RouteMatch? Match(string method, string path)
    {
        string[] segments = path.Trim('/').Split('/');
        return _routes[(method, segments.Length)].Select(r => r.Match(segments)).FirstOrDefault(m => m is not null);
    }

    private RecordedRequest Describe(HttpRequest request, string path, RouteMatch? match, ReadBody body)
    {
        // Tokens of interactions are secrets for a quarter of an hour; nothing that a test prints holds one.
        string shown = path;
        foreach (string name in new[] { "interaction_token", "webhook_token" })
        {
            if (match is not null && match.Values.TryGetValue(name, out string? token))
                shown = shown.Replace(token, "…", StringComparison.Ordinal);
        }

        return new RecordedRequest
        {
            Number = Interlocked.Increment(ref _number),
            At = _options.Time.GetUtcNow(),
            Method = request.Method,
            Path = shown,
            Route = match?.Route.Template ?? "?",
            Values = match?.Values.Where(v => !v.Key.EndsWith("_token", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal) ?? [],
            Query = request.Query.ToDictionary(q => q.Key, q => q.Value.ToString(), StringComparer.Ordinal),
            Headers = request.Headers.Where(h => h.Key != "Authorization").ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Authorized = request.Headers.Authorization.ToString() == "Bot " + _options.Token,
            Body = body.Json,
            Files = body.Files,
        };
    }
}
