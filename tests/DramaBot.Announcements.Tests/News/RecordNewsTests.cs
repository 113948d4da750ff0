using DramaBot.Announcements.News;
using DramaBot.Announcements.Tests.Support;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using static DramaBot.Announcements.Tests.Support.Seeds;

namespace DramaBot.Announcements.Tests.News;

public sealed class RecordNewsTests : IDisposable
{
    private static readonly Drama Queen = Rated("queen", "tvN", ("2026-03-01", 24.850m));
    private static readonly Drama Sky = Rated("sky", "JTBC", ("2026-02-01", 23.8m));

    private readonly World _world = new();

    public RecordNewsTests()
    {
        _world.Subscribe();
        _world.Look(Queen, Sky);
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void RecordOfNetworkAndOfAll_IsOneAnnouncement()
    {
        NewsChange change = Assert.Single(_world.Told(Queen, Sky, Rated("new", "tvN", ("2026-11-15", 25m))));

        var record = Assert.IsType<RecordUpdate>(change.Update);
        Assert.Equal((25m, "tvN", BroadcastKind.Cable, "Title of queen", 24.850m), (record.Value, record.Network, record.Broadcast!.Value, record.Before!.Title, record.Before.Value));
    }

    [Fact]
    public void RecordOfItsNetworkOnly_SaysSo()
    {
        var record = Assert.IsType<RecordUpdate>(Assert.Single(_world.Told(Queen, Sky, Rated("new", "JTBC", ("2026-11-15", 24m)))).Update);

        Assert.Equal(("JTBC", (BroadcastKind?)null, 23.8m), (record.Network, record.Broadcast, record.Before!.Value));
    }

    [Fact]
    public void FirstOfItsField_BreaksNothing() =>
        Assert.Empty(_world.Told(Queen, Sky, Rated("new", "SBS", ("2026-11-15", 50m))));

    [Fact]
    public void OldRating_BreaksNothing() =>
        Assert.Empty(_world.Told(Queen, Sky, Rated("old", "tvN", ("2026-10-20", 40m))));

    [Fact]
    public void MendedFigure_OfTheHolder_BreaksNothing()
    {
        using var world = new World();
        world.Look(Rated("queen", "tvN", ("2026-11-15", 24m)));

        Assert.Empty(world.Told(Rated("queen", "tvN", ("2026-11-15", 24.9m))));
    }

    [Fact]
    public void AnnouncedRecord_MendedLoweredAndRaised_IsOneAnnouncementThroughout()
    {
        string key = Assert.Single(_world.Told(Queen, Sky, Rated("new", "tvN", ("2026-11-15", 25m)))).Key;

        NewsChange mended = Assert.Single(_world.Told(Queen, Sky, Rated("new", "tvN", ("2026-11-15", 26m))));
        NewsChange lowered = Assert.Single(_world.Told(Queen, Sky, Rated("new", "tvN", ("2026-11-15", 5m))));
        NewsChange raised = Assert.Single(_world.Told(Queen, Sky, Rated("new", "tvN", ("2026-11-15", 25.5m))));

        Assert.Equal([(ChangeKind.Corrected, key), (ChangeKind.Withdrawn, key), (ChangeKind.Restored, key)], [(mended.Kind, mended.Key), (lowered.Kind, lowered.Key), (raised.Kind, raised.Key)]);
        Assert.Equal(25.5m, ((RecordUpdate)raised.Update).Value);
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM delivery"));
    }

    [Fact]
    public void AnnouncedRecord_WithItsDateMended_IsCorrected()
    {
        _world.Told(Queen, Sky, Rated("new", "tvN", ("2026-11-15", 25m)));

        NewsChange change = Assert.Single(_world.Told(Queen, Sky, Rated("new", "tvN", ("2026-11-16", 25m))));

        Assert.Equal((ChangeKind.Corrected, Day("2026-11-16")), (change.Kind, change.Update.Day!.Value));
    }

    [Fact]
    public void TwoEpisodesOfOneDay_TheHigherIsTheRecordAndStays()
    {
        Drama evening = Rated("new", "tvN", ("2026-11-15", 20m), ("2026-11-15", 25m));
        Assert.Equal(25m, ((RecordUpdate)Assert.Single(_world.Told(Queen, Sky, evening)).Update).Value);

        Assert.Empty(_world.Told(Queen, Sky, evening with { Premise = "Something about it." }));
    }

    [Fact]
    public void NextEpisodeAboveTheLast_IsTheNextRecord()
    {
        _world.Told(Queen, Sky, Rated("new", "tvN", ("2026-11-15", 25m)));

        NewsChange change = Assert.Single(_world.Told(Queen, Sky, Rated("new", "tvN", ("2026-11-15", 25m), ("2026-11-16", 27m))));

        Assert.Equal((ChangeKind.Announced, 25m), (change.Kind, ((RecordUpdate)change.Update).Before!.Value));
    }

    [Fact]
    public void HolderThatIsGoneAndBack_BreaksNothingAgain()
    {
        using var world = new World();
        Drama holder = Rated("recent", "tvN", ("2026-11-10", 30m));
        world.Look(Queen, holder);
        world.Look(Queen);

        Assert.Empty(world.Told(Queen, holder));
    }

    [Fact]
    public void TypingErrorOfTheHolder_MendedAgain_BreaksNothing()
    {
        using var world = new World();
        world.Look(Queen, Rated("recent", "tvN", ("2026-11-10", 30m)));
        world.Look(Queen, Rated("recent", "tvN", ("2026-11-10", 3m)));

        Assert.Empty(world.Told(Queen, Rated("recent", "tvN", ("2026-11-10", 30m))));
    }
}
