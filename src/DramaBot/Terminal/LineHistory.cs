namespace DramaBot.Terminal;

/// <summary>The lines entered before, the newest last, and the place of one who looks back through them.</summary>
internal sealed class LineHistory
{
    public const int MaxLines = 1000;

    private readonly List<string> _lines = [];
    private int _at;
    private string _draft = "";

    public LineHistory(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Add(line);
    }

    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Adds a line unless it is blank or the same as the last; says whether it was added. Ends looking back.</summary>
    public bool Add(string line)
    {
        var text = SafeText.Of(line);
        var isNew = !string.IsNullOrWhiteSpace(text) && (_lines.Count == 0 || _lines[^1] != text);
        if (isNew)
            _lines.Add(text);
        if (_lines.Count > MaxLines)
            _lines.RemoveRange(0, _lines.Count - MaxLines);
        Rewind();
        return isNew;
    }

    /// <summary>Ends looking back: the next <see cref="Previous"/> gives the newest line.</summary>
    public void Rewind()
    {
        _at = _lines.Count;
        _draft = "";
    }

    /// <summary>One line further back, or null at the oldest. The first step keeps <paramref name="current"/> to come back to.</summary>
    public string? Previous(string current)
    {
        if (_at == 0)
            return null;
        if (_at == _lines.Count)
            _draft = current;
        return _lines[--_at];
    }

    /// <summary>One line further forward, at last the kept line, or null when there already.</summary>
    public string? Next()
    {
        if (_at == _lines.Count)
            return null;
        return ++_at == _lines.Count ? _draft : _lines[_at];
    }
}
