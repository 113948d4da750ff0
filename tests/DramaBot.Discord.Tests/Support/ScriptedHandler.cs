using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace DramaBot.Discord.Tests.Support;

/// <summary>Stands in for the network: answers each request as the script says, in order; the last answer is repeated.</summary>
internal sealed class ScriptedHandler : HttpMessageHandler
{
    private readonly ConcurrentQueue<SentRequest> _sent = new();
    private readonly Queue<Func<SentRequest, CancellationToken, Task<HttpResponseMessage>>> _script = new();
    private Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> _last = static (_, _) => Task.FromResult(Json("{}"));

    public IReadOnlyList<SentRequest> Sent => [.. _sent];

    public static HttpResponseMessage Json(string json, int status = 200, params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        foreach ((string name, string value) in headers)
            response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }

    public static HttpResponseMessage Html(int status, params (string Name, string Value)[] headers)
    {
        HttpResponseMessage response = Json("<html>error code: 1015</html>", status, headers);
        response.Content = new StringContent("<html>error code: 1015</html>", Encoding.UTF8, "text/html");
        return response;
    }

    public static HttpResponseMessage NoContent() => new(HttpStatusCode.NoContent);

    public static HttpResponseMessage Limited(int limit, int remaining, double resetAfter, string bucket = "b") => Json("{}", 200,
        ("X-RateLimit-Limit", limit.ToString()), ("X-RateLimit-Remaining", remaining.ToString()),
        ("X-RateLimit-Reset-After", resetAfter.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("X-RateLimit-Bucket", bucket));

    public ScriptedHandler Then(Func<HttpResponseMessage> answer) => ThenAsync((_, _) => Task.FromResult(answer()));

    public ScriptedHandler ThenFail(HttpRequestError error) => ThenAsync((_, _) => throw new HttpRequestException(error, "scripted"));

    public ScriptedHandler ThenHang() => ThenAsync(static async (_, cancellationToken) =>
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("unreachable");
    });

    public ScriptedHandler ThenAsync(Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        lock (_script)
            _script.Enqueue(answer);
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .ToDictionary(static header => header.Key, static header => string.Join(" ", header.Value), StringComparer.OrdinalIgnoreCase);
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var sent = new SentRequest(request.Method.Method, request.RequestUri!.PathAndQuery, headers, body);
        _sent.Enqueue(sent);
        Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> answer;
        lock (_script)
            answer = _last = _script.Count > 0 ? _script.Dequeue() : _last;
        return await answer(sent, cancellationToken);
    }
}
