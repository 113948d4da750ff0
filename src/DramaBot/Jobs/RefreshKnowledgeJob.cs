using Quartz;

namespace DramaBot.Jobs;

/// <summary>Looks for changed seeds every <c>Seeds:RefreshInterval</c>, in case a change went unnoticed.</summary>
[DisallowConcurrentExecution]
internal sealed class RefreshKnowledgeJob(KnowledgeRefresher refresher) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        refresher.Refresh(cancellationToken);
        return ValueTask.CompletedTask;
    }
}
