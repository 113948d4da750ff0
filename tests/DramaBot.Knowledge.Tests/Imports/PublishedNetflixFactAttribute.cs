using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Imports;

/// <summary>A test that reads Netflix's own file. Where it is absent the test is skipped and says so, but never under CI: there it fails.</summary>
public sealed class PublishedNetflixFactAttribute : FactAttribute
{
    public PublishedNetflixFactAttribute()
    {
        if (!Directory.Exists(Folder) && !string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
            Skip = "Netflix's weekly file is not read: it is not at ../shared/netflix (from the repository's root). Netflix publishes it at https://www.netflix.com/tudum/top10 as all-weeks-global.tsv.";
    }

    public static string Folder { get; } = Path.GetFullPath(RepositoryRoot.At("../shared/netflix"));

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));
}
