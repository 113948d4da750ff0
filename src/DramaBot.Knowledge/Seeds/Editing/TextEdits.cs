using System.Text;

namespace DramaBot.Knowledge.Seeds.Editing;

/// <summary>Changes to a text, each at its place in the text as it was.</summary>
internal sealed class TextEdits(string text)
{
    private readonly List<(int At, int Length, string Replacement)> _edits = [];

    /// <summary>The text as it was.</summary>
    public string Before { get; } = text;

    /// <summary>The line break of the file.</summary>
    public string NewLine { get; } = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    public void Replace(LayoutNode node, string replacement) => _edits.Add((node.Start, node.End - node.Start, replacement));

    public void Insert(int at, string inserted) => _edits.Add((at, 0, inserted));

    /// <summary>Puts lines below the one on which something ends.</summary>
    public void InsertLinesBelow(int end, IEnumerable<string> lines)
    {
        int at = LineEnd(end);
        Insert(at, NewLine + string.Join(NewLine, lines));
    }

    /// <summary>The column of a place, from 0.</summary>
    public int Column(int at) => at - (Before.LastIndexOf('\n', Math.Max(0, at - 1)) + 1);

    /// <summary>Where the line of a place ends, its line break left out.</summary>
    public int LineEnd(int at)
    {
        int end = Before.IndexOf('\n', at);
        if (end < 0)
            return Before.Length;
        return end > 0 && Before[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The text with every change in it; of changes at one place the first stands first.</summary>
    public override string ToString()
    {
        var after = new StringBuilder(Before);
        foreach ((int at, int length, string replacement) in _edits.Select(static (edit, order) => (edit, order)).OrderByDescending(static pair => pair.edit.At).ThenByDescending(static pair => pair.order).Select(static pair => pair.edit))
            after.Remove(at, length).Insert(at, replacement);
        return after.ToString();
    }
}
