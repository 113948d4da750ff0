using DramaBot.Announcements.News;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Announcements.Tests.Support;

namespace DramaBot.Announcements.Tests.Subscriptions;

public sealed class SubscriptionBookTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Add_Twice_SaysThatItExists()
    {
        Subscription first = _world.Subscribe();

        SubscribeOutcome again = _world.Book.Add(new Subscription { Target = World.ChannelTarget(), CreatedBy = 43 });

        Assert.Equal((SubscribeResult.Exists, first), (again.Result, again.Subscription));
    }

    [Fact]
    public void Add_WithOtherSettings_ChangesAndKeepsWhatOnlyAnEditSets()
    {
        Subscription first = _world.Subscribe();
        _world.Book.Change(first.Id, static old => old with { Quiet = new QuietHours(new TimeOnly(22, 0), new TimeOnly(7, 0)), Crosspost = true });

        SubscribeOutcome changed = _world.Book.Add(new Subscription { Target = World.ChannelTarget(), RoleId = 77, Cadence = Cadence.Daily });

        Assert.Equal(SubscribeResult.Changed, changed.Result);
        Assert.Equal((first.Id, 77UL, Cadence.Daily, true, 42UL), (changed.Subscription!.Id, changed.Subscription.RoleId!.Value, changed.Subscription.Cadence, changed.Subscription.Crosspost, changed.Subscription.CreatedBy));
        Assert.Equal(changed.Subscription, _world.Book.Find(first.Id));
    }

    [Fact]
    public void Add_TheHundredAndFirstOfAServer_IsRefused()
    {
        for (ulong i = 0; i < 99; i++)
            _world.Subscribe(i);

        Assert.Equal(SubscribeResult.Added, _world.Book.Add(new Subscription { Target = World.ChannelTarget(1000) }).Result);
        Assert.Equal(new SubscribeOutcome(SubscribeResult.TooMany, null), _world.Book.Add(new Subscription { Target = World.ChannelTarget(1001) }));
        Assert.Equal(SubscribeResult.Exists, _world.Book.Add(new Subscription { Target = World.ChannelTarget(1000) }).Result);
        Assert.Equal(SubscribeResult.Added, _world.Book.Add(new Subscription { Target = World.ChannelTarget(2000, guild: 501) }).Result);
        Assert.Equal(100, _world.Book.OfGuild(World.Guild).Count);
    }

    [Fact]
    public void Add_TheFiftyFirstFollowOfAPerson_IsRefused()
    {
        for (int i = 0; i < 50; i++)
            Assert.Equal(SubscribeResult.Added, _world.Book.Add(new Subscription { Target = Target.Person(7), DramaId = $"drama-{i}" }).Result);

        Assert.Equal(SubscribeResult.TooMany, _world.Book.Add(new Subscription { Target = Target.Person(7), DramaId = "one-more" }).Result);
        Assert.Equal(SubscribeResult.Added, _world.Book.Add(new Subscription { Target = Target.Person(8), DramaId = "one-more" }).Result);
        Assert.Equal(50, _world.Book.OfPerson(7).Count);
    }

    [Fact]
    public async Task Remove_WithWaitingMessages_SendsThemNoMore()
    {
        Subscription daily = _world.Subscribe(set: static wanted => wanted with { Cadence = Cadence.Daily });
        _world.MakeNews();

        Assert.Equal(1, _world.Book.Remove([daily.Id, 999]));
        await _world.DeliverAfter(TimeSpan.FromDays(2));

        Assert.Empty(_world.Sender.Messages);
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM delivery WHERE state = 4"));
    }

    [Fact]
    public async Task Remove_WhereAnotherSubscriptionMatches_HandsItsMessagesOver()
    {
        Subscription weekly = _world.Subscribe(set: static wanted => wanted with { DramaId = "signal", Cadence = Cadence.Weekly, RoleId = 1 });
        _world.Subscribe(set: static wanted => wanted with { RoleId = 2 });
        _world.MakeNews();

        _world.Book.Remove([weekly.Id]);
        await _world.Deliver();

        // It goes out as the one that took it over wants it: at once, with its role.
        Assert.Equal([2UL], Assert.Single(_world.Sender.Messages).Post.RoleIds);
    }

    [Fact]
    public async Task Remove_APausedOne_LetsTheOtherSendWhatItHeld()
    {
        Subscription narrow = _world.Subscribe(set: static wanted => wanted with { DramaId = "signal" });
        _world.MakeNews();
        _world.Book.Change(narrow.Id, old => old with { PausedAt = _world.Time.GetUtcNow() });
        _world.Subscribe();

        _world.Book.Remove([narrow.Id]);
        await _world.Deliver();

        Assert.Single(_world.Sender.Messages);
    }

    [Fact]
    public async Task Pause_WhereAnotherSubscriptionMatches_HandsItsMessagesOver()
    {
        Subscription narrow = _world.Subscribe(set: static wanted => wanted with { DramaId = "signal", RoleId = 1 });
        _world.Subscribe(set: static wanted => wanted with { RoleId = 2 });
        _world.MakeNews();

        _world.Book.Change(narrow.Id, old => old with { PausedAt = _world.Time.GetUtcNow() });
        await _world.Deliver();

        Assert.Equal([2UL], Assert.Single(_world.Sender.Messages).Post.RoleIds);
    }

    [Fact]
    public async Task PauseAndResume_IsOneCatchUp()
    {
        Subscription paused = _world.Subscribe();
        _world.MakeNews();
        _world.Book.Change(paused.Id, old => old with { PausedAt = _world.Time.GetUtcNow() });
        _world.MakeNews();
        _world.MakeNews();
        await _world.DeliverAfter(TimeSpan.FromHours(2));
        Assert.Empty(_world.Sender.Messages);
        Assert.Equal(3, Assert.Single(_world.Book.OfGuild(World.Guild)).Waiting);

        _world.Book.Change(paused.Id, static old => old with { PausedAt = null });
        await _world.Deliver();

        SentMessage message = Assert.Single(_world.Sender.Messages);
        Assert.Equal((Announcements.Delivery.PostKind.CatchUp, 3), (message.Post.Kind, message.Post.Items.Count));
    }

    [Fact]
    public async Task Resume_AfterMoreThanThirtyDays_PostsNoOldNews()
    {
        Subscription paused = _world.Subscribe();
        _world.Book.Change(paused.Id, old => old with { PausedAt = _world.Time.GetUtcNow() });
        _world.MakeNews();
        _world.Time.Advance(TimeSpan.FromDays(31));
        _world.MakeNews("other");

        _world.Book.Change(paused.Id, static old => old with { PausedAt = null });
        await _world.Deliver();

        Assert.Equal("other", Assert.Single(Assert.Single(_world.Sender.Messages).Post.Items).Update.Subject.DramaId);
    }

    [Fact]
    public async Task Change_OfTheTimeZone_ReschedulesWhatWaits()
    {
        Subscription daily = _world.Subscribe(set: static wanted => wanted with { Cadence = Cadence.Daily });
        _world.MakeNews();
        Assert.Equal(DateTimeOffset.Parse("2026-11-21T00:00:00Z", null), _world.Desk.NextDue());

        _world.Book.Change(daily.Id, static old => old with { TimeZone = "America/New_York" });

        Assert.Equal(DateTimeOffset.Parse("2026-11-20T14:00:00Z", null), _world.Desk.NextDue());
        await _world.DeliverAfter(TimeSpan.FromHours(11));
        Assert.Single(_world.Sender.Messages);
    }

    [Fact]
    public async Task Change_OfTheKinds_DropsWhatIsNoLongerWanted()
    {
        Subscription daily = _world.Subscribe(set: static wanted => wanted with { Cadence = Cadence.Daily });
        _world.MakeNews();

        _world.Book.Change(daily.Id, static old => old with { Updates = UpdateKinds.Ratings });
        await _world.DeliverAfter(TimeSpan.FromDays(2));

        Assert.Empty(_world.Sender.Messages);
    }

    [Fact]
    public void Change_NeverMovesASubscription()
    {
        Subscription old = _world.Subscribe();

        Subscription changed = _world.Book.Change(old.Id, static was => was with { Id = 99, Target = Target.Person(1), DramaId = "x", Network = "y", RoleId = 5 })!;

        Assert.Equal(old with { RoleId = 5 }, changed);
        Assert.Null(_world.Book.Change(12345, static was => was));
    }

    [Fact]
    public async Task Overlapping_InOneChannel_GetOneMessageWithTheRoleOfTheNarrowest()
    {
        _world.Subscribe(set: static wanted => wanted with { RoleId = 1 });
        _world.Subscribe(set: static wanted => wanted with { RoleId = 2, Network = "TVN" });
        _world.Subscribe(set: static wanted => wanted with { RoleId = 3, DramaId = "signal" });
        _world.Subscribe(set: static wanted => wanted with { RoleId = 4, DramaId = "other" });
        _world.Subscribe(set: static wanted => wanted with { RoleId = 5, Network = "JTBC" });
        _world.MakeNews();

        await _world.Deliver();

        Assert.Equal([3UL], Assert.Single(_world.Sender.Messages).Post.RoleIds);
    }

    [Fact]
    public async Task Overlapping_WhereTheNarrowestIsPaused_TheNextOneDecides()
    {
        _world.Subscribe(set: static wanted => wanted with { RoleId = 1 });
        _world.Subscribe(set: wanted => wanted with { RoleId = 3, DramaId = "signal", PausedAt = _world.Time.GetUtcNow() });
        _world.MakeNews();

        await _world.Deliver();

        Assert.Equal([1UL], Assert.Single(_world.Sender.Messages).Post.RoleIds);
    }

    [Fact]
    public async Task ChannelGone_EndsItsSubscriptionsOnly()
    {
        _world.Subscribe(100);
        _world.Subscribe(100, static wanted => wanted with { DramaId = "signal" });
        _world.Subscribe(101);
        _world.MakeNews();

        Assert.Equal(2, _world.Book.ChannelGone(100));
        await _world.Deliver();

        Assert.Equal(101UL, Assert.Single(_world.Sender.Messages).Post.Target.Id);
        Assert.Single(_world.Book.OfGuild(World.Guild));
    }

    [Fact]
    public async Task GuildLeftAndJoined_HoldsAndCatchesUp()
    {
        _world.Subscribe();
        _world.MakeNews();
        _world.Book.GuildLeft(World.Guild);
        _world.MakeNews();
        await _world.DeliverAfter(TimeSpan.FromDays(3));
        Assert.Empty(_world.Sender.Attempts);
        Assert.Equal(10004, Assert.Single(_world.Book.OfGuild(World.Guild)).Trouble!.Code);

        _world.Book.GuildJoined(World.Guild);
        Assert.Equal(_world.Time.GetUtcNow(), _world.Desk.NextDue());
        await _world.Deliver();

        Assert.Equal(2, Assert.Single(_world.Sender.Messages).Post.Items.Count);
        Assert.Null(Assert.Single(_world.Book.OfGuild(World.Guild)).Trouble);
    }

    [Fact]
    public async Task GuildJoined_LeavesAChannelThatIsClosedToUsAlone()
    {
        _world.Subscribe();
        _world.MakeNews();
        _world.Sender.Answer(World.Channel, new Announcements.Delivery.SendOutcome.Refused(50001, "Missing Access"));
        await _world.Deliver();
        await _world.DeliverAfter(TimeSpan.FromMinutes(30));
        int before = _world.Sender.Attempts.Count;

        _world.Book.GuildJoined(World.Guild);
        await _world.Deliver();

        Assert.Equal(before, _world.Sender.Attempts.Count);
    }

    [Fact]
    public async Task Forget_Person_LeavesNothingOfThem()
    {
        _world.Book.Add(new Subscription { Target = Target.Person(7), DramaId = "signal" });
        _world.Subscribe(set: static wanted => wanted with { CreatedBy = 7 });
        _world.MakeNews();

        Assert.Equal(1, _world.Book.Forget(7));
        await _world.Deliver();

        Assert.Equal(World.Channel, Assert.Single(_world.Sender.Messages).Post.Target.Id);
        Assert.Equal(0, _world.Scalar("SELECT (SELECT count(*) FROM target WHERE kind = 1) + (SELECT count(*) FROM subscription WHERE created_by = 7)"));
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM delivery"));
    }

    [Fact]
    public void CountFor_CountsTargetsNotSubscriptions()
    {
        _world.Subscribe(100);
        _world.Subscribe(100, static wanted => wanted with { DramaId = "signal" });
        _world.Subscribe(101, static wanted => wanted with { Updates = UpdateKinds.Ratings });
        _world.Book.Add(new Subscription { Target = Target.Person(7), DramaId = "signal" });
        _world.Look(Seeds.Drama());

        Update update = Assert.Single(_world.Told(Seeds.Drama("signal", Seeds.Report("2026-11-19", Knowledge.Dramas.RenewalStatus.Renewed)))).Update;

        Assert.Equal(2, _world.Book.CountFor(update));
    }
}
