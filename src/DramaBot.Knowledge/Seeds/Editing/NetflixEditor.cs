using System.Globalization;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Seeds.Editing;

/// <summary>What is to stand in one season's Netflix list.</summary>
/// <param name="Season">The season's place in the file's list.</param>
/// <param name="Added">Weeks to add.</param>
/// <param name="Changed">Weeks whose figures change, by their place in the list.</param>
internal sealed record NetflixSeasonEdit(int Season, IReadOnlyList<NetflixWeek> Added, IReadOnlyList<(int At, NetflixWeek Week)> Changed);

/// <summary>
/// Writes weeks into a seed file's text, and nothing else: no comment, no order and no line that says something else is
/// touched. New weeks are written as the ones that stand there are.
/// </summary>
internal sealed class NetflixEditor
{
    private static readonly string[] Figures = ["week_ending", "hours", "views", "rank", "weeks_in_top_10"];

    private readonly TextEdits _edits;
    private readonly LayoutMap _root;

    private NetflixEditor(string text)
    {
        _edits = new TextEdits(text);
        _root = LayoutReader.Read(text);
    }

    /// <summary>The text with the weeks, and their source, in it.</summary>
    /// <param name="text">A sound seed file.</param>
    /// <param name="seasons">What to write.</param>
    /// <param name="id">The id of the source.</param>
    /// <param name="source">The source, where the file is to have it, or have it anew; null where it stays as it is.</param>
    public static string Write(string text, IReadOnlyList<NetflixSeasonEdit> seasons, string id, Source? source)
    {
        var editor = new NetflixEditor(text);
        foreach (NetflixSeasonEdit season in seasons)
            editor.WriteSeason(season);
        if (source is not null)
            editor.WriteSource(id, source);
        return editor._edits.ToString();
    }

    private void WriteSeason(NetflixSeasonEdit edit)
    {
        var season = (LayoutMap)((LayoutList)_root.Find("seasons")!.Value).Items[edit.Season];
        LayoutEntry? entry = season.Find("netflix");
        if (entry?.Value is LayoutList { Items.Count: > 0 } list)
        {
            foreach ((int at, NetflixWeek week) in edit.Changed)
                Change((LayoutMap)list.Items[at], week);
            foreach (IGrouping<int, NetflixWeek> weeks in edit.Added.GroupBy(week => PlaceIn(list, week)))
                AddTo(list, weeks.Key, [.. weeks.OrderBy(static week => week.WeekEnding)]);
        }
        else if (edit.Added.Count > 0)
        {
            AddList(season, entry, [.. edit.Added.OrderBy(static week => week.WeekEnding).Select(Row)]);
        }
    }

    /// <summary>How many of the list's weeks a week comes after.</summary>
    private static int PlaceIn(LayoutList list, NetflixWeek week)
    {
        string date = Text(week.WeekEnding);
        int place = 0;
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (((LayoutMap)list.Items[i]).Find("week_ending")?.Value is LayoutScalar there && string.CompareOrdinal(there.Value, date) <= 0)
                place = i + 1;
        }

