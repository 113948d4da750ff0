using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Announcements.Tests.Support;

namespace DramaBot.Announcements.Tests.Delivery;

/// <summary>Channels that refuse the bot.</summary>
public sealed class TroubleTests : IDisposable
{
    private readonly World _world = new();

    public TroubleTests()
    {
        _world.Subscribe();
        _world.MakeNews();
        _world.Sender.Answer(World.Channel, new SendOutcome.Refused(50013, "Missing Permissions"));
    }

    public void Dispose() => _world.Dispose();

    private SubscriptionStatus Status => _world.Book.OfGuild(World.Guild)[0];

    [Fact]
    public async Task Refused_WithinTheGrace_IsTriedAgainAndNobodyIsTold()
    {
        await _world.Deliver();
        Assert.Equal((50013, null), (Status.Trouble!.Code, Status.Trouble.SuspendedAt));
        await _world.DeliverAfter(TimeSpan.FromMinutes(29));
        Assert.Single(_world.Sender.Attempts);
        Mend();

        await _world.DeliverAfter(TimeSpan.FromMinutes(1));

        Assert.Single(_world.Sender.Messages);
        Assert.Empty(_world.Sender.Notices);
        Assert.Null(Status.Trouble);
    }

    [Fact]
    public async Task Refused_WithinTheGrace_NewNewsDoesNotKnockMoreOften()
    {
        await _world.Deliver();
        for (int i = 0; i < 5; i++)
        {
            _world.MakeNews();
            await _world.DeliverAfter(TimeSpan.FromMinutes(1));
        }

        Assert.Single(_world.Sender.Attempts);
    }

    [Fact]
    public async Task Refused_BeyondTheGrace_IsHeldAndToldOnce()
    {
        _world.Subscribe(101);
        await _world.Deliver();
        await _world.DeliverAfter(TimeSpan.FromMinutes(30));
        for (int i = 0; i < 5; i++)
            await _world.DeliverAfter(TimeSpan.FromHours(5));

        TroubleNotice notice = Assert.Single(_world.Sender.Notices);
        Assert.Equal((World.Channel, 50013, 1, 42UL), (notice.Target.Id, notice.Trouble.Code, notice.Held, Assert.Single(notice.Subscribers)));
        Assert.Equal(101UL, Assert.Single(notice.OtherChannels).Id);
        Assert.Equal(1, Status.Waiting);
        Assert.NotNull(Status.Trouble!.SuspendedAt);
    }

    [Fact]
    public async Task Suspended_IsProbedAfterAnHourThenTwiceAsLateUpToADay()
    {
        await _world.Deliver();
        await _world.DeliverAfter(TimeSpan.FromMinutes(30));
        var waits = new List<double>();
        for (int i = 0; i < 7; i++)
        {
            DateTimeOffset next = _world.Desk.NextDue()!.Value;
            waits.Add((next - _world.Time.GetUtcNow()).TotalHours);
            _world.Time.SetUtcNow(next - TimeSpan.FromSeconds(1));
            int before = _world.Sender.Attempts.Count;
            await _world.Deliver();
            Assert.Equal(before, _world.Sender.Attempts.Count);
            await _world.DeliverAfter(TimeSpan.FromSeconds(1));
            Assert.Equal(before + 1, _world.Sender.Attempts.Count);
        }

        Assert.Equal([1, 2, 4, 8, 16, 24, 24], waits);
    }

    [Fact]
    public async Task Mended_IsOneCatchUpOfAllThatWasHeld()
    {
        await Suspend();
        for (int i = 0; i < 5; i++)
            _world.MakeNews();
        Mend();

        await _world.DeliverAfter(TimeSpan.FromHours(1));

        Assert.Equal((PostKind.CatchUp, 6), (Assert.Single(_world.Sender.Messages).Post.Kind, _world.Sender.Messages[0].Post.Items.Count));
        Assert.Null(Status.Trouble);
        _world.MakeNews();
        await _world.Deliver();
        Assert.Equal(PostKind.News, _world.Sender.Messages[^1].Post.Kind);
    }

    [Fact]
    public async Task CatchUp_OfMoreThanTen_IsSeveralMessagesInOrder()
    {
        await Suspend();
        for (int i = 0; i < 22; i++)
            _world.MakeNews();
        Mend();

        await _world.DeliverAfter(TimeSpan.FromHours(1));

        Assert.Equal([10, 10, 3], _world.Sender.Messages.Select(static message => message.Post.Items.Count));
        Assert.Equal(Enumerable.Range(1, 23), _world.Sender.Messages.SelectMany(static message => message.Post.Items).Select(static item => (int)item.Id));
    }

