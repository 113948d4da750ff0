namespace DramaBot.Benchmarks.Discord;

/// <summary>What was measured of one subject. Times in milliseconds, memory in MB (10^6 bytes).</summary>
internal sealed record LoadFigures
{
    public double IdentifyAfter { get; init; }

    public double FirstAnswer { get; init; }

    /// <summary>From the very first start of the process to its first answer, with all that it builds for later starts; 0 where it builds nothing.</summary>
    public double FirstAnswerEver { get; init; }

    public double ColdBurst { get; init; }

    public double SingleP50 { get; init; }

    public double SingleP99 { get; init; }

    public double PerSecond { get; init; }

    public double CpuEach { get; init; }

    public double LoadedP50 { get; init; }

    public double LoadedP99 { get; init; }

    public double MemoryAfterMeasured { get; init; }

    public double MemoryAfterAll { get; init; }

    public double MemoryAfterHalfAgain { get; init; }

    /// <summary>The stand-in's own processor time for each, to show how much of the machine was left.</summary>
    public double StandInCpuEach { get; init; }

    public IReadOnlyList<string> Problems { get; init; } = [];

    public static LoadFigures Median(IReadOnlyList<LoadFigures> rounds)
    {
        return new LoadFigures
        {
            IdentifyAfter = Of(f => f.IdentifyAfter),
            FirstAnswer = Of(f => f.FirstAnswer),
            FirstAnswerEver = Of(f => f.FirstAnswerEver),
            ColdBurst = Of(f => f.ColdBurst),
            SingleP50 = Of(f => f.SingleP50),
            SingleP99 = Of(f => f.SingleP99),
            PerSecond = Of(f => f.PerSecond),
            CpuEach = Of(f => f.CpuEach),
            LoadedP50 = Of(f => f.LoadedP50),
            LoadedP99 = Of(f => f.LoadedP99),
            MemoryAfterMeasured = Of(f => f.MemoryAfterMeasured),
            MemoryAfterAll = Of(f => f.MemoryAfterAll),
            MemoryAfterHalfAgain = Of(f => f.MemoryAfterHalfAgain),
            StandInCpuEach = Of(f => f.StandInCpuEach),
            Problems = [.. rounds.SelectMany(r => r.Problems)],
        };

        double Of(Func<LoadFigures, double> figure)
        {
            double[] sorted = [.. rounds.Select(figure).Order()];
            return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        }
    }
}
