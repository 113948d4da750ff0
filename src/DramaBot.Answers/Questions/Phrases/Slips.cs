namespace DramaBot.Answers.Questions.Phrases;

/// <summary>Counts slips of one letter: left out, put in, taken for another, or changed places with the next.</summary>
internal static class Slips
{
    private const int Longest = 44;

    /// <summary>How many lie between two words; more than <paramref name="most"/> where they are more.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (a.Length > Longest || b.Length > Longest)
            return int.MaxValue;
        Span<int> before = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (int j = 0; j <= b.Length; j++)
            last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost = Math.Min(cost, before[j - 2] + 1);
                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > most)
                return least;
            Span<int> spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[b.Length];
    }
}