        return place;
    }

    private void AddTo(LayoutList list, int place, IReadOnlyList<NetflixWeek> weeks)
    {
        string[] rows = [.. weeks.Select(Row)];
        LayoutNode neighbour = list.Items[Math.Max(0, place - 1)];
        if (list.IsFlow)
        {
            _edits.Insert(place == 0 ? neighbour.Start : neighbour.End, string.Concat(rows.Select(row => place == 0 ? row + ", " : ", " + row)));
            return;
        }

        int lineStart = neighbour.Start - _edits.Column(neighbour.Start);
        string dash = _edits.Before[lineStart..neighbour.Start];
        if (place > 0)
            _edits.InsertLinesBelow(neighbour.End, rows.Select(row => dash + row));
        else
            _edits.Insert(lineStart, string.Concat(rows.Select(row => dash + row + _edits.NewLine)));
    }

    private void AddList(LayoutMap season, LayoutEntry? entry, string[] rows)
    {
        string flow = $"[{string.Join(", ", rows)}]";
        if (entry is not null)
        {
            // "netflix:" with nothing, null or [] behind it.
            if (entry.Value.End > entry.Value.Start)
                _edits.Replace(entry.Value, flow);
            else
                _edits.Insert(entry.Key.End + 1, " " + flow);
            return;
        }

        int before = season.Entries.Count;
        while (before > 1 && season.Entries[before - 1].Key.Value == "ending")
            before--;
        LayoutEntry above = season.Entries[before - 1];
        if (season.IsFlow)
        {
            _edits.Insert(above.End, $", netflix: {flow}");
            return;
        }

        int column = _edits.Column(season.Entries[0].Key.Start);
        string indent = new(' ', column);
        _edits.InsertLinesBelow(BehindComments(above.End, column), rows.Select(row => $"{indent}  - {row}").Prepend($"{indent}netflix:"));
    }

    /// <summary>The end of the last of the comment lines that stand below something and further in than a column, and so belong to it.</summary>
    private int BehindComments(int end, int column)
    {
        int line = _edits.LineEnd(end);
        while (line < _edits.Before.Length)
        {
            int start = _edits.Before.IndexOf('\n', line) + 1;
            int next = _edits.LineEnd(start);
            string content = _edits.Before[start..next];
            string comment = content.TrimStart();
            if (start == 0 || !comment.StartsWith('#') || content.Length - comment.Length <= column)
                break;
            line = next;
        }

        return line;
    }

    private void Change(LayoutMap there, NetflixWeek week)
    {
        string?[] values = [Text(week.WeekEnding), Text(week.Hours), Text(week.Views), Text(week.Rank), Text(week.WeeksInTop10)];
        LayoutEntry above = there.Find(Figures[0])!;
        for (int i = 1; i < Figures.Length; i++)
        {
            if (there.Find(Figures[i]) is { } entry)
            {
                if (values[i] is { } value && !(entry.Value is LayoutScalar scalar && scalar.Value == value))
                    _edits.Replace(entry.Value, value);
                above = entry;
            }
            else if (values[i] is { } value && there.IsFlow)
            {
                _edits.Insert(above.End, $", {Figures[i]}: {value}");
            }
            else if (values[i] is { } added)
            {
                _edits.InsertLinesBelow(above.End, [new string(' ', _edits.Column(above.Key.Start)) + $"{Figures[i]}: {added}"]);
            }
        }
    }

    private void WriteSource(string id, Source source)
    {
        LayoutEntry? sources = _root.Find("sources");
        if (sources?.Value is LayoutMap map && map.Find(id)?.Value is LayoutMap there)
        {
            if (there.Find("published")?.Value is LayoutScalar published)
                _edits.Replace(published, Text(source.Published)!);
            return;
        }

        string title = $"\"{source.Title}\"";
        if (sources?.Value is LayoutMap { IsFlow: true } flow)
        {
            string entry = $"{id}: {{publisher: {source.Publisher}, title: {title}, published: {Text(source.Published)}, url: {source.Url}}}";
            _edits.Insert(flow.Entries.Count > 0 ? flow.Entries[^1].End : flow.Start + 1, flow.Entries.Count > 0 ? ", " + entry : entry);
            return;
        }

        LayoutMap? block = sources?.Value as LayoutMap;
        string indent = block is null ? "  " : new string(' ', _edits.Column(block.Entries[0].Key.Start));
        string[] lines =
        [
            $"{indent}{id}:", $"{indent}  publisher: {source.Publisher}", $"{indent}  title: {title}", $"{indent}  published: {Text(source.Published)}", $"{indent}  url: {source.Url}",
        ];
        if (block is not null)
            _edits.InsertLinesBelow(BehindComments(block.Entries[^1].End, 0), lines);
        else if (sources is not null)
            _edits.InsertLinesBelow(sources.Key.End, lines);
        else
            _edits.Insert(_edits.Before.Length, $"{(_edits.Before.EndsWith('\n') ? "" : _edits.NewLine)}{_edits.NewLine}sources:{_edits.NewLine}{string.Join(_edits.NewLine, lines)}{_edits.NewLine}");
    }

    private static string Row(NetflixWeek week)
    {
        (string Key, string? Value)[] fields =
        [
            ("week_ending", Text(week.WeekEnding)), ("hours", Text(week.Hours)), ("views", Text(week.Views)), ("rank", Text(week.Rank)), ("weeks_in_top_10", Text(week.WeeksInTop10)), ("source", week.Source),
        ];
        IEnumerable<string> figures = fields.Where(static field => field.Value is not null).Select(static field => $"{field.Key}: {field.Value}");
        return $"{{{string.Join(", ", figures)}}}";
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(DateOnly? date) => date is { } known ? Text(known) : null;

    private static string? Text(long? figure) => figure?.ToString(CultureInfo.InvariantCulture);
}
