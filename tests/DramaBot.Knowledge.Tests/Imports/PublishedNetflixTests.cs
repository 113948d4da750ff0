using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Imports;
using DramaBot.Knowledge.Seeds;
using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Imports;

/// <summary>Netflix's own files and the shipped seeds.</summary>
public sealed class PublishedNetflixTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public PublishedNetflixTests()
    {
        Directory.CreateDirectory(_folder.At("seeds/dramas"));
        foreach (string path in Directory.EnumerateFiles(RepositoryRoot.At("seeds"), "*.yaml", SearchOption.AllDirectories))
            File.Copy(path, _folder.At("seeds/" + Path.GetRelativePath(RepositoryRoot.At("seeds"), path)));
    }

    public void Dispose() => _folder.Dispose();

    [PublishedNetflixFact]
    public void Import_QueenOfTearsAsOfTheArticle_HasItsFigures()
    {
        // Without the weeks that are shipped, so that it is the file that gives them.
        string path = _folder.At("seeds/dramas/queen-of-tears.yaml");
        File.WriteAllLines(path, File.ReadAllLines(path).Where(static line => !line.Contains("week_ending", StringComparison.Ordinal) && line != "    netflix:"));
        string text = File.ReadAllText(path);
        int source = text.IndexOf("  netflix-top10:\n", StringComparison.Ordinal);
        int next = source;
        do
            next = text.IndexOf("\n  ", next + 1, StringComparison.Ordinal);
        while (next >= 0 && text[next + 3] == ' ');
        File.WriteAllText(path, text[..source] + (next < 0 ? "" : text[(next + 1)..]));

        NetflixImportReport report = NetflixTable.Import(_folder.At("seeds"), PublishedNetflixFactAttribute.Read("all-weeks-global.asof-2024-04-24.tsv"));

        Assert.Contains(new ChangedDrama("queen-of-tears", 7, 0), report.Changed);
        Drama drama = SeedFileReader.Read(path, File.ReadAllBytes(path), NetflixTable.Today).Drama!;
        Assert.Equal(287_600_000, drama.Seasons[0].Netflix.Sum(static week => week.Hours));
        Assert.Equal(26_600_000, drama.Seasons[0].Netflix.Sum(static week => week.Views));
        Assert.Equal(7, drama.Seasons[0].Netflix[^1].WeeksInTop10);
        Assert.Equal(new DateOnly(2024, 4, 24), drama.Sources["netflix-top10"].Published);
    }

    [PublishedNetflixFact]
    public void Import_OldestFileBeforeTheNewest_ComesToTheSameAsTheNewestAlone()
    {
        byte[] newest = PublishedNetflixFactAttribute.Read("all-weeks-global.tsv");
        NetflixTable.Import(_folder.At("seeds"), newest);
        Dictionary<string, string> once = Texts();
        Assert.Empty(NetflixTable.Import(_folder.At("seeds"), newest).Changed);

        NetflixImportReport old = NetflixTable.Import(_folder.At("seeds"), PublishedNetflixFactAttribute.Read("all-weeks-global.asof-2024-04-24.tsv"));

        Assert.Empty(old.Changed);
        Assert.Empty(old.Differing);
        Assert.Equal(once, Texts());
    }

    [PublishedNetflixFact]
    public void Import_NewestFile_HasNothingThatTheShippedSeedsLack()
    {
        NetflixImportReport report = NetflixTable.Import(_folder.At("seeds"), PublishedNetflixFactAttribute.Read("all-weeks-global.tsv"), isDry: true);

        Assert.True(report.Changed.Count == 0, $"Run 'seeds import netflix-top10 ../shared/netflix/all-weeks-global.tsv': it has weeks of {string.Join(", ", report.Changed.Select(static drama => drama.Id))}.");
    }

    [PublishedNetflixFact]
    public void Import_EachHeaderEraAndTheTwoBrokenDays_AreTakenAndRefused()
    {
        string[] taken = ["2021-11-17", "2023-07-26", "2024-11-20", "2025-07-02"];
        string[] refused = ["2023-06-01", "2023-12-27"];

        Assert.All(taken, static day => Assert.Equal(40, NetflixFileReader.Read(PublishedNetflixFactAttribute.Read($"header_eras/{day}.tsv")).File?.Rows.Count));
        Assert.All(refused, static day => Assert.Equal(1, NetflixFileReader.Read(PublishedNetflixFactAttribute.Read($"header_eras/{day}.tsv")).Refusal?.Line));
    }

    [PublishedNetflixFact]
    public void Read_NewestFileCutShort_IsRefused()
    {
        byte[] whole = PublishedNetflixFactAttribute.Read("all-weeks-global.tsv");
        for (int length = 200; length < whole.Length; length += 21_011)
            Assert.NotNull(NetflixFileReader.Read(whole.AsSpan(0, length)).Refusal);
    }

    private Dictionary<string, string> Texts() =>
        Directory.EnumerateFiles(_folder.At("seeds"), "*.yaml", SearchOption.AllDirectories).ToDictionary(static path => path, File.ReadAllText);
}
