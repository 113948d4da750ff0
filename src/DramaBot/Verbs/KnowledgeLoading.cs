using DramaBot.Knowledge;

namespace DramaBot.Verbs;

/// <summary>Loads the knowledge base at start and says what came of it.</summary>
internal static class KnowledgeLoading
{
    /// <summary>The snapshot to answer from, or null where the first load is broken; every problem stands in the error stream.</summary>
    public static KnowledgeSnapshot? Load(KnowledgeBase knowledge, VerbContext context, CancellationToken cancellation)
    {
        LoadReport report;
        using (var progress = new ProgressLine(context.Error, context.Time, "Reading seeds"))
            report = knowledge.Load(progress, cancellation);
        if (report.Problems.Count == 0)
            return knowledge.Current;
        foreach (object problem in report.Problems)
            context.Error.WriteLine(problem.ToString());
        context.Error.WriteLine(report.Outcome == LoadOutcome.Failed
            ? $"The seeds hold {Count(report)}, and there is no earlier revision to answer from. Mend them and start again."
            : $"The seeds hold {Count(report)}. Answers come from the last good revision ({report.Revision![..12]}, {report.Dramas} dramas) until they are mended.");
        return knowledge.Current;
    }

    private static string Count(LoadReport report) => report.Problems.Count == 1 ? "a problem" : $"{report.Problems.Count} problems";
}
