using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Seeds.Editing;

/// <summary>What formatting a file came to.</summary>
/// <param name="Text">The file's canonical text; as it was where it is left alone.</param>
/// <param name="Left">Why the file is left as it is; null where it is not.</param>
internal sealed record FormattedSeed(string Text, string? Left);

/// <summary>
/// Writes a seed file the one way: keys in the order of the schema, two spaces a level, quotes only where they are needed,
/// rows of figures in braces, long texts wrapped. Comments stay with what they stand above or beside. The new text is read
/// again, and unless it says the same and has every comment, the file is left as it is.
/// </summary>
internal sealed class SeedFormatter
{
    private const int Width = 120;

    /// <summary>A blank line goes before each part of a file.</summary>
    private static readonly string[] Parts = ["renewal", "seasons", "claims", "fans", "events", "sources"];

    /// <summary>Rows of figures and names stand on one line each, however long.</summary>
    private static readonly Type[] Rows = [typeof(CastMember), typeof(NielsenRating), typeof(NetflixWeek)];

    /// <summary>What stands in braces where that fits on one line.</summary>
    private static readonly Type[] Short = [typeof(Claim), typeof(FanWish), typeof(DramaEvent), typeof(Fate)];

    private readonly LayoutComments _comments;
    private readonly List<string> _lines = [];

    private SeedFormatter(LayoutComments comments) => _comments = comments;

    /// <param name="path">The file, as messages name it.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="today">Today in Seoul.</param>
    public static FormattedSeed Format(string path, string text, DateOnly today)
    {
        SeedFile before = Read(path, text, today);
        if (before.Problems.Count > 0)
            return new FormattedSeed(text, "seeds check finds a problem in it");
        string unix = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        LayoutMap root = LayoutReader.Read(unix);
        var comments = LayoutComments.Of(unix, root);
        if (comments.Fault is { } fault)
            return new FormattedSeed(text, fault);
        var formatter = new SeedFormatter(comments);
        formatter.Comments(comments.AtTop, 0);
        formatter.Map(root, SeedSchema.Of(typeof(Drama)), 0, "");
        formatter.Comments(comments.AtEnd, 0);
        string after = string.Join('\n', formatter._lines) + "\n";
        return IsSame(path, before, comments, after, today) ? new FormattedSeed(after, null) : new FormattedSeed(text, "it cannot be written anew without changing what it says");
    }

    private static SeedFile Read(string path, string text, DateOnly today) => SeedFileReader.Read(path, System.Text.Encoding.UTF8.GetBytes(text), today);

