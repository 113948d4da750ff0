using System.Globalization;

namespace DramaBot.Benchmarks.Discord;

/// <summary>Prints what was measured, the subjects side by side.</summary>
internal static class LoadTable
{
    private static readonly (string Name, string Format, Func<LoadFigures, double> Figure)[] Rows =
    [
        ("interactions a second", "N0", f => f.PerSecond),
        ("processor ms each", "N3", f => f.CpuEach),
        ("stand-in's processor ms each", "N3", f => f.StandInCpuEach),
        ("p50 ms under load", "N2", f => f.LoadedP50),
        ("p99 ms under load", "N2", f => f.LoadedP99),
        ("p50 ms one at a time", "N3", f => f.SingleP50),
        ("p99 ms one at a time", "N3", f => f.SingleP99),
        ("IDENTIFY ms after process start", "N0", f => f.IdentifyAfter),
        ("first answer ms, sent at READY", "N1", f => f.FirstAnswer),
        ("cold burst of 16 ms, sent at READY", "N1", f => f.ColdBurst),
        ("first start ever to first answer ms", "N0", f => f.FirstAnswerEver),
        ("resident MB after the measured", "N0", f => f.MemoryAfterMeasured),
        ("resident MB after all", "N0", f => f.MemoryAfterAll),
        ("resident MB after half as many more", "N0", f => f.MemoryAfterHalfAgain),
    ];

    public static void Print(IReadOnlyList<(string Name, LoadFigures Figures)> subjects)
    {
        if (subjects.Count == 0)
            return;
        Console.WriteLine($"{"",-38}{string.Concat(subjects.Select(s => $"{s.Name,10}"))}{(subjects.Count == 2 ? "     ratio" : "")}");
        foreach ((string name, string format, Func<LoadFigures, double> figure) in Rows)
        {
            string values = string.Concat(subjects.Select(s => $"{figure(s.Figures).ToString(format, CultureInfo.InvariantCulture),10}"));
            string ratio = subjects.Count == 2 && figure(subjects[0].Figures) > 0 ? $"{(figure(subjects[1].Figures) / figure(subjects[0].Figures)).ToString("N2", CultureInfo.InvariantCulture),10}" : "";
            Console.WriteLine($"{name,-38}{values}{ratio}");
        }
    }
}
