using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Announcements.Tests.Support;

namespace DramaBot.Announcements.Tests.Delivery;

/// <summary>Digests, quiet hours, and publication to followers.</summary>
public sealed class JoinedTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Digest_JoinsWhatCameUpSinceTheLast()
    {
        _world.Subscribe(set: static wanted => wanted with { Cadence = Cadence.Daily });
        for (int i = 0; i < 3; i++)
            _world.MakeNews($"drama-{i}");
        await _world.Deliver();
        Assert.Empty(_world.Sender.Messages);
        await _world.DeliverAfter(TimeSpan.FromHours(21)); // 09:00 in Seoul
        _world.MakeNews("drama-3");

        await _world.DeliverAfter(TimeSpan.FromHours(24));

        Assert.Equal([(PostKind.Digest, 3), (PostKind.Digest, 1)], _world.Sender.Messages.Select(static message => (message.Post.Kind, message.Post.Items.Count)));
    }

    [Fact]
    public async Task QuietHours_HoldAndJoin_AndInstantNewsComesAlone()
    {
        _world.Subscribe(set: static wanted => wanted with { Quiet = new QuietHours(new TimeOnly(22, 0), new TimeOnly(7, 0)) });
        Subscription quiet = _world.Book.OfGuild(World.Guild)[0].Subscription;
        _world.Book.Change(quiet.Id, static old => old with { Quiet = new QuietHours(new TimeOnly(11, 0), new TimeOnly(13, 0)) });
        _world.MakeNews();
        _world.MakeNews();
        await _world.Deliver();
        Assert.Empty(_world.Sender.Messages);
        await _world.DeliverAfter(TimeSpan.FromHours(1));
        _world.MakeNews();

        await _world.Deliver();

        Assert.Equal([(PostKind.Digest, 2), (PostKind.News, 1)], _world.Sender.Messages.Select(static message => (message.Post.Kind, message.Post.Items.Count)));
    }

    [Fact]
    public async Task Joined_OfSubscriptionsWithRolesOfTheirOwn_PingsThemAll()
    {
        _world.Subscribe(set: static wanted => wanted with { Cadence = Cadence.Daily, DramaId = "one" });
        _world.Subscribe(set: static wanted => wanted with { Cadence = Cadence.Daily, DramaId = "two", RoleId = 2 });
        _world.Subscribe(set: static wanted => wanted with { Cadence = Cadence.Daily, DramaId = "three", RoleId = 3 });
        _world.MakeNews("one");
        _world.MakeNews("two");
        _world.MakeNews("three");

        await _world.DeliverAfter(TimeSpan.FromHours(21));

        Post post = Assert.Single(_world.Sender.Messages).Post;
        Assert.Equal([2UL, 3UL], post.RoleIds);
    }

    [Fact]
    public async Task Digest_WhoseAnswerIsLost_KeepsWhatIsInIt()
    {
        _world.Subscribe(set: static wanted => wanted with { Cadence = Cadence.Daily });
        _world.MakeNews("one");
        _world.MakeNews("two");
        _world.Sender.AfterPost = static (_, _, _) => throw new IOException("reset");
        await _world.DeliverAfter(TimeSpan.FromHours(21));
        _world.Sender.AfterPost = static (_, outcome, _) => Task.FromResult(outcome);
        _world.MakeNews("three");

        await _world.DeliverAfter(TimeSpan.FromHours(24));

        Assert.Equal([2, 1], _world.Sender.Messages.Select(static message => message.Post.Items.Count));
    }

    [Fact]
    public async Task Crosspost_IsOptIn()
    {
        _world.Subscribe(1);
        _world.Subscribe(2, static wanted => wanted with { Crosspost = true, Target = World.ChannelTarget(2, type: 5) });
        _world.MakeNews();

        await _world.Deliver();
        await _world.Deliver();

        Assert.Equal(2UL, Assert.Single(_world.Sender.Crossposts).Target.Id);
        Assert.NotNull(_world.Sender.Crossposts[0].MessageId);
    }

    public static TheoryData<SendOutcome> Failures => new(
        new SendOutcome.Refused(50013, "Missing Permissions"),
        new SendOutcome.Impossible(40033, "Already crossposted"),
        new SendOutcome.Later(TimeSpan.FromHours(1), MayBeThere: true, "10 an hour"));

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task CrosspostThatFails_IsNoFailedDeliveryAndNoSecondPost(SendOutcome failure)
    {
        _world.Subscribe(set: static wanted => wanted with { Crosspost = true });
        _world.MakeNews();
        _world.Sender.OnCrosspost = _ => failure;

        await _world.Deliver();
        Assert.Equal(failure is SendOutcome.Later ? _world.Time.GetUtcNow().AddHours(1) : null, _world.Desk.NextDue());
        await _world.DeliverAfter(TimeSpan.FromHours(2));
        await _world.DeliverAfter(TimeSpan.FromDays(2));

        Assert.Null(_world.Desk.NextDue());
        Assert.Single(_world.Sender.Messages);
        Assert.Equal(failure is SendOutcome.Later ? 2 : 1, _world.Sender.Crossposts.Count);
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM delivery WHERE state = 2"));
        Assert.Null(_world.Book.OfGuild(World.Guild)[0].Trouble);
    }
}
