namespace DramaBot.Rendering.Parts;

/// <summary>Lines of a text; a gap is written only between lines.</summary>
internal sealed class TextLines
{
    private readonly List<string> _lines = [];
    private bool _gap;

    public int Count => _lines.Count;

    /// <summary>The lines, gaps as empty ones.</summary>
    public IReadOnlyList<string> All => _lines;

    public TextLines Add(string? line)
    {
        if (string.IsNullOrEmpty(line))
            return this;
        if (_gap && _lines.Count > 0)
            _lines.Add("");
        _gap = false;
        _lines.Add(line);
        return this;
    }

    public TextLines AddAll(IEnumerable<string?> lines)
    {
        foreach (string? line in lines)
            Add(line);
        return this;
    }

    public TextLines Gap()
    {
        _gap = true;
        return this;
    }

    public override string ToString() => string.Join('\n', _lines);
}
