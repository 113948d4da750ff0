using System.Diagnostics;
using System.Globalization;
using System.Text;
using DramaBot.Testing;

namespace DramaBot.Benchmarks;

/// <summary>
/// The real program as people wait for it: from the process's start to the first answer, and a million lines of input. Build
/// the solution first; the program is taken from where that leaves it.
/// </summary>
internal static class ProgramMeasurement
{
    private const int Starts = 15;
    private const int Lines = 1_000_000;

    private static readonly string[] Questions = ["/renewal Crash Landing on You", "how did queen of tears end", "눈물의 여왕 시청률", "/ratings reply 1988", "crash lading on yu"];

    public static int Start(string[] args)
    {
        using var data = new TempFolder();
        TimeSpan first = Once(data);
        TimeSpan[] later = [.. Enumerable.Range(0, Starts).Select(_ => Once(data)).Order()];
        Console.WriteLine(Inv($"process start to the first answer, shipped seeds, {Environment.ProcessorCount} processors"));
        Console.WriteLine(Inv($"  the seeds loaded for the first time  {first.TotalMilliseconds,6:N0} ms"));
        Console.WriteLine(Inv($"  median of {Starts} later starts            {later[Starts / 2].TotalMilliseconds,6:N0} ms (slowest {later[^1].TotalMilliseconds:N0} ms)"));
        return 0;
    }

    public static int Stream(string[] args)
    {
        int lines = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : Lines;
        Console.WriteLine(Inv($"{lines:N0} lines of input, answered with --json"));
        foreach (string verb in (ReadOnlySpan<string>)["find", "ask"])
        {
            using var data = new TempFolder();
            using Process process = Launch(data, verb, "--json");
            var watch = Stopwatch.StartNew();
            Task writing = Task.Run(() => Write(process.StandardInput, lines));
            long early = 0;
            long peak = 0;
            int read = 0;
            while (process.StandardOutput.ReadLine() is not null)
            {
                read++;
                if (read == lines / 10)
                    early = PeakMemory(process);
                if (read % (lines / 20) == 0)
                    peak = Math.Max(peak, PeakMemory(process));
            }

            writing.GetAwaiter().GetResult();
            process.WaitForExit();
            Console.WriteLine(Inv($"  {verb,-5} {read / watch.Elapsed.TotalSeconds,8:N0} a second, peak memory {early / 1e6:N0} MB after a tenth, {peak / 1e6:N0} MB near the end"));
            if (read != lines)
                return 1;
        }

        return 0;
    }

    private static TimeSpan Once(TempFolder data)
    {
        var watch = Stopwatch.StartNew();
        using Process process = Launch(data, "run");
        process.StandardInput.WriteLine(Questions[0]);
        process.StandardInput.Flush();
        while (process.StandardOutput.ReadLine() is { } line && !line.StartsWith("Crash Landing on You", StringComparison.Ordinal))
        {
            // The greeting comes first.
        }

        watch.Stop();
        process.StandardInput.Close();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return watch.Elapsed;
    }

    private static void Write(StreamWriter input, int lines)
    {
        for (int i = 0; i < lines; i++)
            input.Write(Questions[i % Questions.Length] + "\n");
        input.Close();
    }

    private static Process Launch(TempFolder data, params string[] words)
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var start = new ProcessStartInfo(RepositoryRoot.At($"src/DramaBot/bin/{configuration}/net10.0/DramaBot"))
        {
            UseShellExecute = false,
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DRAMABOT_Storage__DataDirectory"] = data.At("data");
        start.Environment["DRAMABOT_Http__Url"] = "";
        foreach (string word in words)
            start.ArgumentList.Add(word);
        return Process.Start(start)!;
    }

    private static long PeakMemory(Process process)
    {
        process.Refresh();
        return process.PeakWorkingSet64;
    }

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
