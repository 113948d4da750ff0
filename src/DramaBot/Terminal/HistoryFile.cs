using System.Text;

namespace DramaBot.Terminal;

/// <summary>
/// The history on disk, one line each. What was asked is nobody else's business, so only the owner may read it. A history is a
/// comfort: one that cannot be read or written is left alone without a word.
/// </summary>
internal sealed class HistoryFile
{
    private readonly string _path;
    private bool _usable = true;

    public HistoryFile(string path) => _path = path;

    public IReadOnlyList<string> Read()
    {
        var lines = new Queue<string>();
        try
        {
            using var file = File.OpenRead(_path);
            ReadLines(file, lines);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What could not be read must not be replaced either.
            _usable = false;
            return [];
        }
        return [.. lines];
    }

    /// <summary>Replaces the file in one step: whoever reads it sees the old lines or the new ones.</summary>
    public void Write(IEnumerable<string> lines)
    {
        if (!_usable)
            return;
        var temporary = $"{_path}.{Guid.NewGuid():N}.tmp";
        try
        {
            if (Path.GetDirectoryName(_path) is { Length: > 0 } directory)
                Directory.CreateDirectory(directory);
            using (var writer = new StreamWriter(temporary, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewFile()))
            {
                writer.NewLine = "\n";
                foreach (var line in lines)
                    writer.WriteLine(line);
            }
            File.Move(temporary, _path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _usable = false;
            Discard(temporary);
        }
    }

    private static void ReadLines(FileStream file, Queue<string> lines)
    {
        var decoder = new Utf8Lines();
        var bytes = new byte[4096];
        int count;
        while ((count = file.Read(bytes)) > 0)
        {
            decoder.Push(bytes.AsSpan(0, count), lines);
            while (lines.Count > LineHistory.MaxLines)
                lines.Dequeue();
        }
        decoder.Complete(lines);
    }

    private static FileStreamOptions NewFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It could not be created, or the disk is gone: there is nothing left to tidy.
        }
    }
}
