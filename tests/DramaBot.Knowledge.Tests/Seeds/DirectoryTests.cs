using DramaBot.Knowledge.Seeds;
using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Seeds;

/// <summary>A folder of seeds: all files are read, and what is wrong between them is found.</summary>
public class DirectoryTests
{
    [Fact]
    public void ShippedSeeds_HaveNoProblem()
    {
        SeedReport report = new SeedDirectory(RepositoryRoot.At("seeds")).Check(Checked.Today);
        Assert.Empty(report.Problems.Select(static problem => problem.ToString()));
        Assert.Equal(Directory.GetFiles(RepositoryRoot.At("seeds/dramas")).Length, report.Files);
    }

    [Fact]
    public void GeneratedSeeds_HaveNoProblem()
    {
        using var seeds = new SeedFolder();
        DramaGenerator.WriteTo(seeds.Path, 600);
        Assert.Empty(Checked.Lines(seeds));
        Assert.Equal(DramaGenerator.Yaml(17), DramaGenerator.Yaml(17));
    }

    [Fact]
    public void Files_AllBroken_AreAllReportedInOrder()
    {
        using var seeds = new SeedFolder();
        for (int i = 0; i < 600; i++)
            seeds.Drama($"drama-{i:000}", i % 2 == 0 ? "title: [\n" : "titel: A\nformat: x\n");
        string[] lines = Checked.Lines(seeds);
        Assert.Equal(900, lines.Length);
        Assert.Equal(600, lines.Select(static line => line.Split(':')[0]).Distinct().Count());
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
    }

    [Fact]
    public void Problems_StandInOrderOfFileLineAndColumn()
    {
        using var seeds = new SeedFolder();
        seeds.Networks("tvN: {kind: sable}\n");
        seeds.Drama("b", "x: 1\ntitle: B\ncast: [{y: 1, actor: A, zz: 2}]\n").Drama("a", "title: ''\n");
        Assert.Equal(
            ["dramas/a.yaml:1:8", "dramas/b.yaml:1:1", "dramas/b.yaml:3:9", "dramas/b.yaml:3:25", "networks.yaml:1:13"],
            Checked.Lines(seeds).Select(static line => line.Split(": error")[0]));
    }

