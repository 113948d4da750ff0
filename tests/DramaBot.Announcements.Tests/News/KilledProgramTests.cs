using DramaBot.Announcements.News;
using DramaBot.Announcements.Tests.Support;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Seeds;
using DramaBot.Testing;

namespace DramaBot.Announcements.Tests.News;

/// <summary>Real seed files, loaded as the program loads them; the program ends at the worst moments.</summary>
public sealed class KilledProgramTests : IDisposable
{
    private const string Start = """
        title: Signal
        network: tvN
        renewal:
          - {on: 2024-05-01, status: pending, season: 2, source: a}
        sources:
          a: {publisher: Daily}
        """;

    private const string Renewed = """
        title: Signal
        network: tvN
        renewal:
          - {on: 2024-05-01, status: pending, season: 2, source: a}
          - {on: 2026-11-18, status: renewed, season: 2, evidence: official, source: b}
        sources:
          a: {publisher: Daily}
          b: {publisher: Weekly}
        """;

    private readonly World _world = new();
    private readonly SeedFolder _seeds = new();

    public KilledProgramTests()
    {
        _seeds.Networks("tvN: {kind: cable}\n").Drama("signal", Start);
        _world.Subscribe();
        _world.News.Look(Load());
    }

    public void Dispose()
    {
        _world.Dispose();
        _seeds.Dispose();
    }

    [Fact]
    public void KilledBetweenLoadAndLook_LosesNothing()
    {
        _seeds.Drama("signal", Renewed);
        Load();

        // The next start finds the index up to date, and the state behind it.
        LookReport report = new NewsRoom(_world.State, _world.Time).Look(Load());

        Assert.Equal((ChangeKind.Announced, 1), (Assert.Single(report.Changes).Kind, report.Queued));
    }

    [Fact]
    public void LookThatCannotBeCommitted_IsFoundAgain()
    {
        _seeds.Drama("signal", Renewed);
        _world.Execute("CREATE TRIGGER full BEFORE INSERT ON delivery BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => _world.News.Look(Load()));
        Assert.Equal(0, _world.Scalar("SELECT count(*) FROM announcement"));
        _world.Execute("DROP TRIGGER full");

        Assert.Equal(1, _world.News.Look(Load()).Queued);
        Assert.Equal(0, _world.News.Look(Load()).Queued);
    }

    [Fact]
    public void RebuiltIndex_TellsNothing()
    {
        _seeds.Drama("signal", Renewed);
        _world.News.Look(Load());
        File.Delete(_seeds.DatabasePath);

        Assert.Empty(_world.News.Look(Load()).Changes);
    }

    [Fact]
    public void CommentsAndOrderOfFields_TellNothing()
    {
        _seeds.Drama("signal", "# looked at again\n" + Start.Replace("on: 2024-05-01, status: pending", "status: pending, on: 2024-05-01", StringComparison.Ordinal));

        Assert.Empty(_world.News.Look(Load()).Changes);
    }

    [Fact]
    public void BrokenSeeds_TakeNothingBack()
    {
        _seeds.Drama("signal", Renewed);
        _world.News.Look(Load());
        var knowledge = new KnowledgeBase(new SeedDirectory(_seeds.Path), _seeds.DatabasePath, _world.Time);
        knowledge.Load();
        _seeds.Remove("signal");
        knowledge.Load();

        Assert.Empty(_world.News.Look(knowledge.Current!).Changes);
    }

    private KnowledgeSnapshot Load()
    {
        var knowledge = new KnowledgeBase(new SeedDirectory(_seeds.Path), _seeds.DatabasePath, _world.Time);
        Assert.Empty(knowledge.Load().Problems);
        return knowledge.Current!;
    }
}
