using System.Text;
using DramaBot.Terminal;

namespace DramaBot.Tests.Terminal;

/// <summary>A terminal whose keys a test presses and whose screen it looks at.</summary>
internal sealed class FakeTerminal : ITerminal
{
    private readonly Lock _gate = new();
    private readonly Queue<KeyPress> _keys = new();
    private TaskCompletionSource<KeyPress>? _waiting;
    private TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public FakeTerminal(int columns = 40, int rows = 24)
    {
        Screen = new(columns);
        Columns = columns;
        Rows = rows;
    }

    public Screen Screen { get; }

    public int Columns { get; set; }

    public int Rows { get; set; }

    /// <summary>Ends when somebody waits for a key that has not been pressed.</summary>
    public Task Idle
    {
        get
        {
            lock (_gate)
                return _idle.Task;
        }
    }

    public ValueTask<KeyPress> ReadKeyAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_keys.TryDequeue(out var key))
                return new(key);
            var waiting = new TaskCompletionSource<KeyPress>(TaskCreationOptions.RunContinuationsAsynchronously);
            cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
            _waiting = waiting;
            _idle.TrySetResult();
            return new(waiting.Task);
        }
    }

    public bool TryReadKey(out KeyPress press)
    {
        lock (_gate)
            return _keys.TryDequeue(out press);
    }

    public void Write(string text) => Screen.Write(text);

    public void Dispose()
    {
    }

    /// <summary>Presses keys that are all there before the first is taken, as with a paste.</summary>
    public void Press(params IEnumerable<KeyPress> presses)
    {
        TaskCompletionSource<KeyPress>? waiting;
        KeyPress first;
        lock (_gate)
        {
            foreach (var press in presses)
                _keys.Enqueue(press);
            waiting = _waiting;
            if (waiting is null)
                return;
            _waiting = null;
            _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
            first = _keys.Dequeue();
        }
        waiting.SetResult(first);
    }

    public static IEnumerable<KeyPress> Keys(string text) =>
        text.EnumerateRunes().Select(rune => rune == new Rune('\n') ? new KeyPress(EditKey.Submit) : new(EditKey.Text, rune.ToString()));
}
