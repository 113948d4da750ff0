using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Rest;

/// <summary>The way of every request: may it go, when, once, what came of it, and again where that is safe.</summary>
internal sealed class RestPipeline(DiscordClientOptions options, ILogger logger, TimeProvider time, HttpMessageHandler? handler, Random random) : IDisposable
{
    private const int MaximumWaits = 10;
    private readonly RestTransport _transport = new(options, time, handler);
    private readonly RateLimiter _limiter = new(time, options.GlobalRequestsPerSecond);
    private readonly InvalidRequestGuard _guard = new(time);
    private readonly CloudflareGate _cloudflare = new(time);
    private volatile bool _tokenInvalid;

    public int InvalidRequests => _guard.Count;

    internal RateLimiter Limiter => _limiter;

    /// <summary>Sends it until there is an answer that stands.</summary>
    public async Task<RestResult<RestAttempt>> SendAsync(RestRequest request, bool wantsBody, CancellationToken cancellationToken)
    {
        int attempts = 0;
        int waits = 0;
        while (true)
        {
            if (Refuse(request.Route) is { } refusal)
                return new RestResult<RestAttempt>(refusal);
            RestAttempt? attempt = request.Route.IsCallback
                ? await _transport.SendAsync(request, wantsBody, cancellationToken)
                : await SendInTurnAsync(request, wantsBody, cancellationToken);
            if (attempt is null)
                return new RestResult<RestAttempt>(TooLong(request, _limiter.ExpectedWait(request.Route, request.Major)));
            if (attempt.IsSuccess && !attempt.IsHtml)
            {
                _cloudflare.Passed();
                return new RestResult<RestAttempt>(attempt);
            }

            RestError error = Judge(request, attempt, out TimeSpan? wait);
            if (error.Kind == RestErrorKind.RateLimited && wait is { } told && ++waits <= MaximumWaits && InTime(request, told))
            {
                await Task.Delay(told, time, cancellationToken);
                continue;
            }

            if (RetryPolicy.WasCarriedOut(request.Route, attempts, error))
                return new RestResult<RestAttempt>(RestAttempt.NoContent);
            if (!RetryPolicy.IsSafe(request.Route, request.HasNonce, error.Kind, error.HttpStatus) || ++attempts >= RetryPolicy.MaximumAttempts)
                return new RestResult<RestAttempt>(error);
            TimeSpan delay = request.Route.IsCallback ? TimeSpan.Zero : RetryPolicy.Delay(attempts, random);
            if (!InTime(request, delay))
                return new RestResult<RestAttempt>(error);
            RestLog.Retrying(logger, request.Route.Name, delay, attempts + 1, error.Message);
            await Task.Delay(delay, time, cancellationToken);
        }
    }

    public void Dispose()
    {
        _limiter.Dispose();
        _transport.Dispose();
    }

    private static RestError Error(RestRequest request, RestErrorKind kind, string message) =>
        new() { Kind = kind, Route = request.Route.Name, Message = message };

    private static RestError TooLong(RestRequest request, TimeSpan? wait) =>
        Error(request, RestErrorKind.RateLimited, "The route's limit would take longer than this request may wait.") with { RetryAfter = wait };

    private static RestErrorKind KindOf(Route route, int status) => status switch
    {
        401 when route.NeedsBotToken => RestErrorKind.BotTokenInvalid,
        401 => RestErrorKind.InteractionTokenInvalid,
        403 => RestErrorKind.Forbidden,
        404 => RestErrorKind.NotFound,
        429 => RestErrorKind.RateLimited,
        >= 500 => RestErrorKind.ServerError,
        >= 400 => RestErrorKind.BadRequest,
        _ => RestErrorKind.InvalidResponse,
    };

    /// <summary>Null when its turn would come too late.</summary>
    private async ValueTask<RestAttempt?> SendInTurnAsync(RestRequest request, bool wantsBody, CancellationToken cancellationToken)
    {
        RateLimitBucket? turn = await _limiter.AcquireAsync(request.Route, request.Major, options.MaxRateLimitWait, cancellationToken);
        if (turn is null)
            return null;
        RestAttempt attempt = RestAttempt.None;
        try
        {
            attempt = await _transport.SendAsync(request, wantsBody, cancellationToken);
            return attempt;
        }
        finally
        {
            _limiter.Release(turn, request.Route, attempt.Limits, attempt.Status is >= 200 and < 500 and not 429 && !attempt.IsHtml);
        }
    }

