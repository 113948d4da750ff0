using DramaBot.Configuration;

namespace DramaBot.Hosting;

/// <summary>
/// Sees to it that one process at a time serves Discord from a data directory. Two with one token would both hear every
/// question: people would get two replies, sessions would be taken from each other, and the day's new sessions used up.
/// The system lets go of the files when a process ends, however it ends.
/// </summary>
internal sealed class SingleInstance : IDisposable
{
    private const string AllShards = "discord.lock";

    // What a file that somebody else holds gives: EAGAIN on Linux, on other Unixes, ERROR_SHARING_VIOLATION on Windows.
    private static readonly int[] Taken = [11, 35, unchecked((int)0x80070020)];

    private readonly List<FileStream> _held = [];

    private SingleInstance()
    {
    }

    /// <summary>Takes the data directory for this process, until it is disposed.</summary>
    /// <exception cref="ConfigurationException">Another process has it, or it cannot be written to.</exception>
    public static SingleInstance Take(BotOptions options)
    {
        string directory = options.Storage.DataDirectory;
        var mine = new SingleInstance();
        try
        {
            Directory.CreateDirectory(directory);
            // Processes that divide the shards among themselves share the directory, and each has its own shards to itself.
            bool all = options.Discord.ShardIds.Count == 0;
            mine.Hold(Path.Combine(directory, AllShards), alone: all);
            foreach (int shard in options.Discord.ShardIds)
                mine.Hold(Path.Combine(directory, $"discord-shard-{shard}.lock"), alone: true);
            return mine;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            mine.Dispose();
            throw new ConfigurationException(fault is IOException && Taken.Contains(fault.HResult)
                ? $"Storage:DataDirectory: another DramaBot already serves Discord from '{directory}'; stop it first, or name another directory if this is another bot"
                : $"Storage:DataDirectory: '{directory}' cannot be written to: {fault.Message}");
        }
    }

    public void Dispose()
    {
        foreach (FileStream file in _held)
            file.Dispose();
    }

    private void Hold(string path, bool alone) =>
        _held.Add(alone ? new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None) : new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read));
}