    [Fact]
    public async Task NewsQueuedWhileTheProbeIsUnderWay_IsNotForgotten()
    {
        await Suspend();
        _world.Sender.BeforePost = (_, _) =>
        {
            _world.Sender.BeforePost = static (_, _) => Task.FromResult<SendOutcome?>(null);
            _world.MakeNews();
            return Task.FromResult<SendOutcome?>(null);
        };

        await _world.DeliverAfter(TimeSpan.FromHours(1));
        await _world.DeliverAfter(TimeSpan.FromMinutes(1));

        Assert.Equal(2, _world.Sender.Messages.Sum(static message => message.Post.Items.Count));
        Assert.Equal(0, Status.Waiting);
    }

    [Fact]
    public async Task TryAgain_DoesNotWaitForTheProbe()
    {
        await Suspend();
        Mend();

        _world.Book.TryAgain(World.ChannelTarget());
        await _world.Deliver();

        Assert.Single(_world.Sender.Messages);
    }

    [Fact]
    public async Task CatchUp_WaitsForTheEndOfQuietHours()
    {
        _world.Book.Change(Status.Subscription.Id, static old => old with { Quiet = new QuietHours(new TimeOnly(13, 0), new TimeOnly(18, 0)) });
        await Suspend();
        Mend();

        await _world.DeliverAfter(TimeSpan.FromHours(1)); // 13:30 in Seoul
        Assert.Empty(_world.Sender.Messages);
        await _world.DeliverAfter(TimeSpan.FromHours(4.5));

        Assert.Single(_world.Sender.Messages);
    }

    [Fact]
    public async Task HeldForMoreThanThirtyDays_IsGivenUp()
    {
        await Suspend();
        for (int i = 0; i < 40; i++)
            await _world.DeliverAfter(TimeSpan.FromDays(1));
        _world.MakeNews("other");
        Mend();

        await _world.DeliverAfter(TimeSpan.FromDays(1));

        Assert.Equal("other", Assert.Single(Assert.Single(_world.Sender.Messages).Post.Items).Update.Subject.DramaId);
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM delivery WHERE state = 4 AND error = 'held for more than thirty days'"));
    }

    [Fact]
    public async Task AThrowingNotice_DoesNotSilenceTheOthers()
    {
        _world.Subscribe(101);
        _world.MakeNews();
        _world.Sender.BeforePost = static (_, _) => Task.FromResult<SendOutcome?>(new SendOutcome.Refused(50001, "Missing Access"));
        await _world.Deliver();
        _world.Sender.OnNotice = static notice => _ = notice.Target.Id == World.Channel ? throw new IOException("no way to tell") : 0;

        await Assert.ThrowsAsync<AggregateException>(() => _world.DeliverAfter(TimeSpan.FromMinutes(30)));

        Assert.Equal(101UL, Assert.Single(_world.Sender.Notices).Target.Id);
    }

    [Fact]
    public async Task ChannelThatIsFoundClosedAfterANoticeFailed_IsToldOfInTheSameRun()
    {
        _world.Subscribe(101);
        _world.MakeNews();
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _world.Sender.BeforePost = static (_, _) => Task.FromResult<SendOutcome?>(new SendOutcome.Refused(50001, "Missing Access"));
        await _world.Deliver();
        _world.Sender.OnNotice = notice =>
        {
            told.TrySetResult();
            if (notice.Target.Id == World.Channel)
                throw new IOException("no way to tell");
        };
        _world.Sender.BeforePost = async (post, _) =>
        {
            if (post.Target.Id == 101)
                await told.Task;
            return new SendOutcome.Refused(50001, "Missing Access");
        };

        await Assert.ThrowsAsync<AggregateException>(() => _world.DeliverAfter(TimeSpan.FromMinutes(30)));

        Assert.Equal(101UL, Assert.Single(_world.Sender.Notices).Target.Id);
    }

    [Fact]
    public async Task OneSuspendedChannel_LeavesTheOthersAlone()
    {
        _world.Subscribe(101);
        await Suspend();
        _world.MakeNews();

        await _world.Deliver();

        Assert.Single(_world.Sender.To(101));
    }

    private void Mend() => _world.Sender.BeforePost = static (_, _) => Task.FromResult<SendOutcome?>(null);

    private async Task Suspend()
    {
        await _world.Deliver();
        await _world.DeliverAfter(TimeSpan.FromMinutes(30));
        Assert.NotNull(Status.Trouble!.SuspendedAt);
    }
}
