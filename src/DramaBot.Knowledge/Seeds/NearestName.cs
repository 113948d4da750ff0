namespace DramaBot.Knowledge.Seeds;

/// <summary>Finds the name that a misspelt one was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>", did you mean 'x'?" with the nearest name, or an empty text where none is near.</summary>
    public static string DidYouMean(string written, IEnumerable<string> names) =>
        Find(written, names) is { } nearest ? $", did you mean '{nearest}'?" : "";

    /// <summary>The nearest name, or null where none is near.</summary>
    public static string? Find(string written, IEnumerable<string> names) =>
        names
            .Select(name => (Name: name, Distance: Distance(written, name)))
            .Where(pair => pair.Distance <= Math.Max(1, Math.Min(written.Length, pair.Name.Length) / 3))
            .OrderBy(static pair => pair.Distance)
            .Select(static pair => pair.Name)
            .FirstOrDefault();

    /// <summary>Optimal string alignment distance, case-blind; texts longer than 64 are never near.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 64 || b.Length > 64)
            return int.MaxValue;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (int j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];

        static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
    }
}
