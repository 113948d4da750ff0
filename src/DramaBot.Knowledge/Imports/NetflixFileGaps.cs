namespace DramaBot.Knowledge.Imports;

/// <summary>
/// Finds that rows are missing at the end of a file or within it. The published file has ten rows of each category in each
/// week, newest first, and no line break at its end, so that a cut between two rows, or within the last figure of one,
/// shows in nothing else. A piece of the file that has no full list in it at all is taken as somebody's own selection.
/// </summary>
internal static class NetflixFileGaps
{
    private const int PerList = 10;

    /// <summary>So many full lists are no selection, whatever else the file holds.</summary>
    private const int SurelyPublished = 20;

    public static ImportRefusal? Find(IReadOnlyList<NetflixRow> rows, bool isEnded)
    {
        List<IGrouping<(DateOnly Week, string Category), NetflixRow>> lists = [.. rows.GroupBy(static row => (row.Week, row.Category))];
        List<IGrouping<(DateOnly Week, string Category), NetflixRow>> broken = [.. lists.Where(static list => !IsFull(list))];
        int full = lists.Count - broken.Count;
        NetflixRow last = rows[^1];
        if (broken.Count == 1 && full > 0 && broken[0].Key == lists[^1].Key)
            return new ImportRefusal(last.Line, $"the file is cut off here: the list '{last.Category}' of the week {last.Week:yyyy-MM-dd} has {broken[0].Count()} of its {PerList} rows");
        if (broken.Count > 0)
        {
            return full >= SurelyPublished
                ? new ImportRefusal(broken[0].First().Line, $"the list '{broken[0].Key.Category}' of the week {broken[0].Key.Week:yyyy-MM-dd} does not have the ranks 1 to {PerList}, each once")
                : null;
        }

        var weeks = lists.GroupBy(static list => list.Key.Week).Select(static week => (Week: week.Key, Lists: week.Count())).ToList();
        if (weeks.Count > 1 && weeks[^1].Lists < weeks[..^1].Min(static week => week.Lists))
            return new ImportRefusal(last.Line, $"the file is cut off here: the week {last.Week:yyyy-MM-dd} has {weeks[^1].Lists} lists, every other at least {weeks[..^1].Min(static week => week.Lists)}");
        return !isEnded && last.Week > NetflixFile.FirstWeek
            ? new ImportRefusal(last.Line, $"the file ends without a line break and before it reaches the week {NetflixFile.FirstWeek:yyyy-MM-dd}: it may be cut off within its last figure")
            : null;
    }

    private static bool IsFull(IEnumerable<NetflixRow> list) => list.Select(static row => row.Rank).Order().SequenceEqual(Enumerable.Range(1, PerList));
}
