using DramaBot.Knowledge.Networks;
using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Store;

/// <summary>What the bot answers from after a start, after the seeds change, and while they are broken.</summary>
public class LoadTests
{
    [Fact]
    public void Load_First_ReadsTheSeeds()
    {
        using var loads = new Loads();
        loads.Seeds.Drama("b", "title: Second\naliases: [Zwei]\n").Drama("a", "title: First\n");
        KnowledgeBase knowledge = loads.Start();
        Assert.Null(knowledge.Current);
        LoadReport report = knowledge.Load();
        Assert.Equal((LoadOutcome.Loaded, 2, 0), (report.Outcome, report.Dramas, report.Problems.Count));
        Assert.Equal(report.Revision, knowledge.Current!.Revision);
        Assert.Equal(["a", "b"], [.. Enumerable.Range(0, 2).Select(ordinal => knowledge.Current.Get(ordinal).Id)]);
        Assert.Equal("Second", knowledge.Current.Find("b")!.Title);
        Assert.Equal(["Zwei"], knowledge.Current.NamesOf(1).Aliases);
        Assert.Null(knowledge.Current.Find("c"));
        Assert.Equal("ok", loads.Scalar("PRAGMA integrity_check;"));
    }

    [Fact]
    public void Load_UnchangedWhileRunning_DoesNothing()
    {
        using var loads = new Loads();
        loads.Seeds.Drama("a");
        KnowledgeBase knowledge = loads.Start();
        knowledge.Load();
        KnowledgeSnapshot before = knowledge.Current!;
        int raised = 0;
        knowledge.Changed += _ => raised++;
        Assert.Equal(LoadOutcome.Unchanged, knowledge.Load().Outcome);
        Assert.Same(before, knowledge.Current);
        Assert.Equal(0, raised);
    }

    [Fact]
    public void Load_UnchangedAtStart_ReadsTheStoredIndexAndWritesNothing()
    {
        using var loads = new Loads();
        loads.Seeds.Drama("a");
        loads.Start().Load();
        object? loadedAt = loads.Scalar("SELECT loaded_at FROM revision;");
        byte[] file = File.ReadAllBytes(loads.Database);
        loads.Time.Advance(TimeSpan.FromHours(1));
        LoadReport report = loads.Start().Load();
        Assert.Equal((LoadOutcome.Stored, 1), (report.Outcome, report.Dramas));
        Assert.Equal(loadedAt, loads.Scalar("SELECT loaded_at FROM revision;"));
        Assert.Equal(file, File.ReadAllBytes(loads.Database));
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("added")]
    [InlineData("removed")]
    [InlineData("renamed")]
    [InlineData("networks")]
    public void Load_SeedsChanged_LoadsAnew(string change)
    {
        using var loads = new Loads();
        loads.Seeds.Drama("a").Drama("b");
        KnowledgeBase knowledge = loads.Start();
        string? before = knowledge.Load().Revision;
        KnowledgeSnapshot? raised = null;
        knowledge.Changed += snapshot => raised = snapshot;
        loads.Time.Advance(TimeSpan.FromHours(1));
        _ = change switch
        {
            "changed" => loads.Seeds.Drama("a", "title: Another\n"),
            "added" => loads.Seeds.Drama("c"),
            "removed" => loads.Seeds.Remove("b"),
            "renamed" => loads.Seeds.Remove("b").Drama("c"),
            _ => loads.Seeds.Networks("tvN: {kind: cable}\n"),
        };
        LoadReport report = knowledge.Load();
        Assert.Equal(LoadOutcome.Loaded, report.Outcome);
        Assert.NotEqual(before, report.Revision);
        Assert.Same(knowledge.Current, raised);
        Assert.Equal(loads.Time.GetUtcNow().ToString("O"), loads.Scalar("SELECT loaded_at FROM revision;"));
        Assert.Equal(change is "changed" ? "Another" : "Title of a", knowledge.Current!.Find("a")!.Title);
        Assert.Equal(change is "removed" or "renamed", knowledge.Current.Find("b") is null);
        Assert.Equal(change is "added" or "renamed", knowledge.Current.Find("c") is not null);
    }

