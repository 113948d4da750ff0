namespace DramaBot.Knowledge.Titles;

/// <summary>How far apart two short words are, for hints on what a misspelt one was meant to be. Titles are found in other ways.</summary>
public static class EditDistance
{
    /// <summary>Longer texts are never near.</summary>
    public const int Longest = 64;

    /// <summary>The optimal string alignment distance, case-blind: letters put in, left out, exchanged or swapped with their neighbour. <see cref="int.MaxValue"/> where a text is too long.</summary>
    public static int Between(string a, string b)
    {
        if (a.Length > Longest || b.Length > Longest)
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
    }

    private static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
}
