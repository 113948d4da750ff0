using System.Globalization;
using System.Text;

namespace DramaBot.Tests.Terminal;

/// <summary>
/// A small terminal emulator: what a person would see after the text and escape sequences written so far. It knows widths by a rule
/// of its own and throws at a sequence it does not know.
/// </summary>
internal sealed class Screen
{
    private const string Continuation = "";
    private readonly List<string[]> _rows = [];
    private (int Row, int Column) _saved;
    private bool _wrap = true;
    private bool _joining;

    public Screen(int columns)
    {
        Columns = columns;
        _rows.Add(NewRow());
    }

    public int Columns { get; }

    public int Row { get; private set; }

    public int Column { get; private set; }

    public StringBuilder Written { get; } = new();

    /// <summary>The row of the cursor, without the blanks behind its text.</summary>
    public string CursorRow => RowText(Row);

    public IReadOnlyList<string> Rows => [.. Enumerable.Range(0, _rows.Count).Select(RowText)];

    public void Write(string text)
    {
        Written.Append(text);
        for (var i = 0; i < text.Length;)
        {
            if (text[i] is '\e' or '\r')
                _joining = false;
            if (text[i] == '\e')
            {
                i = Escape(text, i + 1);
                continue;
            }
            var rune = Rune.GetRuneAt(text, i);
            i += rune.Utf16SequenceLength;
            Put(rune);
        }
    }

    private static bool IsWide(int value) =>
        value is (>= 0x1100 and <= 0x115F) or (>= 0x3131 and <= 0x318E) or (>= 0xAC00 and <= 0xD7A3) or (>= 0x1F300 and <= 0x1FAFF);

    private static bool IsCombining(Rune rune) =>
        rune.Value is (>= 0x1160 and <= 0x11FF) or 0x200D
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;

    private string[] NewRow() => [.. Enumerable.Repeat(" ", Columns)];

    private string RowText(int row) => string.Concat(_rows[row]).TrimEnd();

    private void Put(Rune rune)
    {
        if (rune.Value == '\r')
            Column = 0;
        else if (rune.Value == '\n')
            Down();
        else if (Rune.IsControl(rune))
            throw new InvalidOperationException($"A control character U+{rune.Value:X4} reached the screen.");
        else if (_joining || IsCombining(rune))
            Combine(rune);
        else
            PutCell(rune.ToString(), IsWide(rune.Value) ? 2 : 1);
    }

    private void Combine(Rune rune)
    {
        _joining = rune.Value == 0x200D;
        var at = Column - 1;
        while (at > 0 && _rows[Row][at] == Continuation)
            at--;
        _rows[Row][at] += rune.ToString();
    }

    private void PutCell(string text, int width)
    {
        if (Column + width > Columns)
        {
            if (_wrap)
                (Row, Column) = (NextRow(), 0);
            else
                Column = Columns - width;
        }
        _rows[Row][Column] = text;
        if (width == 2)
            _rows[Row][Column + 1] = Continuation;
        // Without wrapping the cursor stays in the last column; with it, it stands behind, and the next character wraps.
        Column = Math.Min(Column + width, _wrap ? Columns : Columns - 1);
    }

    private void Down() => Row = NextRow();

    private int NextRow()
    {
        if (Row + 1 == _rows.Count)
            _rows.Add(NewRow());
        return Row + 1;
    }

    private int Escape(string text, int i)
    {
        if (text[i] == '7')
            _saved = (Row, Column);
        else if (text[i] == '8')
            (Row, Column) = _saved;
        else
            return Sequence(text, i + 1);
        return i + 1;
    }

    private int Sequence(string text, int i)
    {
        var end = i;
        while (!char.IsAsciiLetter(text[end]))
            end++;
        var parameter = text[i..end];
        switch (text[end], parameter)
        {
            case ('A', _): Row -= int.Parse(parameter); break;
            case ('J', ""): Clear(); break;
            case ('J', "2"): _rows.ForEach(x => Array.Fill(x, " ")); break;
            case ('H', ""): (Row, Column) = (0, 0); break;
            case ('l', "?7"): _wrap = false; break;
            case ('h', "?7"): _wrap = true; break;
            case ('m', _): break;
            default: throw new InvalidOperationException($"Unknown sequence ESC [ {parameter} {text[end]}.");
        }
        return end + 1;
    }

    private void Clear()
    {
        Array.Fill(_rows[Row], " ", Column, Columns - Column);
        for (var row = Row + 1; row < _rows.Count; row++)
            Array.Fill(_rows[row], " ");
    }
}
