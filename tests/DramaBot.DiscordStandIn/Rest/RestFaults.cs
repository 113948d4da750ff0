namespace DramaBot.DiscordStandIn.Rest;

/// <summary>Prescribed answers per route, for the next requests or until the prescription is disposed.</summary>
public sealed class RestFaults
{
    private readonly Lock _gate = new();
    private readonly List<Script> _scripts = [];

    /// <summary>Added to every answer, and jittered by <see cref="LatencyJitter"/>.</summary>
    public TimeSpan Latency { get; set; }

    public TimeSpan LatencyJitter { get; set; }

    /// <summary>Prescribes the next answers for a route, one request each.</summary>
    /// <remarks><c>method</c>: An HTTP method, or <c>*</c>. <c>route</c>: A template as in Discord's document, such as <c>/channels/{channel_id}/messages</c>, or <c>*</c>.</remarks>
    public void Next(string method, string route, params ScriptedAnswer[] answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        foreach (ScriptedAnswer answer in answers)
            Add(new Script(method, route, null, answer, Once: true));
    }

    /// <summary>The next request that also matches.</summary>
    public void NextWhere(string method, string route, Func<RecordedRequest, bool> where, ScriptedAnswer answer) =>
        Add(new Script(method, route, where, answer, Once: true));

    /// <summary>Every request until the result is disposed.</summary>
    public IDisposable Always(string method, string route, ScriptedAnswer answer, Func<RecordedRequest, bool>? where = null)
    {
        var script = new Script(method, route, where, answer, Once: false);
        Add(script);
        return new Removal(this, script);
    }

    public void Clear()
    {
        lock (_gate)
            _scripts.Clear();
    }

    internal ScriptedAnswer? Take(RecordedRequest request)
    {
        lock (_gate)
        {
            int index = _scripts.FindIndex(s => s.Matches(request));
            if (index < 0)
                return null;
            Script script = _scripts[index];
            if (script.Once)
                _scripts.RemoveAt(index);
            return script.Answer;
        }
    }

    internal TimeSpan NextLatency() => LatencyJitter > TimeSpan.Zero ? Latency + (LatencyJitter * Random.Shared.NextDouble()) : Latency;

    private void Add(Script script)
    {
        lock (_gate)
            _scripts.Add(script);
    }

    private sealed record Script(string Method, string Route, Func<RecordedRequest, bool>? Where, ScriptedAnswer Answer, bool Once)
    {
        public bool Matches(RecordedRequest request) =>
            (Method == "*" || string.Equals(Method, request.Method, StringComparison.OrdinalIgnoreCase))
            && (Route == "*" || Route == request.Route)
            && (Where is null || Where(request));
    }

    private sealed class Removal(RestFaults faults, Script script) : IDisposable
    {
        public void Dispose()
        {
            lock (faults._gate)
                faults._scripts.Remove(script);
        }
    }
}
