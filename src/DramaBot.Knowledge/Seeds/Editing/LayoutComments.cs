namespace DramaBot.Knowledge.Seeds.Editing;

/// <summary>A file's comments, each with what it belongs to.</summary>
internal sealed class LayoutComments
{
    private readonly Dictionary<int, List<string>> _above = [];
    private readonly Dictionary<int, string> _beside = [];
    private readonly List<LayoutNode> _brackets = [];
    private readonly HashSet<int> _parts = [];
    private readonly string _text;

    private LayoutComments(string text) => _text = text;

    /// <summary>Every comment, in the order of the file.</summary>
    public List<string> All { get; } = [];

    /// <summary>The comments above everything else: they speak of the file, whichever key comes first.</summary>
    public List<string> AtTop { get; } = [];

    /// <summary>The comments below everything else.</summary>
    public List<string> AtEnd { get; } = [];

    /// <summary>Why a comment cannot be kept with what it belongs to, if so.</summary>
    public string? Fault { get; private set; }

    /// <summary>Finds the comments.</summary>
    /// <param name="text">A sound seed file.</param>
    /// <param name="root">Its layout.</param>
    public static LayoutComments Of(string text, LayoutMap root)
    {
        var comments = new LayoutComments(text);
        var anchors = new SortedDictionary<int, int>();
        var texts = new List<LayoutScalar>();
        comments._parts.UnionWith(root.Entries.Select(entry => comments.Line(entry.Key.Start)));
        comments.Collect(root, isBlock: true, anchors, texts);
        texts.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        int start = 0;
        int next = 0;
        for (int line = 0; start <= text.Length; line++)
        {
            int end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            while (next < texts.Count && texts[next].End <= start)
                next++;
            if (Mark(text, start, end, texts, next) is { } mark)
                comments.Add(mark, start, end, line, anchors);
            start = end + 1;
        }

        return comments;
    }

    /// <summary>The comments on the lines above something.</summary>
    public IReadOnlyList<string> Above(LayoutNode node) => _above.GetValueOrDefault(Line(node.Start)) ?? [];

    /// <summary>The comment on the line on which something begins.</summary>
    public string? Beside(LayoutNode node) => _beside.GetValueOrDefault(Line(node.Start));

    /// <summary>Whether a comment stands within something, below its first line.</summary>
    public bool IsAnyWithin(LayoutNode node)
    {
        int first = Line(node.Start);
        int last = Line(node.End);
        return _above.Keys.Any(line => line > first && line <= last) || (last > first && _beside.Keys.Any(line => line >= first && line <= last));
    }

    /// <summary>The first '#' that begins a comment on a line: one outside of all texts.</summary>
    private static int? Mark(string text, int start, int end, List<LayoutScalar> texts, int next)
    {
        for (int at = start; at < end; at++)
        {
            while (next < texts.Count && texts[next].End <= at)
                next++;
            if (next < texts.Count && texts[next].Start <= at)
                at = texts[next].End - 1;
            else if (text[at] == '#')
                return at;
        }

        return null;
    }

    private void Add(int mark, int start, int end, int line, SortedDictionary<int, int> anchors)
    {
        string comment = _text[mark..end].TrimEnd();
        All.Add(comment);
        if (_brackets.Any(node => node.Start < mark && mark < node.End))
            Fault ??= $"the comment on line {line + 1} stands within brackets";
        if (!_text.AsSpan(start, mark - start).Trim().IsEmpty)
        {
            if (anchors.ContainsKey(line))
                _beside[line] = comment;
            else
                Fault ??= $"the comment on line {line + 1} stands beside something that begins on another line";
            return;
        }

        (int Line, int Column)? below = anchors.Where(anchor => anchor.Key > line).Select(static anchor => ((int, int)?)(anchor.Key, anchor.Value)).FirstOrDefault();
        // Between the parts of a file a blank line above a comment is kept, as an empty one among the comments: it parts what is commented out.
        bool isParted = start > 1 && (below is null || _parts.Contains(below.Value.Line))
            && _text.LastIndexOf('\n', start - 2) is var before && _text.AsSpan(before + 1, start - before - 1).Trim().IsEmpty;
        string[] lines = isParted ? ["", comment] : [comment];
        if (below is null)
            AtEnd.AddRange(lines);
        else if (below.Value.Line == anchors.First().Key)
            AtTop.AddRange(lines);
        else if (below.Value.Column != mark - start)
            Fault ??= $"the comment on line {line + 1} is indented otherwise than what stands below it";
        else if (_above.TryGetValue(below.Value.Line, out List<string>? comments))
            comments.AddRange(lines);
        else
            _above.Add(below.Value.Line, [.. lines]);
    }

    private void Collect(LayoutNode node, bool isBlock, SortedDictionary<int, int> anchors, List<LayoutScalar> texts)
    {
        if (node is LayoutList { IsFlow: true } or LayoutMap { IsFlow: true })
            _brackets.Add(node);
        switch (node)
        {
            case LayoutScalar scalar:
                if (scalar.Style is YamlDotNet.Core.ScalarStyle.Folded or YamlDotNet.Core.ScalarStyle.Literal
                    && _text.AsSpan(scalar.Start, scalar.End - scalar.Start) is var block && block[..Math.Max(0, block.IndexOf('\n'))].Contains('#'))
                {
                    Fault ??= $"the comment on line {Line(scalar.Start) + 1} stands between a key and its text";
                }

                texts.Add(scalar);
                break;
            case LayoutList list:
                foreach (LayoutNode item in list.Items)
                {
                    if (isBlock && !list.IsFlow)
                        Anchor(item, dash: true, anchors);
                    Collect(item, isBlock && !list.IsFlow, anchors, texts);
                }

                break;
            case LayoutMap map:
                foreach (LayoutEntry entry in map.Entries)
                {
                    if (isBlock && !map.IsFlow)
                        Anchor(entry.Key, dash: false, anchors);
                    texts.Add(entry.Key);
                    Collect(entry.Value, isBlock && !map.IsFlow, anchors, texts);
                }

                break;
        }
    }

    /// <summary>Notes where a line's first thing begins; an item begins with its dash.</summary>
    private void Anchor(LayoutNode node, bool dash, SortedDictionary<int, int> anchors)
    {
        int start = _text.LastIndexOf('\n', Math.Max(0, node.Start - 1)) + 1;
        if (node.Start == 0)
            start = 0;
        ReadOnlySpan<char> before = _text.AsSpan(start, node.Start - start);
        anchors.TryAdd(Line(node.Start), dash ? Math.Max(0, before.IndexOf('-')) : before.Length);
    }

    private int Line(int at) => _text.AsSpan(0, Math.Min(at, _text.Length)).Count('\n');
}
