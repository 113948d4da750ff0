using DramaBot.Configuration;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Gaps;

namespace DramaBot.Jobs;

/// <summary>Counts what has grown old, for maintainers: `seeds missing` lists it. Channels are told nothing.</summary>
internal sealed class StaleFactsJob(KnowledgeBase knowledge, TimeProvider time, JobJournal journal) : RecordedJob(journal)
{
    protected override string Name => Schedule.StaleFacts;

    protected override Task<string> RunAsync(CancellationToken cancellationToken)
    {
        if (knowledge.Current is not { } snapshot)
            return Task.FromResult("the knowledge base is not loaded");
        int old = KnowledgeGaps.Find(snapshot, SeoulTime.Today(time)).Count(static gap => gap.Kind == GapKind.Old);
        return Task.FromResult($"{old} facts have grown old: see `DramaBot seeds missing`");
    }
}
