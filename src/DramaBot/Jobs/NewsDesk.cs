using DramaBot.Announcements.News;
using DramaBot.Knowledge;

namespace DramaBot.Jobs;

/// <summary>Looks at each new snapshot once, and starts a delivery where something is to be told.</summary>
internal sealed partial class NewsDesk(KnowledgeBase knowledge, NewsRoom room, DeliveryBell bell, ILogger<NewsDesk> logger)
{
    private readonly Lock _looking = new();
    private KnowledgeSnapshot? _seen;

    /// <summary>Looks at what is known now, unless that was looked at before.</summary>
    /// <returns>What was found; null where there was nothing to look at.</returns>
    public LookReport? Look()
    {
        LookReport report;
        lock (_looking)
        {
            if (knowledge.Current is not { } snapshot || ReferenceEquals(snapshot, _seen))
                return null;
            report = room.Look(snapshot);
            // Only what was looked at to the end: after a failure the next look finds the same.
            _seen = snapshot;
        }

        if (report.Told == 0)
            return report;
        Log.Found(logger, report.Told, report.Queued);
        _ = bell.RingAsync(CancellationToken.None);
        return report;
    }

    private static partial class Log
    {
        [LoggerMessage(220, LogLevel.Information, "{Told} piece(s) of news found; {Queued} message(s) queued.")]
        public static partial void Found(ILogger logger, int told, int queued);
    }
}
