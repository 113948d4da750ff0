using System.Globalization;
using DramaBot.Knowledge.Seeds;

namespace DramaBot.Verbs;

/// <summary>Validates a seeds folder; each problem stands on its own line of standard output.</summary>
internal static class SeedsCheckVerb
{
    public static int Run(VerbContext context, string? directory, CancellationToken cancellation)
    {
        var seeds = new SeedDirectory(directory ?? context.Options.Seeds.Directory);
        SeedReport report;
        using (var progress = new ProgressLine(context.Error, context.Time, "Checking seeds"))
            report = seeds.Check(context.Today, progress, cancellation);
        foreach (SeedProblem problem in report.Problems)
            context.Output.WriteLine(problem.ToString());
        context.Output.Flush();
        context.Error.WriteLine($"{Counted(report.Files, "drama")}, {Counted(report.Problems.Count, "problem")}.");
        return report.Problems.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static string Counted(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? "no" : count.ToString("N0", CultureInfo.InvariantCulture))} {what}{(count == 1 ? "" : "s")}");
}
