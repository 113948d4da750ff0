using System.Globalization;
using System.Text;

namespace DramaBot.Knowledge.Imports;

/// <summary>Why a file was not taken.</summary>
/// <param name="Line">The line at fault, from 1.</param>
/// <param name="Reason">What is wrong, in words.</param>
public sealed record ImportRefusal(int Line, string Reason);

/// <summary>
/// Reads Netflix's weekly Top 10 file (all-weeks-global.tsv), whole or not at all: a file that is wrong in one place may be
/// wrong in others. Netflix has published an HTML line and the word "null" in its place, and changed its columns three times.
/// </summary>
internal static class NetflixFileReader
{
    /// <summary>The headers of the file so far; a column that means something new must be looked at before it is read.</summary>
    private static readonly string[][] Headers =
    [
        // Since November 2021.
        ["week", "category", "weekly_rank", "show_title", "season_title", "weekly_hours_viewed", "cumulative_weeks_in_top_10"],
        // Since June 2023.
        ["week", "category", "weekly_rank", "show_title", "season_title", "weekly_hours_viewed", "runtime", "weekly_views", "cumulative_weeks_in_top_10", "is_staggered_launch", "episode_launch_details"],
        // Since November 2024.
        ["week", "category", "weekly_rank", "show_title", "season_title", "weekly_hours_viewed", "runtime", "weekly_views", "cumulative_weeks_in_top_10", "is_staggered_launch", "runtime_override_flag", "episode_launch_dtls"],
        // Since July 2025.
        ["week", "category", "weekly_rank", "show_title", "season_title", "weekly_hours_viewed", "runtime", "weekly_views", "cumulative_weeks_in_top_10"],
    ];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file, or why it is refused.</summary>
    public static (NetflixFile? File, ImportRefusal? Refusal) Read(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("\uFEFF"u8))
            content = content[3..];
        string text;
        try
        {
            text = Strict.GetString(content);
        }
        catch (DecoderFallbackException fault)
        {
            return Refuse(content[..Math.Max(0, fault.Index)].Count((byte)'\n') + 1, "the file is not UTF-8 text");
        }

        if (NoTable(text) is { } reason)
            return Refuse(1, reason);
        bool isEnded = text[^1] == '\n';
        string[] lines = text.Split('\n');
        string[] header = lines[0].TrimEnd('\r').Split('\t');
        if (!Headers.Any(known => known.AsSpan().SequenceEqual(header)))
            return Refuse(1, UnknownHeader(header));

        var columns = header.Select(static (name, at) => (name, at)).ToDictionary(static pair => pair.name, static pair => pair.at, StringComparer.Ordinal);
        int last = isEnded ? lines.Length - 1 : lines.Length;
        var rows = new List<NetflixRow>(last);
        var seen = new HashSet<(DateOnly, string, string, string)>();
        for (int i = 1; i < last; i++)
        {
            bool isCut = i == last - 1 && !isEnded;
            if (Cells(lines[i].TrimEnd('\r')) is not { } cells || cells.Count != header.Length)
                return Refuse(i + 1, isCut ? "the file is cut off in the middle of this row" : $"this row does not have the header's {header.Length} columns");
            (NetflixRow? row, string? fault) = Row(cells, columns, i + 1);
            if (row is null)
                return Refuse(i + 1, isCut ? $"the file is cut off in the middle of this row ({fault})" : fault!);
            if (!seen.Add((row.Week, row.Category, row.Show, row.Season)))
                return Refuse(i + 1, $"{row.Season} stands in the week {row.Week:yyyy-MM-dd} a second time");
            rows.Add(row);
        }

