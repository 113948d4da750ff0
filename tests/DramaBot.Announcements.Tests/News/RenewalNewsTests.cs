using DramaBot.Announcements.News;
using DramaBot.Announcements.Tests.Support;
using DramaBot.Knowledge.Dramas;
using static DramaBot.Announcements.Tests.Support.Seeds;

namespace DramaBot.Announcements.Tests.News;

public sealed class RenewalNewsTests : IDisposable
{
    private static readonly RenewalReport Past = Report("2024-05-01", RenewalStatus.Pending, "old");
    private static readonly RenewalReport Renewed = Report("2026-11-18", RenewalStatus.Renewed, "b");

    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void FirstLoad_WithRecentFacts_AnnouncesNothing()
    {
        _world.Subscribe();

        LookReport report = _world.Look(Drama("signal", Past, Renewed).WithEvents(Happening("2026-11-25", "Fan meeting")).WithEnding("new"));

        Assert.Equal(0, report.Told);
        Assert.Equal(0, report.Queued);
        // All is remembered; a list of everything there is would be as large as the knowledge base.
        Assert.True(_world.Scalar("SELECT count(*) FROM seen_fact") >= 4);
        Assert.Empty(report.Changes);
    }

    [Fact]
    public void NewEntry_WithAnotherStatus_IsAnnounced()
    {
        _world.Subscribe();
        _world.Look(Drama("signal", Past));

        LookReport report = _world.Look(Drama("signal", Past, Renewed));

        NewsChange change = Assert.Single(report.Changes);
        Assert.Equal(ChangeKind.Announced, change.Kind);
        var update = Assert.IsType<RenewalUpdate>(change.Update);
        Assert.Equal((RenewalStatus.Pending, RenewalStatus.Renewed, "Weekly"), (update.Before!.Value, update.Status, update.Source!.Publisher));
        Assert.Equal(1, report.Queued);
    }

    [Fact]
    public void NewEntry_SayingTheSameAsTheOneBefore_IsNoted()
    {
        _world.Look(Drama("signal", Past));

        NewsChange change = Assert.Single(_world.Look(Drama("signal", Past, Report("2026-11-18", RenewalStatus.Pending, "b"))).Changes);

        Assert.Equal(ChangeKind.Noted, change.Kind);
    }

    [Fact]
    public void NewEntry_WithStrongerEvidence_IsAnnounced()
    {
        _world.Look(Drama("signal", Past, Renewed));

        NewsChange change = Assert.Single(_world.Told(Drama("signal", Past, Renewed, Report("2026-11-19", RenewalStatus.Renewed, "c", evidence: Evidence.Official))));

        Assert.Equal(Evidence.Official, Assert.IsType<RenewalUpdate>(change.Update).Evidence);
    }

    [Theory]
    [InlineData("2026-10-20", 0)]
    [InlineData("2026-10-21", 1)]
    public void NewEntry_OlderThanThirtyDays_IsNoted(string on, int told)
    {
        _world.Look(Drama("signal", Past));

        Assert.Equal(told, _world.Look(Drama("signal", Past, Report(on, RenewalStatus.Renewed, "b"))).Told);
    }

    [Fact]
    public void ReorderedAndRenamed_AnnouncesNothingAgain()
    {
        _world.Look(Drama("signal", Past).WithEvents(Happening("2026-11-25", "One"), Happening("2026-11-25", "Two")));
        _world.Told(Drama("signal", Past, Renewed).WithEvents(Happening("2026-11-25", "One"), Happening("2026-11-25", "Two")));

        LookReport report = _world.Look(Drama("signal", Past, Renewed).WithEvents(Happening("2026-11-25", "Two"), Happening("2026-11-25", "One")) with { Aliases = ["Sig"], Premise = "Another one." });

        Assert.Empty(report.Changes);
    }

    [Fact]
    public void TitleRespelled_CorrectsWhatWasAnnouncedAndAnnouncesNothing()
    {
        _world.Subscribe();
        _world.Look(Drama("signal", Past));
        _world.Look(Drama("signal", Past, Renewed));

        LookReport report = _world.Look(Drama("signal", Past, Renewed) with { Title = "Signal!" });

        Assert.Equal(0, report.Queued);
        Assert.Equal([ChangeKind.Noted, ChangeKind.Corrected], report.Changes.Select(static change => change.Kind).Order());
    }

    public static TheoryData<RenewalReport> Mended => new(
        Renewed with { Summary = "In other words." },
        Renewed with { On = Day("2026-11-16") },
        Renewed with { Source = "c" },
        Renewed with { Season = 3 },
        Renewed with { On = Day("2026-11-17"), Season = null },
        Renewed with { On = Day("2026-08-01") });

