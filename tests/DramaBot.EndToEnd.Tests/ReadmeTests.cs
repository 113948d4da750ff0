using System.Diagnostics;
using System.Text.RegularExpressions;
using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests;

/// <summary>The README's first command is what a stranger types; it must work as it stands there.</summary>
public sealed partial class ReadmeTests
{
    private const string MainJob = "dotnet run -c Release --project src/DramaBot";

    [Fact]
    public async Task MainJob_RunFromTheRoot_AnswersFromTheSeeds()
    {
        Assert.Contains($"\n{MainJob}\n", await File.ReadAllTextAsync(RepositoryRoot.At("README.md")));
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        using var data = new TempFolder();
        // What the test runner built is not built again under its feet.
        string[] words = [.. MainJob.Replace("Release", configuration, StringComparison.Ordinal).Split(' ')[1..], "--no-build"];
        var start = new ProcessStartInfo("dotnet", words) { WorkingDirectory = RepositoryRoot.Path, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["DRAMABOT_Storage__DataDirectory"] = data.At("data");
        start.Environment["DRAMABOT_Http__Url"] = "";
        using Process process = Process.Start(start)!;
        await process.StandardInput.WriteLineAsync("/renewal Crash Landing on You");
        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.Contains("Crash Landing on You, season 2", output);
    }

    [Fact]
    public async Task Promises_NameTestsThatExist()
    {
        string readme = await File.ReadAllTextAsync(RepositoryRoot.At("README.md"));
        int start = readme.IndexOf("## What announcements promise", StringComparison.Ordinal);
        string promises = readme[start..readme.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
        string[] named = [.. TestName.Matches(promises).Select(static match => match.Groups["test"].Value).Distinct(StringComparer.Ordinal)];
        string sources = string.Concat(await Task.WhenAll(Directory.EnumerateFiles(RepositoryRoot.At("tests"), "*Tests.cs", SearchOption.AllDirectories).Select(static file => File.ReadAllTextAsync(file))));

        Assert.InRange(named.Length, 20, 100);
        Assert.All(named, test => Assert.Contains($" {test}(", sources));
    }

    [GeneratedRegex("`(?<test>[A-Z]\\w+_\\w+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TestName { get; }
}
