using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Tests.Support;

/// <summary>Keeps all that is logged, as text.</summary>
internal sealed class RecordingLoggers : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    public string Text => string.Join('\n', _lines);

    public IEnumerable<string> Of(int eventId) => _lines.Where(line => line.StartsWith($"{eventId} ", StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => this;

    public ILogger<T> For<T>() => new Logger<T>(this);

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{eventId.Id} {logLevel} {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
