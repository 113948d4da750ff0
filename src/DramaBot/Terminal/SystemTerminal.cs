using System.Runtime.InteropServices;
using System.Threading.Channels;

namespace DramaBot.Terminal;

/// <summary>The terminal this process runs at.</summary>
/// <remarks>
/// <see cref="Console.ReadKey(bool)"/> cannot be interrupted, so a thread of its own does nothing else; whoever waits for a key
/// waits for a channel. While the thread reads, the terminal echoes nothing, also of what is typed ahead of the next prompt.
/// </remarks>
internal sealed class SystemTerminal : ITerminal
{
    private const int MaxKeysAhead = 8192;
    private const int UsualColumns = 80;
    private const int UsualRows = 24;

    private readonly KeyDecoder _decoder = new();
    private readonly Channel<KeyPress> _keys = Channel.CreateUnbounded<KeyPress>(new() { SingleReader = true });
    private readonly SemaphoreSlim _room = new(MaxKeysAhead);
    private readonly List<PosixSignalRegistration> _signals = [];
    private Thread? _reader;
    private bool _closed;

    public SystemTerminal()
    {
        if (OperatingSystem.IsWindows())
            return;
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGWINCH, Redraw));
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGCONT, Redraw));
    }

    public int Columns => Size(() => Console.WindowWidth, UsualColumns);

    public int Rows => Size(() => Console.WindowHeight, UsualRows);

    public async ValueTask<KeyPress> ReadKeyAsync(CancellationToken cancellationToken)
    {
        if (_closed)
            return new(EditKey.Closed);
        StartReading();
        return Taken(await _keys.Reader.ReadAsync(cancellationToken));
    }

    public bool TryReadKey(out KeyPress press)
    {
        if (!_keys.Reader.TryRead(out press))
            return false;
        Taken(press);
        return true;
    }

    public void Write(string text)
    {
        try
        {
            Console.Out.Write(text);
        }
        catch (IOException)
        {
            // The terminal has hung up. The end of its input says so to the reader.
        }
    }

    /// <summary>Stops listening to signals. The reading thread, which nothing can interrupt, ends with the process.</summary>
    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        _signals.Clear();
    }

    private void StartReading()
    {
        if (_reader is not null)
            return;
        _reader = new(ReadKeys) { IsBackground = true, Name = "terminal keys" };
        _reader.Start();
    }

    private void ReadKeys()
    {
        var press = default(KeyPress);
        while (press.Key != EditKey.Closed)
        {
            press = ReadKey();
            if (press.Key == EditKey.None)
                continue;
            _room.Wait();
            _keys.Writer.TryWrite(press);
        }
    }

    private KeyPress ReadKey()
    {
        try
        {
            return _decoder.Decode(Console.ReadKey(intercept: true));
        }
        catch (Exception fault) when (fault is IOException or InvalidOperationException)
        {
            return new(EditKey.Closed);
        }
    }

    // Signals take no room: one that waited for it would hold up all others.
    private void Redraw(PosixSignalContext context) => _keys.Writer.TryWrite(new(EditKey.Redraw));

    private KeyPress Taken(KeyPress press)
    {
        if (press.Key != EditKey.Redraw)
            _room.Release();
        _closed |= press.Key == EditKey.Closed;
        return press;
    }

    // Some terminals do not know their size and say 0, or refuse.
    private static int Size(Func<int> ask, int usual)
    {
        try
        {
            return ask() is > 0 and var size ? size : usual;
        }
        catch (Exception fault) when (fault is IOException or PlatformNotSupportedException)
        {
            return usual;
        }
    }
}
