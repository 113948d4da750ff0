using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.News;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Announcements.Tests.Support;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Tests.Delivery;

public sealed class DeliveryDeskTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task EachTarget_GetsEachAnnouncementOnce()
    {
        for (ulong channel = 1; channel <= 150; channel++)
            _world.Subscribe(channel, wanted => wanted with { Target = World.ChannelTarget(wanted.Target.Id, guild: wanted.Target.Id % 5) });
        _world.Book.Add(new Subscription { Target = Target.Person(7), DramaId = "signal" });
        _world.MakeNews();
        _world.MakeNews("other");

        DeliveryReport report = await _world.Deliver();
        DeliveryReport again = await _world.Deliver();

        Assert.Equal((301, 0), (report.Sent, again.Sent));
        Assert.Equal(301, _world.Sender.Messages.Select(static message => (message.Post.Target, message.Post.Items[0].Id)).Distinct().Count());
        Assert.Equal(301, _world.Sender.Messages.Select(static message => message.Post.Nonce).Distinct().Count());
        Assert.All(_world.Sender.Messages, static message => Assert.InRange(message.Post.Nonce.Length, 1, 25));
        Assert.All(_world.Sender.Messages, static message => Assert.Single(message.Post.Items));
    }

    [Fact]
    public void Nonce_IsStableAndDiffersByAnnouncementAndTarget()
    {
        Target channel = World.ChannelTarget();

        Assert.Equal(Post.NonceOf(1, channel), Post.NonceOf(1, channel with { GuildId = 9, ChannelType = 5 }));
        Assert.Equal(4, new HashSet<string> { Post.NonceOf(1, channel), Post.NonceOf(2, channel), Post.NonceOf(1, World.ChannelTarget(101)), Post.NonceOf(1, Target.Person(100)) }.Count);
        // What was posted by an earlier version is found again only while this never changes.
        Assert.Equal("4a95a15decfabf5a824fd6ca", Post.NonceOf(1, channel));
    }

    [Fact]
    public async Task OneTarget_GetsOneAtATimeAndInOrder()
    {
        _world.Subscribe();
        for (int i = 0; i < 12; i++)
            _world.MakeNews();

        await _world.Deliver();

        Assert.Equal(1, _world.Sender.MostUnderWayForOneTarget);
        Assert.Equal(Enumerable.Range(1, 12).Select(static i => $"Number {i}."), _world.Sender.Messages.Select(static message => ((RenewalUpdate)message.Post.Items[0].Update).Summary));
    }

    [Fact]
    public async Task Order_IsKeptWhereTheFirstHasToWait()
    {
        _world.Subscribe();
        _world.MakeNews();
        _world.Sender.Answer(World.Channel, new SendOutcome.Later(TimeSpan.FromMinutes(5), MayBeThere: false, "later"));
        await _world.Deliver();
        _world.Sender.BeforePost = static (_, _) => Task.FromResult<SendOutcome?>(null);
        _world.MakeNews();
        await _world.DeliverAfter(TimeSpan.FromMinutes(1));
        Assert.Empty(_world.Sender.Messages);

        await _world.DeliverAfter(TimeSpan.FromMinutes(5));

        Assert.Equal(["Number 1.", "Number 2."], _world.Sender.Messages.Select(static message => ((RenewalUpdate)message.Post.Items[0].Update).Summary));
    }

    [Fact]
    public async Task OneChannelHangsAndOneThrows_TheOthersGetTheirs()
    {
        var hang = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        for (ulong channel = 1; channel <= 80; channel++)
            _world.Subscribe(channel);
        _world.MakeNews();
        _world.Sender.BeforePost = async (post, _) =>
        {
            if (post.Target.Id == 3)
                await hang.Task;
            return post.Target.Id == 4 ? throw new InvalidDataException("boom") : null;
        };

        Task<DeliveryReport> run = _world.Deliver();
        await Until(() => _world.Sender.Attempts.Count == 80 && _world.Sender.To(80).Count == 1);
        // What comes up while that one hangs does not wait for it either.
        _world.MakeNews("other");
        await Until(() => { _world.Time.Advance(TimeSpan.FromSeconds(1)); return _world.Sender.To(80).Count == 2; });
        Assert.Empty(_world.Sender.To(3));
        hang.SetResult();
        await run;

        Assert.Equal(2, _world.Sender.To(3).Count);
        Assert.Empty(_world.Sender.To(4));
        Assert.All(Enumerable.Range(5, 76), channel => Assert.Equal(2, _world.Sender.To((ulong)channel).Count));
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM delivery WHERE error LIKE 'InvalidDataException: boom%' AND state = 0"));
    }

    [Fact]
    public async Task AMessageThatHangs_IsToldToStopAndTriedAgain()
    {
        _world.Subscribe();
        _world.MakeNews();
        bool isFirst = true;
        _world.Sender.BeforePost = async (_, stop) =>
        {
            if (isFirst)
            {
                isFirst = false;
                await Task.Delay(Timeout.Infinite, stop);
            }

            return null;
        };

        Task<DeliveryReport> run = _world.Deliver();
        await Until(() => { _world.Time.Advance(TimeSpan.FromSeconds(1)); return run.IsCompleted; });
        await run;
        await _world.DeliverAfter(TimeSpan.FromSeconds(10));

        Assert.Single(_world.Sender.Messages);
        Assert.Equal(2, _world.Sender.Attempts.Count);
    }

    [Fact]
    public async Task Terminal_IsToldOnlyWhereItIsMeantTo()
    {
        var printing = new NewsRoom(_world.State, _world.Time) { TellsTerminal = true };
        printing.Look(Seeds.Of(Seeds.Drama("printed")));
        _world.MakeNews();
        Assert.Equal(0, _world.Scalar("SELECT count(*) FROM delivery"));

        printing.Look(Seeds.Of(Seeds.Drama("printed")));
        LookReport report = printing.Look(Seeds.Of(Seeds.Drama("printed", Seeds.Report("2026-11-19", Knowledge.Dramas.RenewalStatus.Renewed))));
        Assert.Equal(1, report.Queued);
        Assert.Equal(0, (await _world.Deliver()).Sent);

        var terminal = new FakeSender(_world.Time) { Kinds = [TargetKind.Terminal] };
        Assert.Equal(1, (await new DeliveryDesk(_world.State, terminal, _world.Time).DeliverAsync(default)).Sent);
    }

    [Fact]
    public async Task AnotherDesksStart_LeavesWhatIsUnderWayElsewhereAlone()
    {
        var hang = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _world.Subscribe();
        _world.MakeNews();
        _world.Sender.BeforePost = async (_, _) => { await hang.Task; return null; };
        Task<DeliveryReport> run = _world.Deliver();
        await Until(() => _world.Sender.Attempts.Count == 1);

        await new DeliveryDesk(_world.State, new FakeSender(_world.Time) { Kinds = [TargetKind.Terminal] }, _world.Time).DeliverAsync(default);

        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM delivery WHERE state = 1"));
        hang.SetResult();
        Assert.Equal(1, (await run).Sent);
    }

    [Fact]
    public async Task Person_KeepsTheirDirectChannel()
    {
        _world.Book.Add(new Subscription { Target = Target.Person(7), DramaId = "signal" });
        _world.MakeNews();
        await _world.Deliver();
        _world.MakeNews();

        await _world.Deliver();

        Assert.Equal([null, 700_007UL], _world.Sender.Attempts.Select(static post => post.ChannelId));
    }

    [Fact]
    public async Task DatabaseLockedForAMoment_DelaysAndLosesNothing()
    {
        _world.Subscribe();
        _world.MakeNews();
        using SqliteConnection other = _world.State.Open();
        other.Execute("BEGIN IMMEDIATE;");

        Task<DeliveryReport> run = Task.Run(() => _world.Deliver());
        await Task.Delay(300);
        Assert.Empty(_world.Sender.Attempts);
        other.Execute("COMMIT;");

        Assert.Equal(1, (await run).Sent);
    }

    [Fact]
    public async Task StateThatCannotBeWritten_AfterTheMessage_IsWrittenByTheNextRun()
    {
        _world.Subscribe();
        _world.MakeNews();
        _world.Execute("CREATE TRIGGER full BEFORE UPDATE OF message ON delivery BEGIN SELECT RAISE(ABORT, 'disk full'); END");

        for (int i = 0; i < 3; i++)
            await Assert.ThrowsAsync<SqliteException>(() => _world.Deliver());
        _world.Execute("DROP TRIGGER full");
        DeliveryReport report = await _world.DeliverAfter(TimeSpan.FromHours(1));

        // Full for an hour: the message was sent once and not asked for again.
        Assert.Equal((1, 1, 1), (report.Sent, _world.Sender.Attempts.Count, _world.Sender.Messages.Count));
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM delivery WHERE state = 2"));
    }

    [Fact]
    public async Task Impossible_IsGivenUpAndHindersNothing()
    {
        _world.Subscribe();
        _world.MakeNews();
        _world.Sender.Answer(World.Channel, new SendOutcome.Impossible(50006, "Cannot send an empty message"));
        Assert.Equal(1, (await _world.Deliver()).GivenUp);
        _world.Sender.BeforePost = static (_, _) => Task.FromResult<SendOutcome?>(null);
        _world.MakeNews();

        Assert.Equal(1, (await _world.DeliverAfter(TimeSpan.FromDays(1))).Sent);
        Assert.Equal(50006, _world.Scalar("SELECT error_code FROM delivery WHERE state = 4"));
        Assert.Null(Assert.Single(_world.Book.OfGuild(World.Guild)).Trouble);
    }

    private static async Task Until(Func<bool> condition)
    {
        for (int i = 0; i < 3000 && !condition(); i++)
            await Task.Delay(10);
        Assert.True(condition());
    }
}
