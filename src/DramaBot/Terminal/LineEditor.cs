namespace DramaBot.Terminal;

/// <summary>What the keys do to a line: editing, looking back through the history, completion. Draws nothing.</summary>
/// <remarks>
/// Our own because RadLine 0.6.0, which does load with Spectre.Console 0.49.1, cannot be used for Korean (tried under tmux 3.3a,
/// November 2026): it counts a syllable as one column, so that each key repeats the line on a new row with the cursor in a wrong
/// place, and Backspace leaves half of an emoji in the line. Nor can anything be printed above its prompt.
/// </remarks>
internal sealed class LineEditor
{
    private readonly LineHistory _history;
    private readonly ICompletions _completions;
    private CompletionMenu? _menu;

    public LineEditor(LineHistory history, ICompletions completions)
    {
        _history = history;
        _completions = completions;
    }

    public LineBuffer Buffer { get; } = new();

    /// <summary>The candidates to show under the line, as many as there is room for.</summary>
    public IReadOnlyList<MenuRow> MenuRows(int room) => _menu?.Rows(room) ?? [];

    public void Begin()
    {
        Buffer.Set("");
        _history.Rewind();
        _menu = null;
    }

    public EditOutcome Apply(KeyPress press)
    {
        if (press.Key is EditKey.None or EditKey.Redraw or EditKey.ClearScreen)
            return EditOutcome.Open;
        if (press.Key is EditKey.Complete or EditKey.CompleteBack)
        {
            Complete(press.Key == EditKey.Complete ? 1 : -1);
            return EditOutcome.Open;
        }
        if (press.Key == EditKey.Cancel)
            _menu?.Undo();
        _menu = null;
        switch (press.Key)
        {
            case EditKey.Submit:
                return EditOutcome.Submitted;
            case EditKey.Closed:
            case EditKey.DeleteOrEnd when Buffer.Text.Length == 0:
                return EditOutcome.Ended;
            default:
                Edit(press);
                return EditOutcome.Open;
        }
    }

    private void Edit(KeyPress press)
    {
        switch (press.Key)
        {
            case EditKey.Text: Buffer.Insert(press.Text); break;
            case EditKey.Left: Buffer.MoveLeft(); break;
            case EditKey.Right: Buffer.MoveRight(); break;
            case EditKey.WordLeft: Buffer.MoveWordLeft(); break;
            case EditKey.WordRight: Buffer.MoveWordRight(); break;
            case EditKey.Home: Buffer.MoveHome(); break;
            case EditKey.End: Buffer.MoveEnd(); break;
            case EditKey.DeleteBack: Buffer.DeleteBack(); break;
            case EditKey.DeleteForward or EditKey.DeleteOrEnd: Buffer.DeleteForward(); break;
            case EditKey.DeleteWordBack: Buffer.DeleteWordBack(); break;
            case EditKey.DeleteWordForward: Buffer.DeleteWordForward(); break;
            case EditKey.DeleteBlankWordBack: Buffer.DeleteBlankWordBack(); break;
            case EditKey.DeleteToStart: Buffer.DeleteToStart(); break;
            case EditKey.DeleteToEnd: Buffer.DeleteToEnd(); break;
            case EditKey.Previous: Recall(_history.Previous(Buffer.Text)); break;
            case EditKey.Next: Recall(_history.Next()); break;
        }
    }

    private void Recall(string? line)
    {
        if (line is not null)
            Buffer.Set(line);
    }

    private void Complete(int step)
    {
        if (_menu is not null)
        {
            _menu.Select(step);
            return;
        }
        var menu = new CompletionMenu(Buffer, _completions);
        _menu = menu.IsOpen ? menu : null;
    }
}