    [Fact]
    public void Folder_Missing_IsNamed()
    {
        using var folder = new TempFolder();
        SeedProblem problem = Assert.Single(new SeedDirectory(folder.At("nowhere")).Check(Checked.Today).Problems);
        Assert.Equal(folder.At("nowhere"), problem.Path);
        Assert.Contains("it does not exist", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_WithoutDramas_IsNamed()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.At("seeds"));
        SeedProblem problem = Assert.Single(new SeedDirectory(folder.At("seeds")).Check(Checked.Today).Problems);
        Assert.Equal(folder.At("seeds/dramas"), problem.Path);
        Assert.Contains("a seeds folder holds a folder 'dramas'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_Empty_IsNamed()
    {
        using var seeds = new SeedFolder();
        Checked.HasOneProblem(seeds, "dramas:1:1", "no .yaml file in this folder");
    }

    [Fact]
    public void File_ThatCannotBeRead_IsNamed_AndTheOthersAreChecked()
    {
        using var seeds = new SeedFolder();
        seeds.Drama("b", "titel: B\n");
        File.CreateSymbolicLink(seeds.PathOf("a"), seeds.At("nowhere"));
        Assert.Collection(
            Checked.Lines(seeds),
            static line => Assert.Equal("dramas/a.yaml:1:1: error: the file cannot be read (it does not exist)", line),
            static line => Assert.StartsWith("dramas/b.yaml:1:1: error: unknown key 'titel'", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Id_UsedByTwoFiles_IsNamedWithTheOther()
    {
        using var seeds = new SeedFolder();
        seeds.Drama("a").File("dramas/sub/a.yaml", "title: Other\n");
        Checked.HasOneProblem(seeds, "dramas/sub/a.yaml:1:1", "the id 'a' is also that of", "dramas/a.yaml");
    }

    [Fact]
    public void Id_UsedWithTheOtherEnding_IsNamed()
    {
        using var seeds = new SeedFolder();
        seeds.Drama("a").File("dramas/a.yml", "title: Other\n");
        string[] lines = Checked.Lines(seeds);
        Assert.Equal(2, lines.Length);
        Assert.Contains("name the file .yaml", lines[0], StringComparison.Ordinal);
        Assert.Contains("the id 'a' is also that of", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Queen-Of-Tears")]
    [InlineData("queen of tears")]
    [InlineData("눈물의-여왕")]
    [InlineData("-queen")]
    [InlineData("queen-")]
    public void Id_ThatCannotBeOne_IsRefused(string id)
    {
        using var seeds = new SeedFolder();
        Checked.HasOneProblem(seeds.Drama(id), $"dramas/{id}.yaml:1:1", "the file's name is the drama's id", "lower-case letters");
    }

    [Fact]
    public void Name_OfAFileThatIsNotYaml_IsReportedBesideWhatIsInIt()
    {
        using var seeds = new SeedFolder();
        seeds.File("dramas/a.yml", "titel: A\n");
        Assert.Equal(2, Checked.Lines(seeds).Length);
    }

    [Fact]
    public void File_WithALineBreakInItsName_PrintsOneLine()
    {
        using var seeds = new SeedFolder();
        string line = Assert.Single(Checked.Lines(seeds.Drama("a\nb", "title: A\n")));
        Assert.DoesNotContain('\n', line);
    }

    [Fact]
    public void Files_OfEditorsAndMountedVolumes_AreNotSeeds()
    {
        using var seeds = new SeedFolder();
        seeds.Drama("a").File("dramas/.a.yaml", "x").File("dramas/a.yaml~", "x").File("dramas/a.yaml.bak", "x").File("dramas/notes.md", "x").File("dramas/..2026_11_20/a.yaml", "title: Twice\n");
        Assert.Empty(Checked.Lines(seeds));
    }

    [Fact]
    public void Folders_LinkedInACircle_AreNotFollowed()
    {
        using var seeds = new SeedFolder();
        Directory.CreateSymbolicLink(seeds.Drama("a").At("dramas/loop"), seeds.At("dramas"));
        Assert.Empty(Checked.Lines(seeds));
    }

    [Theory]
    [InlineData("[Second Drama]")]
    [InlineData("[second drama]")]
    [InlineData("['Second  Drama!']")]
    [InlineData("[두번째]")]
    public void Alias_ThatIsAnothersTitle_IsRefused(string aliases)
    {
        using var seeds = new SeedFolder();
        seeds.Drama("first", $"title: First Drama\naliases: {aliases}\n").Drama("second", "title: Second Drama\nnative_title: 두번째\n");
        Checked.HasOneProblem(seeds, "dramas/first.yaml:2:11", "is a title of 'second'", "dramas/second.yaml");
    }

    [Fact]
    public void Names_SharedByDramas_AreNoMistake()
    {
        using var seeds = new SeedFolder();
        seeds.Drama("first", "title: The Same\naliases: [TS, The Same]\n").Drama("second", "title: The Same\naliases: [TS]\n");
        // A title may be shared, and so may an alias; only the alias that repeats the shared title is one too many.
        Assert.DoesNotContain(Checked.Lines(seeds), static line => line.Contains("'TS'", StringComparison.Ordinal));
    }

    [Fact]
    public void Networks_Missing_AreTheBuiltInOnes()
    {
        using var seeds = new SeedFolder();
        SeedReport report = new SeedDirectory(seeds.Drama("a").Path).Check(Checked.Today);
        Assert.Empty(report.Problems);
        Assert.Contains(report.Networks, static network => network.Name == "tvN");
    }

    [Theory]
    [InlineData("tvN: cable\n", "1:6", "'tvN' needs fields")]
    [InlineData("tvN: {names: [x]}\n", "1:6", "'kind' is missing")]
    [InlineData("tvN: {kind: cabel}\n", "1:13", "did you mean 'cable'?")]
    [InlineData("tvN: {kind: cable, name: [x]}\n", "1:20", "did you mean 'names'?")]
    [InlineData("tvN: {kind: cable}\nTVN: {kind: cable}\n", "2:1", "'TVN' is also a name of 'tvN'")]
    [InlineData("tvN: {kind: cable, names: [tvn]}\nENA: {kind: cable, names: [e, TVN]}\n", "2:31", "'TVN' is also a name of 'tvN'")]
    [InlineData("\"a\\nb\": {kind: cable}\n", "1:1", "cannot be a network's name")]
    [InlineData("- tvN\n", "1:1", "a seed file holds fields")]
    public void Networks_Broken_AreNamed(string yaml, string place, string message)
    {
        using var seeds = new SeedFolder();
        Checked.HasOneProblem(seeds.Drama("a").Networks(yaml), $"networks.yaml:{place}", message);
    }

    [Fact]
    public void Revision_FollowsNamesAndContentAlone()
    {
        using var seeds = new SeedFolder();
        string? before = new SeedDirectory(seeds.Drama("a").Drama("b").Path).ComputeRevision();
        Assert.Equal(before, new SeedDirectory(seeds.Path).Check(Checked.Today).Revision);
        File.SetLastWriteTimeUtc(seeds.PathOf("a"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(before, new SeedDirectory(seeds.Path).ComputeRevision());
        File.Move(seeds.PathOf("b"), seeds.PathOf("c"));
        string? renamed = new SeedDirectory(seeds.Path).ComputeRevision();
        Assert.NotEqual(before, renamed);
        seeds.Networks("tvN: {kind: cable}\n");
        Assert.NotEqual(renamed, new SeedDirectory(seeds.Path).ComputeRevision());
    }

    [Fact]
    public void Check_Cancelled_Ends()
    {
        using var seeds = new SeedFolder();
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => new SeedDirectory(seeds.Drama("a").Path).Check(Checked.Today, null, cancellation.Token));
    }
}
