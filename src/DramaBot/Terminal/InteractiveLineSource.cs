using System.Text;

namespace DramaBot.Terminal;

/// <summary>Lines typed at a terminal, with editing, history and completion.</summary>
internal sealed class InteractiveLineSource : ILineSource
{
    private const int MaxTaken = 256;

    private readonly ITerminal _terminal;
    private readonly LineHistory _history;
    private readonly HistoryFile? _file;
    private readonly LineEditor _editor;
    private readonly PromptView _view;

    // Over the screen and what is drawn there: announcements come from other threads.
    private readonly Lock _screen = new();
    private bool _shown;
    private KeyPress? _ahead;

    /// <param name="terminal">The terminal.</param>
    /// <param name="view">How the prompt looks there.</param>
    /// <param name="completions">What Tab offers.</param>
    /// <param name="file">Where the history is kept, or null to keep it in memory only.</param>
    public InteractiveLineSource(ITerminal terminal, PromptView view, ICompletions completions, HistoryFile? file)
    {
        _terminal = terminal;
        _view = view;
        _file = file;
        _history = new(file?.Read() ?? []);
        _editor = new(_history, completions);
    }

    public async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Begin();
        try
        {
            EditOutcome outcome;
            do
                outcome = Take(await ReadKeyAsync(cancellationToken));
            while (outcome == EditOutcome.Open);
            if (outcome == EditOutcome.Ended)
                return null;
        }
        finally
        {
            Finish();
        }
        var line = _editor.Buffer.Text;
        if (_history.Add(line))
            _file?.Write(_history.Lines);
        return line;
    }

    public void WriteAbove(Action write)
    {
        lock (_screen)
        {
            if (!_shown)
            {
                write();
                return;
            }
            _terminal.Write(_view.Erase(_terminal.Columns));
            _shown = false;
            try
            {
                write();
            }
            finally
            {
                _shown = true;
                Draw();
            }
        }
    }

    public void Dispose() => _terminal.Dispose();

    private void Begin()
    {
        lock (_screen)
        {
            _editor.Begin();
            _shown = true;
            Draw();
        }
    }

    // What is already there is taken together and drawn once. The bound lets a flood of keys be interrupted.
    private EditOutcome Take(KeyPress press)
    {
        lock (_screen)
        {
            var outcome = Apply(WithRest(press));
            for (var i = 0; i < MaxTaken && outcome == EditOutcome.Open && TryReadKey(out press); i++)
                outcome = Apply(WithRest(press));
            Redraw();
            return outcome;
        }
    }

    // The characters of a paste become one insertion.
    private KeyPress WithRest(KeyPress press)
    {
        if (press.Key != EditKey.Text)
            return press;
        var text = new StringBuilder(press.Text);
        while (text.Length < Utf8Lines.MaxLength && TryReadKey(out var next))
        {
            if (next.Key != EditKey.Text)
            {
                _ahead = next;
                break;
            }
            text.Append(next.Text);
        }
        return new(EditKey.Text, text.ToString());
    }

    private async ValueTask<KeyPress> ReadKeyAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_ahead is not { } ahead)
            return await _terminal.ReadKeyAsync(cancellationToken);
        _ahead = null;
        return ahead;
    }

    private bool TryReadKey(out KeyPress press)
    {
        if (_ahead is not { } ahead)
            return _terminal.TryReadKey(out press);
        _ahead = null;
        press = ahead;
        return true;
    }

    private EditOutcome Apply(KeyPress press)
    {
        if (press.Key == EditKey.ClearScreen)
            _terminal.Write("\e[H\e[2J");
        return _editor.Apply(press);
    }

    private void Redraw()
    {
        _terminal.Write(_view.Erase(_terminal.Columns));
        Draw();
    }

    private void Draw() => _terminal.Write(_view.Draw(_editor.Buffer, _editor.MenuRows(_terminal.Rows - 1), _terminal.Columns));

    private void Finish()
    {
        lock (_screen)
        {
            _shown = false;
            _terminal.Write(_view.Erase(_terminal.Columns) + _view.Finish(_editor.Buffer));
        }
    }
}
