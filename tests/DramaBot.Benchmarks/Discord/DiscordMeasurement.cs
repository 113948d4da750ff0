using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace DramaBot.Benchmarks.Discord;

/// <summary>
/// How fast interactions are answered, and at what cost: the bot beside a bare loop of ClientWebSocket, HttpClient and
/// System.Text.Json, both as processes of their own, alternately, against the same stand-in in a third process.
/// </summary>
internal static class DiscordMeasurement
{
    public static int Run(string[] args) => args switch
    {
        ["bare-loop"] => BareLoop.RunAsync().GetAwaiter().GetResult(),
        ["measure", string subject, .. string[] rest] => MeasureAsync(subject, LoadPlan.Read(rest)).GetAwaiter().GetResult(),
        _ => Compare(args),
    };

    private static async Task<int> MeasureAsync(string subject, LoadPlan plan)
    {
        try
        {
            LoadFigures figures = await new LoadRun(Subject.Named(subject, plan), plan).MeasureAsync();
            Console.WriteLine(JsonSerializer.Serialize(figures));
            return figures.Problems.Count == 0 ? 0 : 1;
        }
        catch (Exception e) when (e is InvalidOperationException or TimeoutException or Win32Exception or ArgumentException)
        {
            Console.WriteLine(e.Message);
            return 1;
        }
    }

    private static int Compare(string[] args)
    {
        string[] subjects = [.. args.TakeWhile(a => !a.StartsWith("--", StringComparison.Ordinal))];
        if (subjects.Length == 0)
            subjects = ["bare", "bot"];
        string[] options = [.. args.SkipWhile(a => !a.StartsWith("--", StringComparison.Ordinal))];
        LoadPlan plan = LoadPlan.Read(options);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"autocomplete over {plan.Titles:N0} titles and /renewal in turn, {plan.AtOnce} at once, {plan.Measured:N0} measured, {Environment.ProcessorCount} processors, median of {plan.Rounds} round(s)"));
        Console.WriteLine("first answer and cold burst: of a service that is started again, its index being there already; the start that makes the index has a line of its own");
        var rounds = subjects.ToDictionary(s => s, _ => new List<LoadFigures>(), StringComparer.Ordinal);
        bool sound = true;
        for (int round = 0; round < plan.Rounds; round++)
        {
            foreach (string subject in subjects)
            {
                if (InOwnProcess(subject, options) is { } figures)
                {
                    rounds[subject].Add(figures);
                    sound &= figures.Problems.Count == 0;
                }
                else
                    sound = false;
            }
        }

        LoadTable.Print([.. subjects.Where(s => rounds[s].Count > 0).Select(s => (s, LoadFigures.Median(rounds[s])))]);
        foreach (string problem in rounds.Values.SelectMany(r => r).SelectMany(r => r.Problems).Distinct().Take(20))
            Console.WriteLine("  problem: " + problem);
        return sound ? 0 : 1;
    }

    /// <summary>The stand-in starts anew for each, so that neither subject finds it warmer than the other.</summary>
    private static LoadFigures? InOwnProcess(string subject, string[] options)
    {
        ProcessStartInfo start = Subject.ThisProgram(["discord", "measure", subject, .. options]);
        start.RedirectStandardOutput = true;
        // Fewer collections in the stand-in: its pauses would be measured as the subject's. The subject does not inherit this.
        start.Environment["DOTNET_GCgen0size"] = "8000000";
        start.Environment["DOTNET_GCGen0MaxBudget"] = "8000000";
        using Process process = Process.Start(start)!;
        string? last = null;
        while (process.StandardOutput.ReadLine() is { } line)
            last = line;
        process.WaitForExit();
        if (last is not null && last.StartsWith('{'))
            return JsonSerializer.Deserialize<LoadFigures>(last);
        Console.WriteLine($"{subject} could not be measured: {last}");
        return null;
    }
}
