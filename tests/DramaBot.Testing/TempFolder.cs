namespace DramaBot.Testing;

/// <summary>A folder of a test's own, with real files in it, gone when the test ends.</summary>
public sealed class TempFolder : IDisposable
{
    /// <summary>The folder's full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("dramabot-test-").FullName;

    /// <summary>The full path of something in it, given with '/'.</summary>
    public string At(string relative) => System.IO.Path.Combine(Path, relative.Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>Writes a file, making the folders above it.</summary>
    /// <returns>The file's full path.</returns>
    public string Write(string relative, ReadOnlySpan<byte> content)
    {
        string path = At(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Writes a text as UTF-8 without a byte order mark.</summary>
    /// <returns>The file's full path.</returns>
    public string Write(string relative, string content) => Write(relative, System.Text.Encoding.UTF8.GetBytes(content));

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A process that a test killed may still be letting go; the system cleans its temporary folder.
        }
    }
}
