using System.Globalization;

namespace DramaBot.Terminal;

/// <summary>
/// One round of completion, from the first Tab to the next other key. The first Tab puts in what is certain: the only candidate,
/// or what all have in common; each further one tries the next candidate.
/// </summary>
internal sealed class CompletionMenu
{
    private const int PageSize = 10;

    private readonly LineBuffer _buffer;
    private readonly string _text;
    private readonly int _cursor;
    private readonly List<Completion> _candidates = [];
    private int _selected = -1;

    public CompletionMenu(LineBuffer buffer, ICompletions completions)
    {
        _buffer = buffer;
        _text = buffer.Text;
        _cursor = buffer.Cursor;
        foreach (var candidate in completions.For(_text, _cursor))
        {
            if (IsInside(candidate))
                _candidates.Add(candidate with { Text = SafeText.Of(candidate.Text) });
        }
        if (_candidates.Count == 1)
            Put(_candidates[0].Start, _candidates[0].Length, _candidates[0].Text);
        else
            PutCommonPrefix();
    }

    /// <summary>Whether there is something to choose from.</summary>
    public bool IsOpen => _candidates.Count > 1;

    public void Select(int step)
    {
        _selected = _selected < 0 && step < 0 ? _candidates.Count - 1 : (_selected + step + _candidates.Count) % _candidates.Count;
        var candidate = _candidates[_selected];
        Put(candidate.Start, candidate.Length, candidate.Text);
    }

    /// <summary>Gives back the line as it was before the first Tab.</summary>
    public void Undo() => Put(_cursor, 0, "");

    /// <summary>The candidates to show, at most ten and so many as there is room for: those around the selected one.</summary>
    public IReadOnlyList<MenuRow> Rows(int room)
    {
        var size = Math.Min(PageSize, room);
        if (!IsOpen || size <= 0)
            return [];
        if (_candidates.Count <= size)
            return [.. _candidates.Select(Row)];
        if (size == 1)
            return [Row(_candidates[Math.Max(_selected, 0)], Math.Max(_selected, 0))];

        // The last row counts what is not shown.
        size--;
        var first = Math.Min(Math.Max(_selected, 0) / size * size, _candidates.Count - size);
        var page = _candidates.Skip(first).Take(size).Select((candidate, i) => Row(candidate, first + i));
        return [.. page, new MenuRow("", $"+{_candidates.Count - size}", IsSelected: false)];
    }

    private MenuRow Row(Completion candidate, int index) =>
        new(candidate.Text, SafeText.Of(candidate.Note ?? ""), index == _selected);

    private void Put(int start, int length, string text)
    {
        _buffer.Set(_text);
        _buffer.Replace(start, length, text);
    }

    // Only where it goes on from what was typed: a candidate found by its initial consonants shares no beginning with them.
    private void PutCommonPrefix()
    {
        if (_candidates.Count == 0 || _candidates.Exists(x => x.Start != _candidates[0].Start || x.Length != _candidates[0].Length))
            return;
        var (start, length) = (_candidates[0].Start, _candidates[0].Length);
        var prefix = CommonPrefix();
        if (prefix.Length > length && prefix.StartsWith(_text.Substring(start, length), StringComparison.OrdinalIgnoreCase))
            Put(start, length, prefix);
    }

    private string CommonPrefix()
    {
        var first = _candidates[0].Text;
        var common = _candidates.Min(x => first.AsSpan().CommonPrefixLength(x.Text));
        var end = 0;
        while (end < first.Length)
        {
            var next = end + StringInfo.GetNextTextElementLength(first.AsSpan(end));
            if (next > common)
                break;
            end = next;
        }
        return first[..end];
    }

    private bool IsInside(Completion candidate) =>
        candidate.Start >= 0 && candidate.Length >= 0 && candidate.Start <= _text.Length - candidate.Length;
}