        if (rows.Count == 0)
            return Refuse(1, "the file holds a header and no row");
        if (rows.All(static row => row.Category != NetflixRow.NonEnglishTelevision))
            return Refuse(2, $"no row is of the category '{NetflixRow.NonEnglishTelevision}', in which Korean series stand");
        return NetflixFileGaps.Find(rows, isEnded) is { } gap ? (null, gap) : (new NetflixFile(rows), null);
    }

    private static (NetflixFile? File, ImportRefusal? Refusal) Refuse(int line, string reason) => (null, new ImportRefusal(line, reason));

    private static string? NoTable(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        if (start.IsEmpty)
            return "the file is empty";
        if (start[0] == '<')
            return "this is a web page (HTML), not the file";
        return start.TrimEnd() is "null" ? "the file holds nothing but 'null'" : null;
    }

    private static string UnknownHeader(string[] header)
    {
        string[] known = [.. Headers.SelectMany(static columns => columns).Distinct(StringComparer.Ordinal)];
        string[] strange = [.. header.Except(known, StringComparer.Ordinal).Select(static name => Seeds.Printable.Quote(name))];
        if (strange.Length > 0)
            return $"this header is not known: it has {(strange.Length == 1 ? "the column" : "the columns")} {string.Join(", ", strange.Take(5))}";
        string[] lacking = [.. Headers[0].Except(header, StringComparer.Ordinal)];
        return lacking.Length > 0
            ? $"this header is not known: it lacks {string.Join(", ", lacking)}"
            : $"this header is not known: its {header.Length} columns stand in another order, or more than once";
    }

    /// <summary>A row's cells; one that begins with a quote ends with one, and holds its own doubled. Null for a quote that does not end.</summary>
    private static List<string>? Cells(string line)
    {
        var cells = new List<string>(12);
        for (int at = 0; ;)
        {
            int end;
            if (at < line.Length && line[at] == '"')
            {
                end = at + 1;
                while (end < line.Length && (line[end] != '"' || (end + 1 < line.Length && line[end + 1] == '"')))
                    end += line[end] == '"' ? 2 : 1;
                if (end >= line.Length || (end + 1 < line.Length && line[end + 1] != '\t'))
                    return null;
                cells.Add(line[(at + 1)..end].Replace("\"\"", "\"", StringComparison.Ordinal));
                end++;
            }
            else
            {
                end = line.IndexOf('\t', at) is var tab and >= 0 ? tab : line.Length;
                cells.Add(line[at..end]);
            }

            if (end >= line.Length)
                return cells;
            at = end + 1;
        }
    }

    private static (NetflixRow? Row, string? Fault) Row(List<string> cells, Dictionary<string, int> columns, int line)
    {
        string Cell(string name) => columns.TryGetValue(name, out int at) ? cells[at].Trim() : "";

        if (!DateOnly.TryParseExact(Cell("week"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly week))
            return Not("week", "a date (YYYY-MM-DD)");
        if (week.DayOfWeek != DayOfWeek.Sunday || week < NetflixFile.FirstWeek)
            return Not("week", $"a Sunday since {NetflixFile.FirstWeek:yyyy-MM-dd}");
        if (!int.TryParse(Cell("weekly_rank"), NumberStyles.None, CultureInfo.InvariantCulture, out int rank) || rank is < 1 or > 10)
            return Not("weekly_rank", "a rank from 1 to 10");
        if (!long.TryParse(Cell("weekly_hours_viewed"), NumberStyles.None, CultureInfo.InvariantCulture, out long hours) || hours is 0 or > 10_000_000_000)
            return Not("weekly_hours_viewed", "a number of hours");
        if (!int.TryParse(Cell("cumulative_weeks_in_top_10"), NumberStyles.None, CultureInfo.InvariantCulture, out int weeks) || weeks is 0 or > 1000)
            return Not("cumulative_weeks_in_top_10", "a number of weeks");
        decimal runtime = 0;
        if (Cell("runtime").Length > 0 && !decimal.TryParse(Cell("runtime"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out runtime))
            return Not("runtime", "a running time in hours");
        long views = 0;
        if (Cell("weekly_views").Length > 0 && (!long.TryParse(Cell("weekly_views"), NumberStyles.None, CultureInfo.InvariantCulture, out views) || views > 1_000_000_000))
            return Not("weekly_views", "a number of views");
        if (Cell("category").Length == 0 || Cell("show_title").Length == 0)
            return (null, "the category or the show's title is empty");
        return (new NetflixRow(
            line, week, Cell("category"), rank, Cell("show_title"), Cell("season_title"), hours,
            Cell("runtime").Length > 0 ? runtime : null, views > 0 ? views : null, weeks, Cell("is_staggered_launch") is "true"), null);

        (NetflixRow? Row, string? Fault) Not(string column, string expected) => (null, $"{column} is {Seeds.Printable.Quote(Cell(column))}, and not {expected}");
    }
}
