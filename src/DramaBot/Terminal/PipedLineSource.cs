namespace DramaBot.Terminal;

/// <summary>Lines of a pipe or a file.</summary>
internal sealed class PipedLineSource : ILineSource
{
    private readonly Stream _input;
    private readonly byte[] _bytes = new byte[4096];
    private readonly Utf8Lines _decoder = new();
    private readonly Queue<string> _ready = new();
    private readonly Lock _output = new();
    private Task<int>? _reading;
    private bool _ended;

    public PipedLineSource(Stream input) => _input = input;

    public async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (_ready.Count == 0 && !_ended)
        {
            var count = await ReadAsync(cancellationToken);
            if (count > 0)
            {
                _decoder.Push(_bytes.AsSpan(0, count), _ready);
                continue;
            }
            _decoder.Complete(_ready);
            _ended = true;
        }
        return _ready.TryDequeue(out var line) ? line : null;
    }

    public void WriteAbove(Action write)
    {
        lock (_output)
            write();
    }

    public void Dispose() => _input.Dispose();

    // A read of standard input blocks its thread and cannot be called back. It goes on without us when the wait is cancelled,
    // and the next call waits for the same read, so that no byte is lost.
    private async Task<int> ReadAsync(CancellationToken cancellationToken)
    {
        _reading ??= Task.Run(async () => await _input.ReadAsync(_bytes, CancellationToken.None), CancellationToken.None);
        try
        {
            var count = await _reading.WaitAsync(cancellationToken);
            _reading = null;
            return count;
        }
        catch (IOException)
        {
            // The other end is gone (a terminal hung up, a drive was pulled out): no more lines come.
            return 0;
        }
    }
}
