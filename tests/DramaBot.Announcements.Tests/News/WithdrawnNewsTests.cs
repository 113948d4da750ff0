using DramaBot.Announcements.News;
using DramaBot.Announcements.Tests.Support;
using DramaBot.Knowledge.Dramas;
using static DramaBot.Announcements.Tests.Support.Seeds;

namespace DramaBot.Announcements.Tests.News;

public sealed class WithdrawnNewsTests : IDisposable
{
    private static readonly RenewalReport Past = Report("2024-05-01", RenewalStatus.Pending, "old");
    private static readonly RenewalReport Renewed = Report("2026-11-18", RenewalStatus.Renewed, "b");

    private readonly World _world = new();

    public WithdrawnNewsTests()
    {
        _world.Subscribe();
        _world.Look(Drama("signal", Past));
        _world.Look(Drama("signal", Past, Renewed));
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Withdrawn_WithinADay_IsTakenBack()
    {
        _world.Time.Advance(TimeSpan.FromHours(23));

        Assert.Equal(ChangeKind.Withdrawn, Assert.Single(_world.Look(Drama("signal", Past)).Changes).Kind);
        Assert.Equal(1, _world.Scalar("SELECT withdrawn FROM announcement"));
    }

    [Fact]
    public void Withdrawn_AfterADay_IsForgottenInSilence()
    {
        _world.Time.Advance(TimeSpan.FromHours(25));

        Assert.Equal(ChangeKind.Forgotten, Assert.Single(_world.Look(Drama("signal", Past)).Changes).Kind);
        Assert.Equal(1, _world.Scalar("SELECT revision FROM announcement"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(48)]
    public void WithdrawnThenBack_IsRestoredWithoutASecondPost(int hours)
    {
        _world.Time.Advance(TimeSpan.FromHours(hours));
        _world.Look(Drama("signal", Past));

        LookReport report = _world.Look(Drama("signal", Past, Renewed));

        Assert.Equal((ChangeKind.Restored, 0), (Assert.Single(report.Changes).Kind, report.Queued));
        Assert.Equal(0, _world.Scalar("SELECT withdrawn FROM announcement"));
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM delivery"));
    }

    [Fact]
    public void DramaFile_RemovedAndAddedAgain_TellsNothingTwice()
    {
        Drama full = Drama("signal", Past, Renewed).WithEvents(Happening("2026-11-25", "Fan meeting")).WithEnding("new");
        _world.Look(full);
        long announced = _world.Scalar("SELECT count(*) FROM announcement");
        _world.Time.Advance(TimeSpan.FromHours(30));
        _world.Look();

        LookReport report = _world.Look(full);

        Assert.Equal(3, announced);
        Assert.Equal(announced, _world.Scalar("SELECT count(*) FROM announcement"));
        Assert.Equal(0, report.Queued);
        Assert.DoesNotContain(report.Changes, static change => change.Kind == ChangeKind.Announced);
    }

    [Fact]
    public void AllDramasGoneAndBackWithOneMore_TheNewOneIsStillNews()
    {
        // Had the empty set been taken for a first load, what is new in the next one would be lost.
        _world.Look();

        Assert.Equal(RenewalStatus.Cancelled, Assert.IsType<RenewalUpdate>(Assert.Single(
            _world.Look(Drama("signal", Past, Renewed), Drama("other", Past, Report("2026-11-19", RenewalStatus.Cancelled, "c"))).Changes, static change => change.Kind == ChangeKind.Announced).Update).Status);
    }

    [Fact]
    public void LostState_TellsNothing()
    {
        using var lost = new World();
        lost.Subscribe();

        Assert.Equal(0, lost.Look(Drama("signal", Past, Renewed)).Told);
    }

    [Fact]
    public void BulkOfNewDramasWithOldFacts_AnnouncesNothing()
    {
        IEnumerable<Drama> many = Enumerable.Range(0, 100).Select(i => Rated($"drama-{i}", "tvN", ("2026-01-05", 30 + i)) with
        {
            Renewal = [Past, Report("2026-10-01", RenewalStatus.Renewed, "b")],
            Events = [Happening("2026-09-01", "Long ago")],
        }).Select(static drama => drama with { Seasons = [drama.Seasons[0] with { Finale = Day("2026-02-20") }] }).Select(static (drama, i) => i % 2 == 0 ? drama.WithEnding("old") : drama.WithEnding("a"));

        LookReport report = _world.Look([Drama("signal", Past, Renewed), .. many]);

        Assert.Equal(0, report.Told);
        Assert.True(report.Changes.Count >= 400);
    }

    [Fact]
    public void SecondLook_FindsNothing()
    {
        Drama drama = Drama("signal", Past, Renewed).WithEvents(Happening("2026-11-25", "Fan meeting"));
        _world.Look(drama);

        Assert.Empty(_world.Look(drama).Changes);
        Assert.Empty(_world.News.Preview(Of(drama)));
    }

    [Fact]
    public void Preview_NotesNothing()
    {
        Drama drama = Drama("signal", Past, Renewed, Report("2026-11-19", RenewalStatus.Cancelled, "c"));

        Assert.Single(_world.News.Preview(Of(drama)), static change => change.Kind == ChangeKind.Announced);
        Assert.Single(_world.Look(drama).Changes, static change => change.Kind == ChangeKind.Announced);
    }

    [Fact]
    public void Between_TellsWhatALookWouldAnnounce()
    {
        IReadOnlyList<NewsChange> changes = NewsRoom.Between(
            Of(Drama("signal", Past)),
            Of(Drama("signal", Past, Renewed), Drama("other", Past)),
            _world.Time);

        Assert.Equal("signal", Assert.Single(changes, static change => change.Kind == ChangeKind.Announced).Update.Subject.DramaId);
    }
}
