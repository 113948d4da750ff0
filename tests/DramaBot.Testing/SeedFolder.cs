namespace DramaBot.Testing;

/// <summary>A seeds folder of a test's own, written as a maintainer would write it.</summary>
public sealed class SeedFolder : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>An empty folder that has its 'dramas'.</summary>
    public SeedFolder() => Directory.CreateDirectory(At("dramas"));

    /// <summary>The folder to load.</summary>
    public string Path => _folder.At("seeds");

    /// <summary>A place outside the seeds for the database of the same test.</summary>
    public string DatabasePath => _folder.At("data/knowledge.db");

    /// <summary>The full path of something in the seeds, given with '/'.</summary>
    public string At(string relative) => _folder.At("seeds/" + relative);

    /// <summary>Where the file of a drama stands.</summary>
    public string PathOf(string id) => At($"dramas/{id}.yaml");

    /// <summary>Writes a drama's file; without content, one that says no more than its title.</summary>
    public SeedFolder Drama(string id, string? yaml = null) => File($"dramas/{id}.yaml", yaml ?? $"title: Title of {id}\n");

    /// <summary>Writes any file below the seeds.</summary>
    public SeedFolder File(string relative, string content)
    {
        _folder.Write("seeds/" + relative, content);
        return this;
    }

    /// <summary>Writes any bytes below the seeds.</summary>
    public SeedFolder File(string relative, ReadOnlySpan<byte> content)
    {
        _folder.Write("seeds/" + relative, content);
        return this;
    }

    /// <summary>Writes <c>networks.yaml</c>.</summary>
    public SeedFolder Networks(string yaml) => File("networks.yaml", yaml);

    /// <summary>Deletes a drama's file.</summary>
    public SeedFolder Remove(string id)
    {
        System.IO.File.Delete(PathOf(id));
        return this;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
