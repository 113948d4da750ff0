using System.Diagnostics;
using DramaBot.Knowledge.Titles;
using DramaBot.Testing.Titles;
using FuzzySharp;

namespace DramaBot.Benchmarks.Titles;

/// <summary>The peer: FuzzySharp's WRatio against every name of every drama, after its own lower-casing.</summary>
internal static class FuzzyPeer
{
    public static void Print(IReadOnlyList<TitleEntry> dramas, TitleEvaluation evaluation)
    {
        (string Name, string Id)[] names = NamesOf(dramas);

        // Among many, a sample keeps the run short: the peer reads all names for every query.
        int step = dramas.Count > 1000 ? 6 : 1;
        TitleQuery[] queries = [.. evaluation.Queries.Where((_, i) => i % step == 0)];
        TitleQuery[] strangers = [.. evaluation.Strangers.Where((_, i) => i % step == 0)];
        (string? Id, int Score)[] found = [.. queries.Select(query => Best(names, query.Text))];
        int[] strange = [.. strangers.Select(query => Best(names, query.Text).Score).Order()];

        // The lowest threshold that refuses at least 95 % of the strangers.
        int threshold = strange[Math.Min(strange.Length - 1, strange.Length * 95 / 100)] + 1;
        int first = found.Where((best, i) => best.Id == queries[i].Id).Count();
        int sure = found.Where((best, i) => best.Id == queries[i].Id && best.Score >= threshold).Count();
        Console.WriteLine(
            $"FuzzySharp  first {(double)first / queries.Length:P1}  at or above {threshold} and right {(double)sure / queries.Length:P1}  " +
            $"strangers refused {(double)strange.Count(score => score < threshold) / strange.Length:P1}  ({queries.Length} queries)");
    }

    public static void PrintSpeed(IReadOnlyList<TitleEntry> dramas, string[] texts)
    {
        (string Name, string Id)[] names = NamesOf(dramas);
        long start = Stopwatch.GetTimestamp();
        int done = 0;
        while (done < texts.Length && Stopwatch.GetElapsedTime(start).TotalSeconds < 5)
            Best(names, texts[done++]);

        Console.WriteLine($"FuzzySharp  {done / Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} queries/s");
    }

    private static (string Name, string Id)[] NamesOf(IReadOnlyList<TitleEntry> dramas) =>
    [
        .. dramas.SelectMany(drama => new[] { drama.Title, drama.NativeTitle ?? "" }.Concat(drama.Aliases)
            .Where(name => name.Length > 0)
            .Select(name => (name.ToLowerInvariant(), drama.Id))),
    ];

    private static (string? Id, int Score) Best((string Name, string Id)[] names, string text)
    {
        string query = text.ToLowerInvariant();
        (string? id, int score) = (null, -1);
        foreach ((string name, string owner) in names)
        {
            int ratio = Fuzz.WeightedRatio(query, name);
            if (ratio > score)
                (id, score) = (owner, ratio);
        }

        return (id, score);
    }
}
