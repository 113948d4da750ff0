using System.Globalization;
using DramaBot.Discord.Gateway;

namespace DramaBot.Chat;

/// <summary>Keeps when sessions were begun in one small file per shard, a moment on each line. A line that cannot be read is left out.</summary>
internal sealed class FileIdentifyLog(string directory) : IIdentifyLog
{
    /// <summary>Only the last matter; beyond twice as many the file is written anew.</summary>
    private const int Kept = 50;

    public async ValueTask<IReadOnlyList<DateTimeOffset>> ReadAsync(int shardId, CancellationToken cancellationToken)
    {
        string path = PathOf(shardId);
        if (!File.Exists(path))
            return [];
        string[] lines = await File.ReadAllLinesAsync(path, cancellationToken);
        if (lines.Length > 2 * Kept)
            await File.WriteAllLinesAsync(path, lines[^Kept..], cancellationToken);
        var moments = new List<DateTimeOffset>();
        foreach (string line in lines)
        {
            if (DateTimeOffset.TryParseExact(line, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset moment))
                moments.Add(moment);
        }

        return moments;
    }

    public async ValueTask AddAsync(int shardId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(directory);
        await File.AppendAllTextAsync(PathOf(shardId), at.ToString("O", CultureInfo.InvariantCulture) + "\n", cancellationToken);
    }

    private string PathOf(int shardId) => Path.Combine(directory, $"identifies-{shardId}.log");
}
