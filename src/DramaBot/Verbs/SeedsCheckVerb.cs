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
        context.Error.WriteLine(report.Problems.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{report.Files:N0} dramas, no problems.")
            : string.Create(CultureInfo.InvariantCulture, $"{report.Files:N0} dramas, {report.Problems.Count:N0} {(report.Problems.Count == 1 ? "problem" : "problems")}."));
        return report.Problems.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }
}
