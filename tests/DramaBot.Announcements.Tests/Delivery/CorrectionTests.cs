using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.News;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Announcements.Tests.Support;

namespace DramaBot.Announcements.Tests.Delivery;

public sealed class CorrectionTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Reworded_EditsEachPostedMessage()
    {
        for (ulong channel = 1; channel <= 30; channel++)
            _world.Subscribe(channel);
        _world.MakeNews();
        await _world.Deliver();

        _world.Reword("In other words.");
        Assert.NotNull(_world.Desk.NextDue());
        DeliveryReport report = await _world.Deliver();
        DeliveryReport again = await _world.Deliver();

        Assert.Equal((0, 30, 0), (report.Sent, report.Corrected, again.Corrected));
        Assert.All(_world.Sender.Edits, static edit => Assert.Equal("In other words.", ((RenewalUpdate)edit.Items[0].Update).Summary));
        Assert.Equal(_world.Sender.Messages.Select(static message => message.MessageId).Order(), _world.Sender.Edits.Select(static edit => edit.MessageId!.Value).Order());
        Assert.Null(_world.Desk.NextDue());
    }

    [Fact]
    public async Task Reworded_EditsTheDigestItStandsIn_AtOnce()
    {
        _world.Subscribe(set: static wanted => wanted with { Cadence = Cadence.Daily });
        _world.MakeNews("one");
        _world.MakeNews("two");
        await _world.DeliverAfter(TimeSpan.FromHours(21));

        _world.Reword("In other words.", "two");
        await _world.Deliver();

        Post edit = Assert.Single(_world.Sender.Edits);
        Assert.Equal((2, 1, 2), (edit.Items.Count, edit.Items[0].Revision, edit.Items[1].Revision));
    }

    [Fact]
    public async Task Reworded_BeforeItGoesOut_IsSentAsItIsNow()
    {
        _world.Subscribe(set: static wanted => wanted with { Cadence = Cadence.Daily });
        _world.MakeNews();
        _world.Reword("In other words.");

        await _world.DeliverAfter(TimeSpan.FromHours(21));

        Assert.Equal("In other words.", ((RenewalUpdate)Assert.Single(_world.Sender.Messages).Post.Items[0].Update).Summary);
        Assert.Empty(_world.Sender.Edits);
    }

    [Theory]
    [InlineData(10008)]
    [InlineData(20022)]
    public async Task EditThatCanNeverWork_IsGivenUp(int code)
    {
        _world.Subscribe();
        _world.MakeNews();
        await _world.Deliver();
        int asked = 0;
        foreach (SendOutcome outcome in (SendOutcome[])[new SendOutcome.Impossible(code, "no"), new SendOutcome.Refused(code, "no")])
        {
            _world.Sender.OnEdit = _ => { asked++; return outcome; };
            _world.Reword($"In other words, {asked}.");
            await _world.Deliver();
            await _world.DeliverAfter(TimeSpan.FromDays(2));
        }

        Assert.Equal(2, asked);
        Assert.Single(_world.Sender.Messages);
        Assert.Equal(code, _world.Scalar("SELECT error_code FROM delivery WHERE state = 2"));
        Assert.Null(_world.Book.OfGuild(World.Guild)[0].Trouble);
    }

    [Fact]
    public async Task EditThatIsRefusedNow_IsMadeWhenTheChannelIsOpenAgain()
    {
        _world.Subscribe();
        _world.MakeNews();
        await _world.Deliver();
        _world.Sender.OnEdit = static _ => new SendOutcome.Refused(50001, "Missing Access");
        _world.Reword("In other words.");
        await _world.Deliver();
        _world.Sender.OnEdit = static _ => null;

        await _world.DeliverAfter(TimeSpan.FromHours(7));

        Assert.Single(_world.Sender.Edits);
    }

    [Fact]
    public async Task EditThatFailsForNow_IsTriedLater()
    {
        _world.Subscribe();
        _world.MakeNews();
        await _world.Deliver();
        _world.Sender.OnEdit = static _ => throw new IOException("reset");
        _world.Reword("In other words.");
        await _world.Deliver();
        _world.Sender.OnEdit = static _ => null;
        await _world.DeliverAfter(TimeSpan.FromMinutes(1));
        Assert.Empty(_world.Sender.Edits);

        await _world.DeliverAfter(TimeSpan.FromMinutes(10));

        Assert.Single(_world.Sender.Edits);
        Assert.Single(_world.Sender.Messages);
    }

    [Fact]
    public async Task MessageOlderThanThirtyDays_IsLeftAsItIs()
    {
        _world.Subscribe();
        _world.MakeNews();
        await _world.Deliver();
        _world.Time.Advance(TimeSpan.FromDays(31));
        _world.Reword("In other words.");

        await _world.Deliver();

        Assert.Empty(_world.Sender.Edits);
        // Whoever sleeps until something is due must not be woken for it again and again.
        Assert.Null(_world.Desk.NextDue());
    }

    [Fact]
    public async Task Withdrawn_EditsThePostedMessageWithoutASecondOne()
    {
        _world.Subscribe();
        _world.MakeNews();
        await _world.Deliver();

        _world.Withdraw();
        await _world.Deliver();

        Assert.True(Assert.Single(Assert.Single(_world.Sender.Edits).Items).IsWithdrawn);
        Assert.Single(_world.Sender.Messages);
    }

    [Fact]
    public async Task Withdrawn_BeforeItGoesOut_IsNotSent()
    {
        _world.Subscribe(set: static wanted => wanted with { Cadence = Cadence.Daily });
        _world.MakeNews();
        _world.MakeNews("other");
        _world.Withdraw();

        await _world.DeliverAfter(TimeSpan.FromHours(21));

        Assert.Equal("other", Assert.Single(Assert.Single(_world.Sender.Messages).Post.Items).Update.Subject.DramaId);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WithdrawnAndBack_BeforeItGoesOut_IsSentOnceToWhoStillWantsIt(bool unsubscribed)
    {
        Subscription daily = _world.Subscribe(set: static wanted => wanted with { Cadence = Cadence.Daily });
        Knowledge.Dramas.RenewalReport report = Seeds.Report("2026-11-19", Knowledge.Dramas.RenewalStatus.Renewed);
        _world.Look(Seeds.Drama());
        _world.Look(Seeds.Drama("signal", report));
        _world.Look(Seeds.Drama());
        if (unsubscribed)
            _world.Book.Remove([daily.Id]);
        _world.Look(Seeds.Drama("signal", report));
        await _world.Deliver();
        Assert.Empty(_world.Sender.Messages);

        await _world.DeliverAfter(TimeSpan.FromHours(21));

        Assert.Equal(unsubscribed ? 0 : 1, _world.Sender.Messages.Count);
    }

    [Fact]
    public async Task Corrections_OfManyMessages_DoNotHoldUpNewNewsNorWaitForIt()
    {
        for (ulong channel = 1; channel <= 100; channel++)
            _world.Subscribe(channel);
        _world.MakeNews();
        await _world.Deliver();
        _world.Reword("In other words.");
        _world.MakeNews("other");
        var order = new List<bool>();
        _world.Sender.OnEdit = _ => { lock (order) order.Add(true); return null; };
        _world.Sender.BeforePost = (_, _) => { lock (order) order.Add(false); return Task.FromResult<SendOutcome?>(null); };

        await _world.Deliver();

        Assert.Equal((100, 100), (order.Count(static edit => edit), order.Count(static edit => !edit)));
        Assert.Contains(true, order.Take(64));
        Assert.Contains(false, order.Take(64));
        Assert.Equal(1, _world.Sender.MostUnderWayForOneTarget);
    }
}
