using System.Diagnostics;
using System.Globalization;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Seeds;
using DramaBot.Testing;

namespace DramaBot.Benchmarks;

/// <summary>
/// How long many seeds take to load, and how much memory the process then holds. Each figure comes from a process of its
/// own, this program again, so that nothing is warm or left over.
/// </summary>
internal static class LoadMeasurement
{
    private const int Dramas = 20_000;

    public static int Run(string[] args)
    {
        if (args is ["child", string step, string folder])
            return RunChild(step, folder);
        int dramas = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : Dramas;
        using var temporary = new TempFolder();
        DramaGenerator.WriteTo(temporary.At("seeds"), dramas);
        long bytes = new DirectoryInfo(temporary.At("seeds")).EnumerateFiles("*", SearchOption.AllDirectories).Sum(static file => file.Length);
        Console.WriteLine(Inv($"{dramas:N0} dramas, {bytes / 1e6:N1} MB of YAML, {Environment.ProcessorCount} processors"));
        Console.WriteLine();
        Console.WriteLine($"{"",-34}{"seconds",9}{"of processor",14}{"resident MB",13}{"peak MB",9}");
        bool sound = true;
        foreach ((string name, string child) in (ReadOnlySpan<(string, string)>)
                 [("load seeds into a new index", "load"), ("start, seeds unchanged", "load"), ("look for changes while running", "again"), ("one seed changed", "change"), ("seeds check", "check")])
        {
            sound &= Measure(name, child, temporary.Path);
        }

        return sound ? 0 : 1;
    }

    private static bool Measure(string name, string step, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true };
        // Under the `dotnet` host the program's own file comes first.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(LoadMeasurement).Assembly.Location);
        foreach (string word in (ReadOnlySpan<string>)["load", "child", step, folder])
            start.ArgumentList.Add(word);
        using Process process = Process.Start(start)!;
        string[] figures = process.StandardOutput.ReadToEnd().Split('\t', StringSplitOptions.TrimEntries);
        process.WaitForExit();
        bool sound = process.ExitCode == 0 && figures.Length == 4;
        Console.WriteLine(sound ? $"{name,-34}{figures[0],9}{figures[1],14}{figures[2],13}{figures[3],9}" : $"{name,-34}failed: {string.Join(' ', figures)}");
        return sound;
    }

    private static int RunChild(string step, string folder)
    {
        var seeds = new SeedDirectory(Path.Combine(folder, "seeds"));
        var knowledge = new KnowledgeBase(seeds, Path.Combine(folder, "data", "knowledge.db"), TimeProvider.System);
        if (step is "again")
            knowledge.Load();
        if (step is "change")
            File.AppendAllText(Path.Combine(seeds.Path, "dramas", DramaGenerator.Id(7) + ".yaml"), "# looked at again\n");
        TimeSpan before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        if (step is "check")
        {
            SeedReport report = seeds.Check(SeoulTime.Today(TimeProvider.System));
            if (report.Problems.Count > 0)
                return Fail(report.Problems);
        }
        else
        {
            LoadReport report = knowledge.Load();
            if (report.Problems.Count > 0)
                return Fail(report.Problems);
        }

        watch.Stop();
        Console.WriteLine(Inv($"{watch.Elapsed.TotalSeconds:N2}\t{(Environment.CpuUsage.TotalTime - before).TotalSeconds:N2}\t{Status("VmRSS"):N0}\t{Status("VmHWM"):N0}"));
        GC.KeepAlive(knowledge);
        return 0;
    }

    private static int Fail(IReadOnlyList<SeedProblem> problems)
    {
        Console.WriteLine(problems[0].ToString());
        return 1;
    }

    /// <summary>A figure of /proc/self/status in MB; elsewhere than on Linux the working set, whichever is asked for.</summary>
    internal static double Status(string field)
    {
        if (!OperatingSystem.IsLinux())
            return Environment.WorkingSet / 1e6;
        string line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(field + ":", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024 / 1e6;
    }

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