    private static bool IsSame(string path, SeedFile before, LayoutComments comments, string text, DateOnly today)
    {
        SeedFile after = Read(path, text, today);
        return after.Problems.Count == 0
            && DramaJson.ToUtf8(before.Drama!).AsSpan().SequenceEqual(DramaJson.ToUtf8(after.Drama!))
            && LayoutComments.Of(text, LayoutReader.Read(text)).All.Order(StringComparer.Ordinal).SequenceEqual(comments.All.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>Writes a map's entries, the first behind <paramref name="dash"/> where there is one.</summary>
    private void Map(LayoutMap map, SeedSchema? schema, int indent, string dash)
    {
        bool isFirst = true;
        foreach (LayoutEntry entry in Ordered(map, schema))
        {
            // In braces comments stand beside the whole row.
            if (!map.IsFlow)
            {
                bool isPart = indent == 0 && Parts.Contains(entry.Key.Value, StringComparer.Ordinal) && _lines.Count > 0;
                if (isPart)
                    Blank();
                // What stands above a list's item was written before its dash.
                if (dash.Length == 0 || entry != map.Entries[0])
                    Above(entry.Key, isFirst && dash.Length > 0 ? indent - 2 : indent);
            }

            string start = isFirst && dash.Length > 0 ? dash : new string(' ', indent);
            Entry(entry, schema?.Find(entry.Key.Value), indent, start, map.IsFlow ? null : _comments.Beside(entry.Key));
            isFirst = false;
        }
    }

    private static IEnumerable<LayoutEntry> Ordered(LayoutMap map, SeedSchema? schema)
    {
        if (schema is null)
            return map.Entries;
        List<string> keys = [.. schema.Fields.Select(static field => field.Key)];
        return map.Entries.OrderBy(entry => keys.IndexOf(entry.Key.Value));
    }

    private void Entry(LayoutEntry entry, SeedField? field, int indent, string start, string? beside)
    {
        string head = $"{start}{entry.Key.Value}:";
        string comment = beside is null ? "" : "  " + beside;
        switch (entry.Value)
        {
            case LayoutScalar { IsNull: true } nothing:
                _lines.Add(head + (nothing.End > nothing.Start ? " null" : "") + comment);
                break;
            case LayoutScalar scalar:
                Scalar(scalar, field, indent, head, comment);
                break;
            case LayoutMap map when map.Entries.Count == 0:
                _lines.Add(head + " {}" + comment);
                break;
            case LayoutMap map when field?.Shape == SeedShape.ById:
                _lines.Add(head + comment);
                foreach (LayoutEntry item in map.Entries)
                {
                    if (!map.IsFlow)
                        Above(item.Key, indent + 2);
                    Entry(item, null, indent + 2, new string(' ', indent + 2), map.IsFlow ? null : _comments.Beside(item.Key), SeedSchema.Of(field.Item));
                }

                break;
            case LayoutMap map:
                Entry(entry, null, indent, start, beside, SeedSchema.Of(field!.Item));
                break;
            case LayoutList { Items.Count: 0 }:
                _lines.Add(head + " []" + comment);
                break;
            case LayoutList list:
                Items(list, field!, indent, head, comment);
                break;
        }
    }

    /// <summary>A key with fields of its own below it.</summary>
    private void Entry(LayoutEntry entry, SeedField? field, int indent, string start, string? beside, SeedSchema schema)
    {
        if (entry.Value is not LayoutMap { Entries.Count: > 0 } map)
        {
            Entry(entry, field, indent, start, beside);
            return;
        }

        _lines.Add($"{start}{entry.Key.Value}:{(beside is null ? "" : "  " + beside)}");
        Map(map, schema, indent + 2, "");
    }

    private void Scalar(LayoutScalar scalar, SeedField? field, int indent, string head, string comment)
    {
        string line = $"{head} {Inline(scalar, field, isFlow: false)}";
        bool isLong = line.Length > Width && field is { Kind: SeedKind.Text, Rules: { IsUrl: false, SourceReference: false } };
        if (comment.Length == 0 && (isLong || scalar.Value.Contains('\n', StringComparison.Ordinal)) && YamlText.Fold(scalar.Value, Width - indent - 2) is { } lines)
        {
            _lines.Add(head + " >-");
            _lines.AddRange(lines.Select(folded => folded.Length == 0 ? "" : new string(' ', indent + 2) + folded));
        }
        else
        {
            _lines.Add(line + comment);
        }
    }

    private void Items(LayoutList list, SeedField field, int indent, string head, string comment)
    {
        bool isFlow = list.IsFlow || !_comments.IsAnyWithin(list);
        if (field.Kind != SeedKind.Record && isFlow && list.Items.All(static item => item is LayoutScalar))
        {
            string line = $"{head} [{string.Join(", ", list.Items.Select(item => Inline((LayoutScalar)item, field, isFlow: true)))}]";
            if (line.Length <= Width)
            {
                _lines.Add(line + comment);
                return;
            }
        }

        _lines.Add(head + comment);
        foreach (LayoutNode item in list.Items)
        {
            if (!list.IsFlow)
                Above(item, indent + 2);
            Item(item, field, indent + 2, list.IsFlow ? null : _comments.Beside(item));
        }
    }

    private void Item(LayoutNode item, SeedField field, int indent, string? beside)
    {
        string dash = new string(' ', indent) + "- ";
        string comment = beside is null ? "" : "  " + beside;
        if (item is not LayoutMap map)
        {
            _lines.Add(dash + Inline((LayoutScalar)item, field, isFlow: false) + comment);
            return;
        }

        if ((map.IsFlow || !HasComments(map)) && (Rows.Contains(field.Item) || Short.Contains(field.Item)) && Flow(map, field) is { } flow)
        {
            if (Rows.Contains(field.Item) || (dash + flow).Length <= Width || map.Entries.Count == 0)
            {
                _lines.Add(dash + flow + comment);
                return;
            }
        }

        if (map.IsFlow && beside is not null)
            _lines.Add(new string(' ', indent) + beside);
        Map(map, SeedSchema.Of(field.Item), indent + 2, dash);
    }

    /// <summary>Whether a comment stands beside or between an item's fields: then they need lines of their own.</summary>
    private bool HasComments(LayoutMap map) => _comments.IsAnyWithin(map) || (!map.IsFlow && map.Entries.Any(entry => _comments.Beside(entry.Key) is not null));

    /// <summary>A record in braces; null where one of its values is no single line.</summary>
    private static string? Flow(LayoutMap map, SeedField field)
    {
        SeedSchema schema = SeedSchema.Of(field.Item);
        var fields = new List<string>();
        foreach (LayoutEntry entry in Ordered(map, schema))
        {
            if (entry.Value is not LayoutScalar scalar || scalar.Value.Contains('\n', StringComparison.Ordinal))
                return null;
            fields.Add($"{entry.Key.Value}: {(scalar.IsNull ? "null" : Inline(scalar, schema.Find(entry.Key.Value), isFlow: true))}");
        }

        return $"{{{string.Join(", ", fields)}}}";
    }

    private static string Inline(LayoutScalar scalar, SeedField? field, bool isFlow) =>
        field is null or { Kind: SeedKind.Text } ? YamlText.Write(scalar.Value.Trim(), isFlow) : scalar.Value;

    private void Above(LayoutNode node, int indent) => Comments(_comments.Above(node), indent);

    private void Comments(IEnumerable<string> comments, int indent)
    {
        foreach (string comment in comments)
        {
            if (comment.Length == 0)
                Blank();
            else
                _lines.Add(new string(' ', indent) + comment);
        }
    }

    private void Blank()
    {
        if (_lines.Count > 0 && _lines[^1].Length > 0)
            _lines.Add("");
    }
}
