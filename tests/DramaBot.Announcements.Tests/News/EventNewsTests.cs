using DramaBot.Announcements.News;
using DramaBot.Announcements.Tests.Support;
using DramaBot.Knowledge.Dramas;
using static DramaBot.Announcements.Tests.Support.Seeds;

namespace DramaBot.Announcements.Tests.News;

public sealed class EventNewsTests : IDisposable
{
    private static readonly DramaEvent Meeting = Happening("2026-11-25", "Fan meeting in Busan");

    private readonly World _world = new();

    public EventNewsTests() => _world.Subscribe();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void NewEvent_IsAnnounced()
    {
        _world.Look(Drama());

        NewsChange change = Assert.Single(_world.Told(Drama().WithEvents(Meeting, Happening("2026-10-01", "Past"))));

        Assert.Equal((ChangeKind.Announced, "Fan meeting in Busan"), (change.Kind, Assert.IsType<EventUpdate>(change.Update).Title));
    }

    public static TheoryData<DramaEvent> Mended => new(
        Meeting with { On = Day("2026-12-02") },
        Meeting with { Title = "Fan meeting in Seoul" },
        Meeting with { On = Day("2026-12-02"), Source = "b" },
        Meeting with { Title = "Fan meeting in Seoul", Source = "b" },
        Meeting with { Source = "b", Kind = EventKind.Special });

    [Theory]
    [MemberData(nameof(Mended))]
    public void Event_MovedOrRetitled_IsCorrected(DramaEvent mended)
    {
        _world.Look(Drama());
        _world.Look(Drama().WithEvents(Meeting));

        LookReport report = _world.Look(Drama().WithEvents(mended));

        Assert.Equal((ChangeKind.Corrected, 0), (Assert.Single(report.Changes).Kind, report.Queued));
    }

    [Fact]
    public void TwoEventsOfOneKindOnOneDay_AreTwoPiecesOfNews()
    {
        DramaEvent second = Meeting with { Title = "Fan meeting in Daegu" };
        _world.Look(Drama().WithEvents(Meeting));

        Assert.Equal("Fan meeting in Daegu", Assert.IsType<EventUpdate>(Assert.Single(_world.Told(Drama().WithEvents(second, Meeting))).Update).Title);
        Assert.Empty(_world.Look(Drama().WithEvents(Meeting, second)).Changes);
        NewsChange withdrawn = Assert.Single(_world.Told(Drama().WithEvents(Meeting)));
        Assert.Equal((ChangeKind.Withdrawn, "Fan meeting in Daegu"), (withdrawn.Kind, ((EventUpdate)withdrawn.Update).Title));
    }

    [Fact]
    public void AnotherEventInThePlaceOfOneWithdrawnLongAgo_IsNews()
    {
        _world.Look(Drama().WithEvents(Meeting));
        _world.Look(Drama());
        _world.Time.Advance(TimeSpan.FromDays(2));

        Assert.Equal(ChangeKind.Announced, Assert.Single(_world.Told(Drama().WithEvents(Meeting with { Title = "Something else" }))).Kind);
    }

    [Fact]
    public void EventsOwnDay_IsAnnouncedOnce()
    {
        Drama drama = Drama().WithEvents(Meeting);
        _world.Look(drama);
        Assert.Empty(_world.News.AnnounceToday(Of(drama)).Changes);
        _world.Time.Advance(TimeSpan.FromDays(5));

        LookReport first = _world.News.AnnounceToday(Of(drama));
        _world.Time.Advance(TimeSpan.FromHours(3));
        LookReport second = _world.News.AnnounceToday(Of(drama));

        var day = Assert.IsType<EventDayUpdate>(Assert.Single(first.Changes).Update);
        Assert.Equal((Day("2026-11-25"), "Fan meeting in Busan", 1), (day.On, day.Title, first.Queued));
        Assert.Empty(second.Changes);
        Assert.Equal(0, _world.Look(drama).Told);
    }

    [Fact]
    public void EventsOwnDay_WhenItWasMadeKnownTheSameDay_IsNotTold()
    {
        Drama today = Drama().WithEvents(Meeting with { On = Day("2026-11-20") });
        _world.Look(Drama());
        Assert.Single(_world.Told(today));

        Assert.Empty(_world.News.AnnounceToday(Of(today)).Changes);
    }

    [Fact]
    public void EventsOwnDay_WhenItWasMadeKnownTheEveningBefore_IsTold()
    {
        Drama tomorrow = Drama().WithEvents(Meeting with { On = Day("2026-11-21") });
        _world.Look(Drama());
        _world.Time.Advance(TimeSpan.FromHours(11));
        Assert.Single(_world.Told(tomorrow));
        _world.Time.Advance(TimeSpan.FromHours(10));

        Assert.Single(_world.News.AnnounceToday(Of(tomorrow)).Changes);
    }

