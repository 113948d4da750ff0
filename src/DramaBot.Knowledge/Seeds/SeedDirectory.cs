using System.Security.Cryptography;
using System.Text;
using DramaBot.Knowledge.Networks;

namespace DramaBot.Knowledge.Seeds;

/// <summary>A folder of seed files: <c>networks.yaml</c>, which may be missing, and <c>dramas/*.yaml</c>.</summary>
/// <param name="path">The folder, as messages are to name it.</param>
public sealed class SeedDirectory(string path)
{
    /// <summary>How many files are read at once and wait in memory for their turn.</summary>
    private const int Batch = 256;

    /// <summary>The folder, as it was given.</summary>
    public string Path { get; } = path;

    private string NetworksPath => System.IO.Path.Combine(Path, "networks.yaml");

    private string DramasPath => System.IO.Path.Combine(Path, "dramas");

    /// <summary>A hash of every file's name and content, without reading what they say; null where the folder cannot be read.</summary>
    public string? ComputeRevision()
    {
        try
        {
            string[] files = ListFiles();
            var hashes = new byte[files.Length + 1][];
            hashes[^1] = File.Exists(NetworksPath) ? SHA256.HashData(File.ReadAllBytes(NetworksPath)) : [];
            Parallel.For(0, files.Length, i => hashes[i] = SHA256.HashData(File.ReadAllBytes(files[i])));
            return RevisionOf(files, hashes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or AggregateException)
        {
            return null;
        }
    }

    /// <summary>Reads and checks every file, one batch in memory at a time, and keeps nothing of them but what is wrong.</summary>
    /// <param name="today">Today in Seoul: no report can lie far beyond it.</param>
    /// <param name="progress">Told how many files were read, of how many.</param>
    /// <param name="cancellation">Ends the check between two batches.</param>
    public SeedReport Check(DateOnly today, IProgress<SeedProgress>? progress = null, CancellationToken cancellation = default) =>
        Read(today, static _ => { }, progress, cancellation);

    /// <summary>As <see cref="Check"/>, handing on each file in the order of ids.</summary>
    internal SeedReport Read(DateOnly today, Action<SeedFile> take, IProgress<SeedProgress>? progress, CancellationToken cancellation)
    {
        string[] files;
        try
        {
            files = ListFiles();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            string missing = Directory.Exists(Path) ? DramasPath : Path;
            return SeedReport.Failed(new SeedProblem(missing, 1, 1, $"this folder cannot be read ({Reason(fault)}): a seeds folder holds a folder 'dramas' with one .yaml file per drama"));
        }

        if (files.Length == 0)
            return SeedReport.Failed(new SeedProblem(DramasPath, 1, 1, "no .yaml file in this folder: write one file per drama"));
        var problems = new List<SeedProblem>();
        var collisions = new NameCollisions();
        var hashes = new byte[files.Length + 1][];
        IReadOnlyList<Network> networks = ReadNetworks(problems, hashes);
        var batch = new SeedFile[Batch];
        for (int start = 0; start < files.Length; start += Batch)
        {
            cancellation.ThrowIfCancellationRequested();
            int from = start;
            int size = Math.Min(Batch, files.Length - start);
            Parallel.For(0, size, i => batch[i] = ReadFile(files[from + i], today, out hashes[from + i]));
            foreach (SeedFile file in batch.AsSpan(0, size))
            {
                problems.AddRange(file.Problems);
                if (collisions.Add(file) is { } twice)
                    problems.Add(twice);
                take(file);
            }

            progress?.Report(new SeedProgress(start + size, files.Length));
        }

        problems.AddRange(collisions.AliasesThatAreTitles());
        problems.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path) is var byPath and not 0 ? byPath : (a.Line, a.Column).CompareTo((b.Line, b.Column)));
        return new SeedReport(files.Length, networks, problems, RevisionOf(files, hashes));
    }

    private static SeedFile ReadFile(string path, DateOnly today, out byte[] hash)
    {
        try
        {
            byte[] content = File.ReadAllBytes(path);
            hash = SHA256.HashData(content);
            return SeedFileReader.Read(path, content, today);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            hash = [];
            return new SeedFile(path, System.IO.Path.GetFileNameWithoutExtension(path), null, [], [new SeedProblem(path, 1, 1, $"the file cannot be read ({Reason(fault)})")]);
        }
    }

    private IReadOnlyList<Network> ReadNetworks(List<SeedProblem> problems, byte[][] hashes)
    {
        hashes[^1] = [];
        if (!File.Exists(NetworksPath))
            return NetworksFile.BuiltIn;
        var found = new SeedProblems(NetworksPath);
        try
        {
            byte[] content = File.ReadAllBytes(NetworksPath);
            hashes[^1] = SHA256.HashData(content);
            IReadOnlyList<Network> networks = NetworksFile.Read(content, found);
            problems.AddRange(found.ToList());
            return networks;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new SeedProblem(NetworksPath, 1, 1, $"the file cannot be read ({Reason(fault)})"));
            return [];
        }
    }

    private string[] ListFiles()
    {
        string[] files = [.. Directory.EnumerateFiles(DramasPath, "*", SearchOption.AllDirectories).Where(IsSeedFile)];
        Array.Sort(files, static (a, b) =>
            string.CompareOrdinal(System.IO.Path.GetFileNameWithoutExtension(a), System.IO.Path.GetFileNameWithoutExtension(b)) is var byId and not 0 ? byId : string.CompareOrdinal(a, b));
        return files;
    }

    // Editors leave lock and backup files beside the one being edited; they begin with a dot or end otherwise.
    private static bool IsSeedFile(string path) =>
        System.IO.Path.GetExtension(path) is ".yaml" or ".yml" or ".YAML" or ".YML" && !System.IO.Path.GetFileName(path).StartsWith('.');

    private string RevisionOf(string[] files, byte[][] hashes)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (int i = 0; i < files.Length; i++)
        {
            all.AppendData(Encoding.UTF8.GetBytes(System.IO.Path.GetRelativePath(Path, files[i])));
            all.AppendData([0]);
            all.AppendData(hashes[i]);
        }

        all.AppendData(hashes[^1]);
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    private static string Reason(Exception fault) => fault switch
    {
        DirectoryNotFoundException or FileNotFoundException => "it does not exist",
        UnauthorizedAccessException => "permission denied",
        _ => fault.Message,
    };
}
