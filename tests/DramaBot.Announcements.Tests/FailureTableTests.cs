using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using DramaBot.Testing;

namespace DramaBot.Announcements.Tests;

/// <summary>The README's table names tests that exist.</summary>
public sealed partial class FailureTableTests
{
    [Fact]
    public void Readme_NamesATestThatExistsForEachFailure()
    {
        HashSet<string> tests = [.. typeof(FailureTableTests).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods().Where(static method => method.GetCustomAttribute<FactAttribute>() is not null).Select(method => $"{type.Name}.{method.Name}"))];
        string[] rows = [.. File.ReadAllLines(RepositoryRoot.At("tests/DramaBot.Announcements.Tests/README.md")).Where(static line => Row().IsMatch(line))];

        Assert.Equal(Enumerable.Range(1, 25), rows.Select(static row => int.Parse(Row().Match(row).Groups["row"].Value, CultureInfo.InvariantCulture)));
        foreach (string row in rows)
        {
            string[] named = [.. Test().Matches(row).Select(static match => match.Groups["test"].Value)];
            Assert.True(named.Length > 0 || row.Contains("Cannot apply", StringComparison.Ordinal) || row.Contains("Held by the tests of", StringComparison.Ordinal), $"No test is named: {row}");
            Assert.All(named, name => Assert.Contains(name, tests));
        }
    }

    [GeneratedRegex(@"^\| (?<row>\d+) \|", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();

    [GeneratedRegex(@"`(?<test>\w+\.\w+)`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Test();
}