    [Fact]
    public void Load_BrokenWhileRunning_KeepsTheLastGoodRevision_UntilMended()
    {
        using var loads = new Loads();
        loads.Seeds.Drama("a").Drama("b");
        KnowledgeBase knowledge = loads.Start();
        LoadReport good = knowledge.Load();
        KnowledgeSnapshot kept = knowledge.Current!;

        loads.Seeds.Drama("a", "titel: Broken\n").Drama("b", "title: [\n");
        LoadReport broken = knowledge.Load();
        Assert.Equal((LoadOutcome.KeptLastGood, good.Revision, 2), (broken.Outcome, broken.Revision, broken.Dramas));
        Assert.Equal([loads.Seeds.PathOf("a"), loads.Seeds.PathOf("b")], [.. broken.Problems.Select(static problem => problem.Path)]);
        Assert.Same(kept, knowledge.Current);

        LoadReport again = knowledge.Load();
        Assert.Equal(LoadOutcome.StillBroken, again.Outcome);
        Assert.Equal(broken.Problems, again.Problems);

        // Broken otherwise is news again.
        loads.Seeds.Drama("b");
        Assert.Equal(LoadOutcome.KeptLastGood, knowledge.Load().Outcome);
        loads.Seeds.Drama("a", "title: Mended\n");
        Assert.Equal(LoadOutcome.Loaded, knowledge.Load().Outcome);
        Assert.Equal("Mended", knowledge.Current!.Find("a")!.Title);
    }

    [Fact]
    public void Load_TakenBackAndBrokenAgain_ReportsAgain()
    {
        using var loads = new Loads();
        loads.Seeds.Drama("a");
        KnowledgeBase knowledge = loads.Start();
        knowledge.Load();
        loads.Seeds.Drama("a", "titel: Broken\n");
        Assert.Equal(LoadOutcome.KeptLastGood, knowledge.Load().Outcome);
        loads.Seeds.Drama("a");
        Assert.Equal(LoadOutcome.Unchanged, knowledge.Load().Outcome);
        loads.Seeds.Drama("a", "titel: Broken\n");
        Assert.Equal(LoadOutcome.KeptLastGood, knowledge.Load().Outcome);
    }

    [Fact]
    public void Load_BrokenAtStart_AnswersFromTheStoredRevision()
    {
        using var loads = new Loads();
        loads.Seeds.Drama("a");
        LoadReport good = loads.Start().Load();
        loads.Seeds.Drama("a", "titel: Broken\n");
        KnowledgeBase knowledge = loads.Start();
        LoadReport report = knowledge.Load();
        Assert.Equal((LoadOutcome.KeptLastGood, good.Revision), (report.Outcome, report.Revision));
        Assert.Single(report.Problems);
        Assert.Equal("Title of a", knowledge.Current!.Find("a")!.Title);
    }

    [Fact]
    public void Load_FolderGone_KeepsTheLastGoodRevision()
    {
        using var loads = new Loads();
        loads.Seeds.Drama("a");
        KnowledgeBase knowledge = loads.Start();
        knowledge.Load();
        Directory.Delete(loads.Seeds.Path, recursive: true);
        Assert.Equal(LoadOutcome.KeptLastGood, knowledge.Load().Outcome);
        Assert.Equal(LoadOutcome.StillBroken, knowledge.Load().Outcome);
        Assert.NotNull(knowledge.Current!.Find("a"));
        loads.Seeds.Drama("a");
        Assert.Equal(LoadOutcome.Unchanged, knowledge.Load().Outcome);
    }

    [Fact]
    public void Load_FileThatCannotBeRead_IsNotReadAgainWhileNothingChanges()
    {
        using var loads = new Loads();
        loads.Seeds.Drama("a");
        KnowledgeBase knowledge = loads.Start();
        knowledge.Load();
        File.CreateSymbolicLink(loads.Seeds.PathOf("b"), loads.Seeds.At("nowhere"));
        Assert.Equal(LoadOutcome.KeptLastGood, knowledge.Load().Outcome);
        Assert.Equal(LoadOutcome.StillBroken, knowledge.Load().Outcome);
    }