    [Fact]
    public void PremiereAndFinale_AreTheDaysNews()
    {
        Drama drama = Drama() with
        {
            Seasons = [new Season { Number = 1, Premiere = Day("2026-10-01"), Finale = Day("2026-11-20") }, new Season { Number = 2, Premiere = Day("2026-11-20"), Finale = Day("2027-01-20") }],
        };
        _world.Look(drama);

        LookReport report = _world.News.AnnounceToday(Of(drama));

        Assert.Equal([(EventKind.Finale, 1), (EventKind.Premiere, 2)], report.Changes.Select(static change => (EventDayUpdate)change.Update).Select(static day => (day.Happening, day.Season!.Value)));
        Assert.Empty(_world.News.AnnounceToday(Of(drama)).Changes);
    }

    [Fact]
    public void Premiere_ThatAnEventSpeaksOf_IsToldOnce()
    {
        Drama drama = Drama() with { Seasons = [new Season { Number = 1, Premiere = Day("2026-11-20") }] };
        drama = drama.WithEvents(Happening("2026-11-20", "First episode", EventKind.Premiere));
        _world.Look(drama);

        Assert.Equal("First episode", Assert.IsType<EventDayUpdate>(Assert.Single(_world.News.AnnounceToday(Of(drama)).Changes).Update).Title);
    }

    [Fact]
    public void DaysEvents_ReorderedWithANewOneFirst_TellOnlyTheNewOne()
    {
        DramaEvent one = Happening("2026-11-20", "One");
        DramaEvent two = Happening("2026-11-20", "Two");
        DramaEvent three = Happening("2026-11-20", "Three");
        _world.Look(Drama().WithEvents(one, two));
        Assert.Equal(2, _world.News.AnnounceToday(Of(Drama().WithEvents(one, two))).Queued);

        LookReport report = _world.News.AnnounceToday(Of(Drama().WithEvents(three, two, one)));

        Assert.Equal("Three", ((EventDayUpdate)Assert.Single(report.Changes).Update).Title);
    }

    [Fact]
    public void DaysEvent_RetitledOrMovedOnTheDay_CorrectsWhatWasTold()
    {
        DramaEvent today = Happening("2026-11-20", "Fan meeting at 7");
        _world.Look(Drama().WithEvents(today));
        string key = Assert.Single(_world.News.AnnounceToday(Of(Drama().WithEvents(today))).Changes).Key;

        NewsChange retitled = Assert.Single(_world.Look(Drama().WithEvents(today with { Title = "Fan meeting at 8" })).Changes, change => change.Update is EventDayUpdate);
        NewsChange moved = Assert.Single(_world.Look(Drama().WithEvents(today with { On = Day("2026-11-22"), Title = "Fan meeting at 8" })).Changes, change => change.Update is EventDayUpdate);
        NewsChange back = Assert.Single(_world.Look(Drama().WithEvents(today with { Title = "Fan meeting at 8" })).Changes, change => change.Update is EventDayUpdate);

        Assert.Equal([(ChangeKind.Corrected, key), (ChangeKind.Withdrawn, key), (ChangeKind.Restored, key)], [(retitled.Kind, retitled.Key), (moved.Kind, moved.Key), (back.Kind, back.Key)]);
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM announcement"));
    }

    [Fact]
    public void EndingAdded_WithARecentSource_IsAnnouncedWithoutItsSpoiler()
    {
        _world.Look(Drama());

        NewsChange change = Assert.Single(_world.Told(Drama().WithEnding("new")));

        Assert.Equal((EndingKind.Happy, "Rounded off."), (((EndingUpdate)change.Update).Ending, ((EndingUpdate)change.Update).Verdict));
        Assert.Equal(0, _world.Scalar($"SELECT count(*) FROM announcement WHERE content LIKE '%{Spoiler}%' OR first_content LIKE '%{Spoiler}%'"));
        Assert.Equal(0, _world.Scalar($"SELECT count(*) FROM seen_fact WHERE content LIKE '%{Spoiler}%'"));
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM announcement WHERE content LIKE '%Rounded off.%'"));
    }

    [Fact]
    public void EndingAdded_FromAnOldSource_IsNoted()
    {
        _world.Look(Drama());

        Assert.Empty(_world.Told(Drama().WithEnding("old")));
    }

    [Fact]
    public void EndingWithoutAnyDate_IsNewsOfAKnownDramaOnly()
    {
        Drama undated = Drama() with { Seasons = [new Season { Number = 1 }] };
        _world.Look(undated);

        Assert.Single(_world.Told(undated.WithEnding("a")));
        Assert.Empty(_world.Told(undated.WithEnding("a"), (undated with { Id = "fresh" }).WithEnding("a")));
    }

    [Fact]
    public void EndingMended_CorrectsWhatWasAnnounced()
    {
        _world.Look(Drama());
        _world.Look(Drama().WithEnding("new"));

        Assert.Equal(ChangeKind.Corrected, Assert.Single(_world.Told(Drama().WithEnding("new", EndingKind.Sad))).Kind);
    }
}
