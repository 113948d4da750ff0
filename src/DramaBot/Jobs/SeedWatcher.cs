using DramaBot.Configuration;

namespace DramaBot.Jobs;

/// <summary>Notices a changed seed file at once.</summary>
internal sealed partial class SeedWatcher(BotOptions options, KnowledgeRefresher refresher, TimeProvider time, ILogger<SeedWatcher> logger) : BackgroundService
{
    /// <summary>Editors and git write in bursts; a load begins when a burst is over.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim _changed = new(0);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        FileSystemWatcher watcher;
        try
        {
            watcher = new FileSystemWatcher(options.Seeds.Directory) { IncludeSubdirectories = true };
            watcher.Changed += Note;
            watcher.Created += Note;
            watcher.Deleted += Note;
            watcher.Renamed += Note;
            watcher.Error += (_, _) => _changed.Release();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception fault) when (fault is ArgumentException or IOException or UnauthorizedAccessException)
        {
            // Too many watches on the machine, or a file system without them.
            Log.NotWatching(logger, fault.Message);
            return;
        }

        using (watcher)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await _changed.WaitAsync(stoppingToken);
                do
                {
                    while (_changed.CurrentCount > 0)
                        await _changed.WaitAsync(stoppingToken);
                    await Task.Delay(Quiet, time, stoppingToken);
                }
                while (_changed.CurrentCount > 0);
                refresher.Refresh(stoppingToken);
            }
        }
    }

    public override void Dispose()
    {
        _changed.Dispose();
        base.Dispose();
    }

    private void Note(object sender, FileSystemEventArgs change) => _changed.Release();

    private static partial class Log
    {
        [LoggerMessage(210, LogLevel.Warning, "Changed seed files are noticed only at the next scheduled look ({Reason}).")]
        public static partial void NotWatching(ILogger logger, string reason);
    }
}