    private RestError? Refuse(Route route)
    {
        var request = new RestRequest(route, "");
        if (_tokenInvalid && route.NeedsBotToken)
            return Error(request, RestErrorKind.BotTokenInvalid, "Discord has refused the bot's token before.");
        if (_cloudflare.Closed(route.IsCallback) is { } left)
            return Error(request, RestErrorKind.CloudflareBlocked, "The network in front of Discord turned an earlier request away.") with { RetryAfter = left };
        return _guard.Allows(route.IsCallback)
            ? null
            : Error(request, RestErrorKind.TooManyInvalidRequests, "Too many requests of the last ten minutes were refused.");
    }

    private RestError Judge(RestRequest request, RestAttempt attempt, out TimeSpan? wait)
    {
        wait = null;
        if (attempt.Failure is { } failure)
            return Error(request, failure, attempt.FailureText ?? failure.ToString());

        ErrorBody? body = attempt.IsHtml ? null : ErrorReader.Read(attempt.Body);
        var code = (DiscordErrorCode)(int)Math.Clamp(body?.Code ?? 0, 0, int.MaxValue);
        var error = new RestError
        {
            Kind = KindOf(request.Route, attempt.Status),
            Route = request.Route.Name,
            HttpStatus = attempt.Status,
            Code = code,
            Message = body?.Message ?? "The answer is not one of Discord's.",
            Errors = ErrorReader.Flatten(body?.Errors),
        };

        Count(request, attempt, error);
        if (IsWall(attempt, body, code))
            return Wall(request, attempt, error);
        switch (error.Kind)
        {
            case RestErrorKind.RateLimited:
                wait = Pause(request, attempt, body!);
                return error with { RetryAfter = wait };
            case RestErrorKind.BotTokenInvalid:
                _tokenInvalid = true;
                RestLog.TokenInvalid(logger, request.Route.Name);
                break;
            case RestErrorKind.BadRequest:
                RestLog.BadRequest(logger, error);
                break;
        }

        return error;
    }

    private static bool IsWall(RestAttempt attempt, ErrorBody? body, DiscordErrorCode code) =>
        (attempt.Status == 429 && body?.RetryAfter is null) || (attempt.Status == 403 && body is null) || code == DiscordErrorCode.CloudflareBlocked;

    private RestError Wall(RestRequest request, RestAttempt attempt, RestError error)
    {
        TimeSpan pause = _cloudflare.Close(request.Route.IsCallback, attempt.RetryAfter);
        RestLog.CloudflareBlocked(logger, request.Route.Name, attempt.Status, pause);
        return error with { Kind = RestErrorKind.CloudflareBlocked, RetryAfter = pause };
    }

    private void Count(RestRequest request, RestAttempt attempt, RestError error)
    {
        if (attempt.Status is not (401 or 403 or 429) || (attempt.Status == 429 && attempt.IsShared))
            return;
        int count = _guard.Record();
        if (count is InvalidRequestGuard.WarnAt or InvalidRequestGuard.OpenAt)
            RestLog.ManyInvalidRequests(logger, count, error.Route, attempt.Status);
    }

    private TimeSpan Pause(RestRequest request, RestAttempt attempt, ErrorBody body)
    {
        TimeSpan wait = RateLimitHeaders.Seconds(body.RetryAfter!.Value);
        bool global = body.Global == true || attempt.IsGlobal;
        RestLog.RateLimited(logger, request.Route.Name, global ? "global" : attempt.IsShared ? "shared" : "user", wait);
        if (request.Route.IsCallback)
            return wait;
        if (global && request.Route.CountsGlobally)
            _limiter.PauseGlobally(wait);
        else if (attempt.Limits is not { Remaining: > 0 })
            _limiter.Pause(request.Route, request.Major, wait);
        return wait;
    }

    private bool InTime(RestRequest request, TimeSpan wait)
    {
        if (wait > options.MaxRateLimitWait)
            return false;
        return request.Deadline is not { } deadline || time.GetElapsedTime(time.GetTimestamp(), deadline) > wait;
    }
}
