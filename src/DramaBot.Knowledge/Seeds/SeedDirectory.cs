using System.Buffers;
using System.IO.Enumeration;
using System.Runtime.ExceptionServices;
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

    /// <summary>Stands for the content of a file that cannot be read.</summary>
    private static readonly byte[] Unreadable = [0];

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
            hashes[^1] = File.Exists(NetworksPath) ? HashOf(NetworksPath) : [];
            Parallel.For(0, files.Length, i => hashes[i] = HashOf(files[i]));
            return RevisionOf(files, hashes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Reads and checks every file, one batch in memory at a time, and keeps nothing of them but what is wrong.</summary>
    /// <param name="today">Today in Seoul: no report can lie far beyond it.</param>
    /// <param name="progress">Told how many files were read, of how many.</param>
    /// <param name="cancellation">Ends the check between two batches.</param>
    public SeedReport Check(DateOnly today, IProgress<SeedProgress>? progress = null, CancellationToken cancellation = default) =>
        Read(today, null, progress, cancellation);

    /// <summary>As <see cref="Check"/>, handing on what good files say, in the order of their ids, while the next ones are read.</summary>
    internal SeedReport Read(DateOnly today, Action<DramaFacts>? take, IProgress<SeedProgress>? progress, CancellationToken cancellation)
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
        SeedFile[] ready = [];
        for (int start = 0; start < files.Length; start += Batch)
        {
            cancellation.ThrowIfCancellationRequested();
            SeedFile[] before = ready;
            var batch = new SeedFile[Math.Min(Batch, files.Length - start)];
            int from = start;
            AtOnce(
                () => Take(before),
                () => Parallel.For(0, batch.Length, i => batch[i] = ReadFile(files[from + i], today, take is not null, out hashes[from + i])));
            ready = batch;
            progress?.Report(new SeedProgress(start + batch.Length, files.Length));
        }

        Take(ready);
        problems.AddRange(collisions.AliasesThatAreTitles());
        // A stable sort, so that problems at one place keep their order.
        IReadOnlyList<SeedProblem> sorted = [.. problems.OrderBy(static problem => problem.Path, StringComparer.Ordinal).ThenBy(static problem => (problem.Line, problem.Column))];
        return new SeedReport(files.Length, networks, sorted, RevisionOf(files, hashes));

        void Take(SeedFile[] batch)
        {
            foreach (SeedFile file in batch)
            {
                problems.AddRange(file.Problems);
                if (collisions.Add(file) is { } twice)
                    problems.Add(twice);
                // From the first problem on nothing will be kept, so nothing more is handed on.
                if (problems.Count == 0)
                    take?.Invoke(file.Facts!);
            }
        }
    }

    private static SeedFile ReadFile(string path, DateOnly today, bool isKept, out byte[] hash)
    {
        byte[] buffer = SeedText.Rent();
        try
        {
            int length = SeedText.ReadBytes(path, ref buffer);
            ReadOnlySpan<byte> content = buffer.AsSpan(0, length);
            hash = SHA256.HashData(content);
            SeedFile file = SeedFileReader.Read(path, content, today);
            return file.Problems.Count == 0 && isKept ? file with { Facts = DramaFacts.Of(file.Drama!), Drama = null } : file with { Drama = null };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            hash = Unreadable;
            return new SeedFile(path, System.IO.Path.GetFileNameWithoutExtension(path), null, [], [new SeedProblem(path, 1, 1, $"the file cannot be read ({Reason(fault)})")]);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
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
            byte[] buffer = SeedText.Rent();
            int length = SeedText.ReadBytes(NetworksPath, ref buffer);
            ReadOnlySpan<byte> content = buffer.AsSpan(0, length);
            hashes[^1] = SHA256.HashData(content);
            IReadOnlyList<Network> networks = NetworksFile.Read(content, found);
            problems.AddRange(found.ToList());
            return networks;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            hashes[^1] = Unreadable;
            problems.Add(new SeedProblem(NetworksPath, 1, 1, $"the file cannot be read ({Reason(fault)})"));
            return [];
        }
    }

    /// <summary>The files of the dramas, in the order of their ids.</summary>
    internal string[] ListFiles()
    {
        // What begins with a dot is left out: editors' files beside the one being edited, and the folders behind the links of
        // a mounted Kubernetes volume, which hold every file a second time. Links to folders are not followed, they may loop.
        string[] files = [.. new FileSystemEnumerable<string>(DramasPath, static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && IsSeedFile(entry.FileName),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !entry.FileName.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }];
        Array.Sort(files, static (a, b) =>
            string.CompareOrdinal(System.IO.Path.GetFileNameWithoutExtension(a), System.IO.Path.GetFileNameWithoutExtension(b)) is var byId and not 0 ? byId : string.CompareOrdinal(a, b));
        return files;
    }

    private static bool IsSeedFile(ReadOnlySpan<char> name) =>
        !name.StartsWith('.') && System.IO.Path.GetExtension(name) is ".yaml" or ".yml" or ".YAML" or ".YML";

    private static byte[] HashOf(string path)
    {
        byte[] buffer = SeedText.Rent();
        try
        {
            int length = SeedText.ReadBytes(path, ref buffer);
            return SHA256.HashData(buffer.AsSpan(0, length));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Unreadable;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

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

    /// <summary>Does both and throws what the first of them to fail threw, not a collection of it.</summary>
    private static void AtOnce(Action first, Action second)
    {
        try
        {
            Parallel.Invoke(first, second);
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.Flatten().InnerExceptions[0]);
        }
    }

    private static string Reason(Exception fault) => fault switch
    {
        DirectoryNotFoundException or FileNotFoundException => "it does not exist",
        UnauthorizedAccessException => "permission denied",
        _ => fault.Message,
    };
}
