using System.Globalization;
using DramaBot.Knowledge.Gaps;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Words;

namespace DramaBot.Verbs;

/// <summary>Lists what the knowledge base does not know and what has grown old, drama by drama.</summary>
internal static class SeedsMissingVerb
{
    public static int Run(VerbContext context, CancellationToken cancellation)
    {
        if (context.LoadKnowledge(cancellation) is not { } snapshot)
            return ExitCode.Failure;
        int missing = 0;
        int old = 0;
        foreach (IGrouping<string, Gap> drama in KnowledgeGaps.Find(snapshot, context.Today).GroupBy(static gap => gap.DramaId, StringComparer.Ordinal))
        {
            context.Output.WriteLine($"{drama.Key}:");
            foreach (Gap gap in drama)
            {
                context.Output.WriteLine(gap.Since is { } since ? $"  old: {gap.What}, of {DateWords.Both(since, Audience.English(context.Today))}" : $"  missing: {gap.What}");
                missing += gap.Kind == GapKind.Missing ? 1 : 0;
                old += gap.Kind == GapKind.Old ? 1 : 0;
            }
        }

        context.Output.Flush();
        context.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{snapshot.Count} dramas: {missing} facts missing, {old} grown old."));
        return ExitCode.Success;
    }
}
