using System.Reflection;
using System.Text.RegularExpressions;
using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests.Discord;

/// <summary>The table beside these tests says which test holds which promise; it is of no use when it names tests that are not there.</summary>
public sealed partial class InventoryTests
{
    private const string Table = "tests/DramaBot.EndToEnd.Tests/Discord/README.md";
    private static readonly string[] OtherProjects = ["tests/DramaBot.Discord.Tests", "tests/DramaBot.Tests"];

    [GeneratedRegex("`(?<class>\\w+Tests)\\.(?<method>\\w+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TestName { get; }

    [GeneratedRegex("^\\| (?<number>\\d+) \\|", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex NumberedRow { get; }

    [Fact]
    public async Task EveryTestThatTheTableNames_Exists()
    {
        string table = await File.ReadAllTextAsync(RepositoryRoot.At(Table));
        string[] named = [.. TestName.Matches(table).Select(static match => $"{match.Groups["class"]}.{match.Groups["method"]}").Distinct(StringComparer.Ordinal)];
        HashSet<string> there = [.. Here(), .. await ElsewhereAsync()];

        Assert.InRange(named.Length, 40, 200);
        Assert.All(named, name => Assert.Contains(name, there));
    }

    [Fact]
    public async Task EveryFailureModeAndEveryRow_HasATest()
    {
        string table = await File.ReadAllTextAsync(RepositoryRoot.At(Table));

        Assert.Equal(Enumerable.Range(1, 15), NumberedRow.Matches(table).Select(static match => int.Parse(match.Groups["number"].Value)));
        string[] rows = [.. table.Split('\n').Where(static line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal) && !line.EndsWith("| held by |", StringComparison.Ordinal))];
        Assert.All(rows, static row => Assert.Matches(TestName, row));
    }

    /// <summary>The tests of this project, by reflection.</summary>
    private static IEnumerable<string> Here() =>
        from type in typeof(InventoryTests).Assembly.GetTypes()
        from method in type.GetMethods()
        where method.GetCustomAttribute<FactAttribute>() is not null
        select $"{type.Name}.{method.Name}";

    /// <summary>The tests of projects that this one does not reference, as their sources have them.</summary>
    private static async Task<IReadOnlyList<string>> ElsewhereAsync()
    {
        var found = new List<string>();
        foreach (string file in OtherProjects.SelectMany(static project => Directory.EnumerateFiles(RepositoryRoot.At(project), "*Tests.cs", SearchOption.AllDirectories)))
        {
            string source = await File.ReadAllTextAsync(file);
            found.AddRange(Attributed.Matches(source).Select(match => $"{Path.GetFileNameWithoutExtension(file)}.{match.Groups["method"]}"));
        }

        return found;
    }

    [GeneratedRegex("\\[(Fact|Theory)\\]\\s*(\\[[^\\n]*\\]\\s*)*public (async )?(Task|void) (?<method>\\w+)\\(", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Attributed { get; }
}