    [Fact]
    public void Load_FirstBroken_FailsWithAllProblems()
    {
        using var loads = new Loads();
        loads.Seeds.Drama("a", "titel: A\n").Drama("b").Drama("c", "title: [\n").Networks("tvN: {kind: sable}\n");
        KnowledgeBase knowledge = loads.Start();
        LoadReport report = knowledge.Load();
        Assert.Equal((LoadOutcome.Failed, null, 0, 3), (report.Outcome, report.Revision, report.Dramas, report.Problems.Count));
        Assert.Null(knowledge.Current);
        loads.Seeds.Drama("a").Drama("c").Networks("tvN: {kind: cable}\n");
        Assert.Equal(LoadOutcome.Loaded, knowledge.Load().Outcome);
    }

    [Theory]
    [InlineData("dramas/sub/a.yaml")]
    [InlineData("dramas/a.yml")]
    public void Load_TwoFilesOfOneId_FailsWithAProblem(string second)
    {
        using var loads = new Loads();
        loads.Seeds.Drama("a").File(second, "title: Other\n");
        LoadReport report = loads.Start().Load();
        Assert.Equal(LoadOutcome.Failed, report.Outcome);
        Assert.Contains(report.Problems, static problem => problem.Message.Contains("the id 'a' is also that of", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_Cancelled_KeepsTheLastGoodRevision()
    {
        using var loads = new Loads();
        DramaGenerator.WriteTo(loads.Seeds.Path, 300);
        KnowledgeBase knowledge = loads.Start();
        knowledge.Load();
        loads.Seeds.Drama("zzz");
        using var cancellation = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => knowledge.Load(new Cancelling(cancellation), cancellation.Token));
        Assert.Null(knowledge.Current!.Find("zzz"));
        Assert.Equal(300L, loads.Scalar("SELECT count(*) FROM drama;"));
        Assert.Equal(LoadOutcome.Loaded, knowledge.Load().Outcome);
    }

    [Fact]
    public void Networks_Missing_AreTheBuiltInOnes()
    {
        using var loads = new Loads();
        loads.Seeds.Drama("a");
        KnowledgeBase knowledge = loads.Start();
        knowledge.Load();
        Assert.Equal(BroadcastKind.Cable, knowledge.Current!.Networks.KindOf("tvn"));
        Assert.Equal("KBS2", knowledge.Current.Networks.Find("kbs 2tv")!.Name);
        loads.Seeds.Networks("Other: {kind: streaming, names: [O]}\n");
        knowledge.Load();
        Assert.Null(knowledge.Current.Networks.Find("tvN"));
        Assert.Equal("Other", knowledge.Current.Networks.Find("o")!.Name);
    }

    [Fact]
    public void Snapshot_Stored_SaysWhatTheSeedsSay()
    {
        using var loads = new Loads();
        DramaGenerator.WriteTo(loads.Seeds.Path, 40);
        KnowledgeBase first = loads.Start();
        first.Load();
        KnowledgeBase second = loads.Start();
        Assert.Equal(LoadOutcome.Stored, second.Load().Outcome);
        for (int i = 0; i < 40; i++)
        {
            Assert.Equal(first.Current!.GetJson(i).ToArray(), second.Current!.GetJson(i).ToArray());
            Assert.Equal(DramaGenerator.Title(i), second.Current.Get(i).Title);
            Assert.Equal(DramaGenerator.NativeTitle(i), second.Current.NamesOf(i).NativeTitle);
            Assert.Equal(16, second.Current.Get(i).Seasons[0].Nielsen.Count);
        }

        Assert.Equal(40 * 16L, loads.Scalar("SELECT count(*) FROM nationwide_rating;"));
        Assert.Equal("Hallyu Weekly", second.Current!.Find("drama-00003")!.Sources["report-1"].Publisher);
        // Premiere, finale and the special a week after.
        Assert.Equal(40 * 3, second.Current!.Events.Count);
        Assert.Equal(second.Current.Events.OrderBy(static day => day.On), second.Current.Events);
    }

    private sealed class Cancelling(CancellationTokenSource source) : IProgress<DramaBot.Knowledge.Seeds.SeedProgress>
    {
        public void Report(DramaBot.Knowledge.Seeds.SeedProgress value) => source.Cancel();
    }
}
