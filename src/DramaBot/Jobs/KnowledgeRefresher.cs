using DramaBot.Announcements.News;
using DramaBot.Hosting;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Seeds;
using DramaBot.Metrics;
using Microsoft.Data.Sqlite;

namespace DramaBot.Jobs;

/// <summary>Brings the knowledge base up to the seeds while the bot runs, says once what came of it, and queues what is news.</summary>
internal sealed partial class KnowledgeRefresher(KnowledgeBase knowledge, NewsDesk news, BotMetrics metrics, ConsoleSink sink, ILogger<KnowledgeRefresher> logger)
{
    /// <summary>Looks at the seeds, and then at what is known.</summary>
    /// <returns>What came of it, in a few words.</returns>
    /// <exception cref="SqliteException">The news could not be queued; the next look finds them again.</exception>
    public string Refresh(CancellationToken cancellation)
    {
        string loaded = Load(cancellation);
        LookReport? look = news.Look();
        return look is null ? loaded : $"{loaded}; {look.Told} announced, {look.Queued} queued";
    }

    private string Load(CancellationToken cancellation)
    {
        try
        {
            LoadReport report = knowledge.Load(progress: null, cancellation);
            metrics.Loaded(report.Outcome);
            if (report.Outcome is LoadOutcome.Loaded or LoadOutcome.Stored)
                Log.Loaded(logger, report.Dramas, report.Revision![..12]);
            else if (report.Outcome is LoadOutcome.KeptLastGood)
                Tell(report);
            return report.Outcome.ToString();
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            // The disk may come back; answers go on from memory, and the next look tries again.
            Log.CannotStore(logger, fault.Message);
            return fault.Message;
        }
    }

    private void Tell(LoadReport report)
    {
        // Bare lines, so that an editor's terminal can jump to the place.
        foreach (SeedProblem problem in report.Problems)
            sink.WriteLine(problem.ToString());
        Log.KeptLastGood(logger, report.Problems.Count, report.Revision![..12]);
    }

    private static partial class Log
    {
        [LoggerMessage(200, LogLevel.Information, "The seeds changed: {Dramas} dramas loaded, revision {Revision}.")]
        public static partial void Loaded(ILogger logger, int dramas, string revision);

        [LoggerMessage(202, LogLevel.Error, "The changed seeds have {Count} problem(s); answers come from the last good revision {Revision} until they are mended.")]
        public static partial void KeptLastGood(ILogger logger, int count, string revision);

        [LoggerMessage(203, LogLevel.Error, "The knowledge base cannot be brought up to the seeds ({Reason}); answers go on from memory.")]
        public static partial void CannotStore(ILogger logger, string reason);
    }
}
