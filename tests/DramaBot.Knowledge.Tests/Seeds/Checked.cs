using DramaBot.Knowledge.Seeds;
using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Seeds;

/// <summary>Checks seed files as <c>seeds check</c> does, and says what it would print.</summary>
internal static class Checked
{
    public static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>A drama's file has exactly one problem, at that place, and its message holds the words.</summary>
    public static void HasOneProblem(string yaml, string place, params string[] words)
    {
        using var seeds = new SeedFolder();
        seeds.Drama("a-drama", yaml);
        HasOneProblem(seeds, $"dramas/a-drama.yaml:{place}", words);
    }

    public static void HasOneProblem(SeedFolder seeds, string place, params string[] words)
    {
        string line = Assert.Single(Lines(seeds));
        Assert.StartsWith($"{place}: error: ", line, StringComparison.Ordinal);
        foreach (string word in words)
            Assert.Contains(word, line, StringComparison.Ordinal);
    }

    public static void HasNoProblem(string yaml)
    {
        using var seeds = new SeedFolder();
        seeds.Drama("a-drama", yaml);
        Assert.Empty(Lines(seeds));
    }

    /// <summary>The places of a file's problems, in the order in which they are printed.</summary>
    public static string[] Places(string yaml)
    {
        using var seeds = new SeedFolder();
        seeds.Drama("a-drama", yaml);
        return [.. Lines(seeds).Select(static line => line.Split(": error: ")[0]["dramas/a-drama.yaml:".Length..])];
    }

    /// <summary>What is printed, each path from the seeds folder on.</summary>
    public static string[] Lines(SeedFolder seeds)
    {
        SeedReport report = new SeedDirectory(seeds.Path).Check(Today);
        return [.. report.Problems.Select(problem => (problem with { Path = Path.GetRelativePath(seeds.Path, problem.Path).Replace('\\', '/') }).ToString())];
    }
}
