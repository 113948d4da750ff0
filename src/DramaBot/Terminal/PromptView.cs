using System.Globalization;
using System.Text;

namespace DramaBot.Terminal;

/// <summary>
/// Draws the prompt, the line and the candidates. The line has one row: a longer one shows the part around the cursor, with marks
/// where it goes on. The terminal itself keeps the cursor's place (DECSC, DECRC), and nothing wraps while drawing (DECAWM): a
/// terminal that thinks otherwise of a character's width cannot put the cursor or the next row in a wrong place.
/// </summary>
internal sealed class PromptView
{
    private const string Prompt = "> ";
    private const string ScrolledPrompt = "><";
    private const string NoWrap = "\e[?7l";
    private const string Wrap = "\e[?7h";
    private const string SaveCursor = "\e7";
    private const string RestoreCursor = "\e8";

    private readonly bool _colours;
    private readonly bool _reflows;
    private int _cursorColumn;

    /// <param name="colours">Whether to use colours and other attributes.</param>
    /// <param name="reflows">Whether the terminal breaks rows anew when it becomes narrower; nearly all do.</param>
    public PromptView(bool colours, bool reflows)
    {
        _colours = colours;
        _reflows = reflows;
    }

    /// <summary>Takes what was drawn away; the cursor is where the prompt began.</summary>
    public string Erase(int columns)
    {
        // In a terminal that has become narrower the row now takes several, and the cursor stands on one of those.
        var up = _reflows ? _cursorColumn / Math.Max(columns, 1) : 0;
        _cursorColumn = 0;
        return up > 0 ? $"\e[{up}A\r\e[J" : "\r\e[J";
    }

    /// <summary>Draws from the place where <see cref="Erase"/> left the cursor.</summary>
    public string Draw(LineBuffer line, IReadOnlyList<MenuRow> rows, int columns)
    {
        var window = Window(line, columns - Prompt.Length - 1);
        var drawn = new StringBuilder(NoWrap);
        // Make room first: were the screen to scroll later, the saved place would be a wrong one.
        if (rows.Count > 0)
            drawn.Insert(drawn.Length, "\r\n", rows.Count).Append(CultureInfo.InvariantCulture, $"\e[{rows.Count}A\r");
        var prompt = window.Start > 0 ? ScrolledPrompt : Prompt;
        drawn.Append(Styled("1;36", prompt))
            .Append(line.Text, window.Start, line.Cursor - window.Start)
            .Append(SaveCursor)
            .Append(line.Text, line.Cursor, window.End - line.Cursor);
        if (window.End < line.Text.Length)
            drawn.Append(Styled("1;36", ">"));
        foreach (var row in rows)
            drawn.Append("\r\n").Append(Line(row, columns - 1));
        var column = Prompt.Length + ColumnWidth.Of(line.Text.AsSpan(window.Start, line.Cursor - window.Start));
        _cursorColumn = Math.Min(column, columns - 1);
        return drawn.Append(RestoreCursor).Append(Wrap).ToString();
    }

    /// <summary>The line as it stays on the screen: whole, over as many rows as it takes.</summary>
    public string Finish(LineBuffer line) => Styled("1;36", Prompt) + line.Text + "\r\n";

    // Half a window at a time, and from the cursor alone: the same line and cursor are always drawn alike.
    private static (int Start, int End) Window(LineBuffer line, int columns)
    {
        columns = Math.Max(columns, 2);
        var underCursor = line.Text.AsSpan(line.Cursor);
        underCursor = underCursor[..StringInfo.GetNextTextElementLength(underCursor)];
        var needed = ColumnWidth.Of(line.Text.AsSpan(0, line.Cursor)) + Math.Max(ColumnWidth.OfCluster(underCursor), 1);
        var step = columns / 2;
        var skip = needed <= columns ? 0 : ((needed - columns - 1) / step + 1) * step;
        var (start, at) = (0, 0);
        while (at < skip && start < line.Cursor)
        {
            var length = StringInfo.GetNextTextElementLength(line.Text.AsSpan(start));
            at += ColumnWidth.OfCluster(line.Text.AsSpan(start, length));
            start += length;
        }
        var shown = ColumnWidth.Fit(line.Text.AsSpan(start), columns);
        return (start, Math.Max(start + shown.Length, line.Cursor));
    }

    private string Line(MenuRow row, int columns)
    {
        var mark = row.IsSelected ? "* " : "  ";
        var text = ColumnWidth.Fit(row.Text, columns - mark.Length).ToString();
        var left = columns - mark.Length - ColumnWidth.Of(text) - 2;
        var note = row.Note.Length > 0 && left > 0 ? "  " + ColumnWidth.Fit(row.Note, left).ToString() : "";
        return (row.IsSelected ? Styled("7", mark + text) : mark + text) + Styled("2", note);
    }

    private string Styled(string attributes, string text) => _colours && text.Length > 0 ? $"\e[{attributes}m{text}\e[0m" : text;
}
