using DramaBot.Configuration;

namespace DramaBot.Jobs;

/// <summary>Looks for changed seeds every <c>Seeds:RefreshInterval</c>, in case a change went unnoticed, and queues what is news.</summary>
internal sealed class RefreshKnowledgeJob(KnowledgeRefresher refresher, JobJournal journal) : RecordedJob(journal)
{
    protected override string Name => Schedule.RefreshKnowledge;

    protected override Task<string> RunAsync(CancellationToken cancellationToken) => Task.FromResult(refresher.Refresh(cancellationToken));
}
