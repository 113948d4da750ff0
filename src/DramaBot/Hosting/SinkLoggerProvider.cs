namespace DramaBot.Hosting;

/// <summary>Writes log entries as one line each to the console sink: level, event id and message, no stack trace above Debug.</summary>
internal sealed class SinkLoggerProvider(ConsoleSink sink) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new SinkLogger(sink, categoryName);

    public void Dispose()
    {
        // Nothing is held.
    }

    private sealed class SinkLogger(ConsoleSink sink, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            string message = formatter(state, exception);
            if (exception is not null)
                message += $" ({exception.GetType().Name}: {exception.Message})";
            string level = logLevel switch
            {
                LogLevel.Critical => "critical",
                LogLevel.Error => "error",
                LogLevel.Warning => "warning",
                _ => "info",
            };
            string origin = category.StartsWith("DramaBot.", StringComparison.Ordinal) ? "" : $" {category}:";
            sink.WriteLine($"{level}:{origin} {message.ReplaceLineEndings(" ")}");
        }
    }
}
