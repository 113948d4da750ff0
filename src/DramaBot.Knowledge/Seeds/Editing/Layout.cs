using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DramaBot.Knowledge.Seeds.Editing;

/// <summary>A value with where it stands in a file's text, for changing the text and nothing else in it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its last letter, or closing bracket; for what is written on lines of its own, behind the last thing in it.</param>
internal abstract record LayoutNode(int Start, int End);

/// <summary>A text, number, date or nothing.</summary>
internal sealed record LayoutScalar(int Start, int End, string Value, ScalarStyle Style) : LayoutNode(Start, End)
{
    public bool IsNull => Style == ScalarStyle.Plain && Value is ("" or "~" or "null" or "Null" or "NULL");
}

/// <summary>A list; <paramref name="IsFlow"/>: in brackets.</summary>
internal sealed record LayoutList(int Start, int End, IReadOnlyList<LayoutNode> Items, bool IsFlow) : LayoutNode(Start, End);

/// <summary>Keys with values; <paramref name="IsFlow"/>: in braces.</summary>
internal sealed record LayoutMap(int Start, int End, IReadOnlyList<LayoutEntry> Entries, bool IsFlow) : LayoutNode(Start, End)
{
    public LayoutEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key);
}

/// <summary>A key with its value.</summary>
internal sealed record LayoutEntry(LayoutScalar Key, LayoutNode Value)
{
    public int End => Math.Max(Key.End + 1, Value.End);
}

/// <summary>Reads where everything stands. Only for a text that the checks have found sound: it holds no anchors, tags or second document.</summary>
internal sealed class LayoutReader
{
    private readonly Parser _parser;
    private readonly string _text;

    private LayoutReader(string text)
    {
        _text = text;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The file's keys; one without any for an empty file.</summary>
    public static LayoutMap Read(string text)
    {
        var reader = new LayoutReader(text);
        reader._parser.MoveNext();
        reader._parser.MoveNext();
        if (reader._parser.Current is StreamEnd)
            return new LayoutMap(0, 0, [], IsFlow: false);
        reader._parser.MoveNext();
        return reader.Node() as LayoutMap ?? new LayoutMap(0, 0, [], IsFlow: false);
    }

    private LayoutNode Node()
    {
        ParsingEvent current = _parser.Current!;
        _parser.MoveNext();
        return current switch
        {
            Scalar scalar => new LayoutScalar(At(scalar.Start), Trimmed(At(scalar.Start), At(scalar.End)), scalar.Value, scalar.Style),
            SequenceStart list => List(At(list.Start), list.Style == SequenceStyle.Flow),
            MappingStart map => Map(At(map.Start), map.Style == MappingStyle.Flow),
            _ => throw new InvalidOperationException($"Unexpected {current.GetType().Name} in a file that was found sound."),
        };
    }

    private LayoutList List(int start, bool isFlow)
    {
        var items = new List<LayoutNode>();
        while (_parser.Current is not SequenceEnd)
            items.Add(Node());
        return new LayoutList(start, End(start, isFlow, items.Count > 0 ? items[^1].End : start), items, isFlow);
    }

    private LayoutMap Map(int start, bool isFlow)
    {
        var entries = new List<LayoutEntry>();
        while (_parser.Current is not MappingEnd)
        {
            var key = (LayoutScalar)Node();
            entries.Add(new LayoutEntry(key, Node()));
        }

        return new LayoutMap(start, End(start, isFlow, entries.Count > 0 ? entries[^1].End : start), entries, isFlow);
    }

    private int End(int start, bool isFlow, int behindLast)
    {
        // The reader's mark may stand before the closing bracket or behind it.
        int end = At(_parser.Current!.Start);
        if (isFlow && end < _text.Length && _text[end] is (']' or '}'))
            end++;
        _parser.MoveNext();
        // What has no bracket to close it ends for the reader where the next thing begins.
        return isFlow ? end : Math.Max(start, behindLast);
    }

    /// <summary>A text on lines of its own ends for the reader where the next line begins.</summary>
    private int Trimmed(int start, int end)
    {
        end = Math.Min(end, _text.Length);
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return end;
    }

    private static int At(Mark mark) => (int)mark.Index;
}
