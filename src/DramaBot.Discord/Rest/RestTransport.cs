using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace DramaBot.Discord.Rest;

/// <summary>Sends one request once. A new message is built for each attempt; nothing it meets is thrown, but for cancellation.</summary>
internal sealed class RestTransport : IDisposable
{
    private const int LongestBody = 16 * 1024 * 1024;
    private const int FirstBuffer = 4096;

    // Half of the time that Discord gives: a line that has died unnoticed leaves room for another attempt.
    private static readonly TimeSpan CallbackTimeout = TimeSpan.FromSeconds(1.5);

    // With files the first attempt needs its time.
    private static readonly TimeSpan UploadTimeout = TimeSpan.FromSeconds(5);
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private readonly HttpMessageInvoker _http;
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly string _root;
    private readonly string _userAgent;
    private readonly string _authorization;

    public RestTransport(DiscordClientOptions options, TimeProvider time, HttpMessageHandler? handler)
    {
        _http = new HttpMessageInvoker(handler ?? CreateHandler());
        _time = time;
        _timeout = options.RequestTimeout;
        _root = options.ApiBaseUrl.AbsoluteUri.TrimEnd('/');
        _userAgent = options.UserAgent;
        _authorization = "Bot " + options.Token.Reveal();
    }

    public async Task<RestAttempt> SendAsync(RestRequest request, bool wantsBody, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = Build(request);
        using var timeout = new CancellationTokenSource(TimeoutOf(request), _time);
        using CancellationTokenRegistration link = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), timeout);
        try
        {
            using HttpResponseMessage response = await _http.SendAsync(message, timeout.Token);
            return await ReadAsync(response, wantsBody, timeout.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException)
        {
            // Without our own time-out it was the connection that took too long to be made.
            return timeout.IsCancellationRequested
                ? new RestAttempt { Failure = RestErrorKind.Uncertain, FailureText = "no answer in time" }
                : new RestAttempt { Failure = RestErrorKind.NotSent, FailureText = "no connection in time" };
        }
        catch (HttpRequestException exception)
        {
            return new RestAttempt { Failure = KindOf(exception), FailureText = exception.HttpRequestError.ToString() };
        }
        catch (IOException)
        {
            return new RestAttempt { Failure = RestErrorKind.Uncertain, FailureText = "the connection broke" };
        }
    }

    public void Dispose() => _http.Dispose();

    private static RestErrorKind KindOf(HttpRequestException exception) => exception.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError
            or HttpRequestError.ProxyTunnelError => RestErrorKind.NotSent,
        HttpRequestError.InvalidResponse => RestErrorKind.InvalidResponse,
        _ when exception.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused } => RestErrorKind.NotSent,
        _ => RestErrorKind.Uncertain,
    };

    private static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(90),
        EnableMultipleHttp2Connections = true,
        KeepAlivePingDelay = TimeSpan.FromSeconds(30),
        KeepAlivePingTimeout = TimeSpan.FromSeconds(10),
        KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests,
    };

    private static async ValueTask<RestAttempt> ReadAsync(HttpResponseMessage response, bool wantsBody, CancellationToken cancellationToken)
    {
        int status = (int)response.StatusCode;
        if (status == 204)
            return RateLimitHeaders.Read(response.Headers) is { } limits ? new RestAttempt { Status = status, Limits = limits } : RestAttempt.NoContent;

        bool isHtml = response.Content.Headers.ContentType?.MediaType is { } type && type.Contains("html", StringComparison.OrdinalIgnoreCase);
        byte[]? body = wantsBody || status >= 300 ? await ReadBodyAsync(response.Content, cancellationToken) : null;
        return new RestAttempt
        {
            Status = status,
            Body = body,
            IsHtml = isHtml,
            Limits = RateLimitHeaders.Read(response.Headers),
            RetryAfter = RateLimitHeaders.Number(response.Headers, "Retry-After") is { } seconds ? RateLimitHeaders.Seconds(seconds) : null,
            IsGlobal = string.Equals(RateLimitHeaders.Text(response.Headers, "X-RateLimit-Global"), "true", StringComparison.OrdinalIgnoreCase),
            IsShared = string.Equals(RateLimitHeaders.Text(response.Headers, "X-RateLimit-Scope"), "shared", StringComparison.OrdinalIgnoreCase),
        };
    }

    private static async ValueTask<byte[]> ReadBodyAsync(HttpContent content, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength is > LongestBody)
            throw new IOException("An answer is longer than any that Discord sends.");
        Stream stream = await content.ReadAsStreamAsync(cancellationToken);
        byte[] buffer = new byte[(int)(content.Headers.ContentLength + 1 ?? FirstBuffer)];
        int length = 0;
        while (true)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken);
            if (read == 0)
                return length == buffer.Length ? buffer : buffer.AsSpan(0, length).ToArray();
            length += read;
            if (length < buffer.Length)
                continue;
            if (length >= LongestBody)
                throw new IOException("An answer is longer than any that Discord sends.");
            Array.Resize(ref buffer, length * 2);
        }
    }

    private TimeSpan TimeoutOf(RestRequest request)
    {
        if (!request.Route.IsCallback)
            return _timeout;
        TimeSpan most = request.Files is { Count: > 0 } ? UploadTimeout : CallbackTimeout;
        return most < _timeout ? most : _timeout;
    }

    private HttpRequestMessage Build(RestRequest request)
    {
        var message = new HttpRequestMessage(request.Route.Method, new Uri(_root + request.Path))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        if (request.Route.NeedsBotToken)
            message.Headers.TryAddWithoutValidation("Authorization", _authorization);
        if (request.Body is { } body)
            message.Content = request.Files is { Count: > 0 } files ? Multipart.Create(body, files) : JsonContent(body);
        return message;
    }

    private static ByteArrayContent JsonContent(byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = Json;
        return content;
    }
}
