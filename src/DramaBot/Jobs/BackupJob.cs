using System.Globalization;
using DramaBot.Configuration;
using DramaBot.Storage;

namespace DramaBot.Jobs;

/// <summary>Copies the state every night into <c>backups</c> of the data directory, and keeps the last seven copies.</summary>
internal sealed class BackupJob(BotOptions options, TimeProvider time, JobJournal journal) : RecordedJob(journal)
{
    private const int Kept = 7;

    protected override string Name => Schedule.Backup;

    protected override Task<string> RunAsync(CancellationToken cancellationToken)
    {
        string folder = Path.Combine(options.Storage.DataDirectory, "backups");
        string file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"state-{time.GetUtcNow():yyyy-MM-dd}.db"));
        new SqliteDatabase(options.Storage.StatePath).BackUpTo(file);
        foreach (string old in Directory.EnumerateFiles(folder, "state-????-??-??.db").OrderDescending(StringComparer.Ordinal).Skip(Kept))
            File.Delete(old);
        return Task.FromResult($"copied to {file}");
    }
}