    [Theory]
    [MemberData(nameof(Mended))]
    public void AnnouncedEntry_Mended_CorrectsTheSameAnnouncement(RenewalReport mended)
    {
        _world.Subscribe();
        _world.Look(Drama("signal", Past));
        string key = Assert.Single(_world.Told(Drama("signal", Past, Renewed))).Key;

        LookReport report = _world.Look(Drama("signal", Past, mended));

        NewsChange change = Assert.Single(report.Changes);
        Assert.Equal((ChangeKind.Corrected, key, 0), (change.Kind, change.Key, report.Queued));
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM announcement"));
        Assert.Equal(2, _world.Scalar("SELECT revision FROM announcement"));
    }

    [Fact]
    public void AnnouncedEntry_ReplacedByOneSayingTheSame_IsCorrectedNotToldAgain()
    {
        _world.Look(Drama("signal", Past));
        _world.Told(Drama("signal", Past, Renewed));

        // Another page, another day: but the same news, in the place of the old entry.
        NewsChange change = Assert.Single(_world.Look(Drama("signal", Past, Report("2026-11-02", RenewalStatus.Renewed, "c"))).Changes);

        Assert.Equal(ChangeKind.Corrected, change.Kind);
    }

    [Fact]
    public void UnannouncedLastEntry_StatusEditedInPlace_IsAnnounced()
    {
        _world.Look(Drama("signal", Past, Report("2026-11-18", RenewalStatus.InTalks, "b")));

        NewsChange change = Assert.Single(_world.Told(Drama("signal", Past, Renewed)));

        Assert.Equal(ChangeKind.Announced, change.Kind);
    }

    [Fact]
    public void TwoEntriesAtOnce_OnlyTheLastOfTheSeasonIsTold()
    {
        _world.Look(Drama("signal", Past));

        IReadOnlyList<NewsChange> told = _world.Told(Drama("signal", Past, Report("2026-11-10", RenewalStatus.InTalks, "b"), Renewed, Report("2026-11-19", RenewalStatus.InTalks, "c", season: 3)));

        Assert.Equal([(2, RenewalStatus.Renewed), (3, RenewalStatus.InTalks)], told.Select(static change => ((RenewalUpdate)change.Update).Season is { } season ? (season, ((RenewalUpdate)change.Update).Status) : default));
    }

    [Fact]
    public void TwoEntriesAtOnce_SayingTheSame_AreToldOnce()
    {
        _world.Look(Drama("signal", Past));

        NewsChange change = Assert.Single(_world.Told(Drama("signal", Past, Report("2026-11-10", RenewalStatus.Renewed, "b"), Report("2026-11-18", RenewalStatus.Renewed, "c"))));

        Assert.Equal(Day("2026-11-18"), change.Update.Day);
    }

    [Fact]
    public void OldEntryAddedBeforeALaterOne_IsNoted()
    {
        _world.Look(Drama("signal", Past, Renewed));

        Assert.Equal(0, _world.Look(Drama("signal", Past, Report("2026-11-10", RenewalStatus.InTalks, "c"), Renewed)).Told);
    }

    [Fact]
    public void StatusFlapsWithinOneEntry_CorrectsOneAnnouncement()
    {
        _world.Subscribe();
        _world.Look(Drama("signal", Past));
        _world.Told(Drama("signal", Past, Renewed));

        for (int i = 0; i < 6; i++)
            Assert.Equal(ChangeKind.Corrected, Assert.Single(_world.Told(Drama("signal", Past, Renewed with { Status = i % 2 == 0 ? RenewalStatus.Pending : RenewalStatus.Renewed }))).Kind);

        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM delivery"));
    }

    [Fact]
    public void AnnouncedEntryCorrected_AndANewOneSayingWhatItSaid_IsAnnounced()
    {
        _world.Look(Drama("signal", Past));
        _world.Told(Drama("signal", Past, Renewed));

        // The message no longer says "renewed" after this look: whoever reads it must hear that it is.
        IReadOnlyList<NewsChange> told = _world.Told(Drama("signal", Past, Renewed with { Status = RenewalStatus.InTalks }, Report("2026-11-20", RenewalStatus.Renewed, "c")));

        Assert.Equal([ChangeKind.Corrected, ChangeKind.Announced], told.Select(static change => change.Kind));
    }

    [Fact]
    public void NewReportOnAWithdrawnEntrysDay_WithAnotherStatus_IsAnnounced()
    {
        _world.Look(Drama("signal", Past));
        _world.Told(Drama("signal", Past, Renewed));
        _world.Told(Drama("signal", Past));

        NewsChange change = Assert.Single(_world.Told(Drama("signal", Past, Renewed with { Status = RenewalStatus.Cancelled })));

        Assert.Equal(ChangeKind.Announced, change.Kind);
    }
}
