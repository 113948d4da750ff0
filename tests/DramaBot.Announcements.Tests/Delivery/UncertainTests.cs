using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.Tests.Support;

namespace DramaBot.Announcements.Tests.Delivery;

/// <summary>Messages of which nobody knows whether they are posted, and clocks that jump meanwhile.</summary>
public sealed class UncertainTests : IDisposable
{
    private readonly World _world = new();

    public UncertainTests()
    {
        _world.Subscribe();
        _world.MakeNews();
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Later_IsTriedWithAGrowingBackOff()
    {
        _world.Sender.Answer(World.Channel, new SendOutcome.Later(null, MayBeThere: false, "500"));
        var waits = new List<double>();
        for (int i = 0; i < 10; i++)
        {
            await _world.Deliver();
            Assert.Equal(i + 1, _world.Sender.Attempts.Count);
            waits.Add((_world.Desk.NextDue()!.Value - _world.Time.GetUtcNow()).TotalSeconds);
            _world.Time.SetUtcNow(_world.Desk.NextDue()!.Value);
        }

        Assert.Equal([5, 10, 20, 40, 80, 160, 320, 600, 600, 600], waits);
        Assert.Single(_world.Sender.Attempts.Select(static post => post.Nonce).Distinct());
    }

    [Fact]
    public async Task Later_WithATime_WaitsForIt()
    {
        _world.Sender.Answer(World.Channel, new SendOutcome.Later(TimeSpan.FromMinutes(7), MayBeThere: false, "429"));
        await _world.Deliver();
        await _world.DeliverAfter(TimeSpan.FromMinutes(6));
        Assert.Single(_world.Sender.Attempts);

        await _world.DeliverAfter(TimeSpan.FromMinutes(1));

        Assert.Equal(2, _world.Sender.Attempts.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(119)]
    public async Task Uncertain_WithinTheNoncesWindow_IsSentAgainUnderIt(int seconds)
    {
        await LoseTheAnswer();

        await _world.DeliverAfter(TimeSpan.FromSeconds(Math.Max(seconds, 6)));

        Assert.Single(_world.Sender.Messages);
        Assert.Equal((2, 0), (_world.Sender.Attempts.Count, _world.Sender.Searches.Count));
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM delivery WHERE state = 2 AND message IS NOT NULL"));
    }

    [Theory]
    [InlineData(121)]
    [InlineData(100_000)]
    public async Task Uncertain_AfterTheNoncesWindow_IsLookedFor(int seconds)
    {
        await LoseTheAnswer();

        await _world.DeliverAfter(TimeSpan.FromSeconds(seconds));

        Assert.Single(_world.Sender.Messages);
        Assert.Equal((1, 1), (_world.Sender.Attempts.Count, _world.Sender.Searches.Count));
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM delivery WHERE state = 2 AND message IS NOT NULL"));
    }

    [Fact]
    public async Task Uncertain_AndNotThere_IsSent()
    {
        _world.Sender.Answer(World.Channel, new SendOutcome.Later(null, MayBeThere: true, "reset before it was sent"));
        await _world.Deliver();
        _world.Sender.BeforePost = static (_, _) => Task.FromResult<SendOutcome?>(null);

        await _world.DeliverAfter(TimeSpan.FromHours(1));

        Assert.Single(_world.Sender.Messages);
        Assert.Single(_world.Sender.Searches);
    }

    [Fact]
    public async Task Uncertain_AndNobodyCanTellYet_IsLookedForAgain()
    {
        await LoseTheAnswer();
        _world.Sender.OnFind = static _ => new SendOutcome.Later(null, MayBeThere: false, "503");
        await _world.DeliverAfter(TimeSpan.FromHours(1));
        _world.Sender.OnFind = static _ => null;

        await _world.DeliverAfter(TimeSpan.FromHours(1));

        Assert.Single(_world.Sender.Messages);
        Assert.Equal(2, _world.Sender.Searches.Count);
    }

    [Fact]
    public async Task Uncertain_WhereNobodyMayRead_IsNotPostedTwice()
    {
        await LoseTheAnswer();
        _world.Sender.OnFind = static _ => new SendOutcome.Refused(50013, "Missing Permissions");

        Assert.Equal(1, (await _world.DeliverAfter(TimeSpan.FromHours(1))).GivenUp);
        await _world.DeliverAfter(TimeSpan.FromDays(1));

        Assert.Single(_world.Sender.Messages);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Uncertain_ThenPlainlyNotTaken_IsStillUncertain(bool refused)
    {
        // The second answer speaks for the second attempt: the first one is posted.
        await LoseTheAnswer();
        _world.Sender.Answer(World.Channel, refused ? new SendOutcome.Refused(50013, "Missing Permissions") : new SendOutcome.Later(TimeSpan.FromHours(1), MayBeThere: false, "429"));
        await _world.DeliverAfter(TimeSpan.FromSeconds(30));
        _world.Sender.BeforePost = static (_, _) => Task.FromResult<SendOutcome?>(null);

        await _world.DeliverAfter(TimeSpan.FromHours(2));

        Assert.Single(_world.Sender.Messages);
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM delivery WHERE state = 2"));
    }

    [Theory]
    [InlineData(-10)]
    [InlineData(-400 * 24 * 60)]
    [InlineData(60)]
    public async Task ClockThatJumps_WhileAMessageIsUncertain_DoublesNothing(int minutes)
    {
        await LoseTheAnswer();
        _world.Time.SetUtcNow(_world.Time.GetUtcNow().AddMinutes(minutes));

        await _world.Deliver();
        for (int i = 0; i < 3; i++)
            await _world.DeliverAfter(TimeSpan.FromHours(1));

        Assert.Single(_world.Sender.Messages);
        Assert.Equal(1, _world.Scalar("SELECT count(*) FROM delivery WHERE state = 2"));
    }

    [Fact]
    public async Task ClockThatWasFarAhead_DelaysNothingOnceItIsRight()
    {
        DateTimeOffset right = _world.Time.GetUtcNow();
        await _world.Deliver();
        _world.Time.SetUtcNow(right.AddYears(1));
        _world.MakeNews();
        _world.Sender.Answer(World.Channel, new SendOutcome.Refused(50013, "Missing Permissions"));
        await _world.Deliver();
        await _world.DeliverAfter(TimeSpan.FromMinutes(31));
        _world.Sender.BeforePost = static (_, _) => Task.FromResult<SendOutcome?>(null);
        _world.Time.SetUtcNow(right.AddMinutes(1));

        await _world.Deliver();

        Assert.Equal(2, _world.Sender.Messages.Count);
    }

    [Fact]
    public async Task CorrectedWhileUncertain_IsEditedOnceItIsFound()
    {
        await LoseTheAnswer();
        _world.Reword("Now in other words.");
        Assert.Empty(_world.Sender.Edits);

        // Discord answers the old nonce with the old message: it still says what it first said.
        await _world.DeliverAfter(TimeSpan.FromSeconds(30));

        Assert.Single(_world.Sender.Messages);
        Assert.Equal(2, Assert.Single(Assert.Single(_world.Sender.Edits).Items).Revision);
    }

    private async Task LoseTheAnswer()
    {
        _world.Sender.AfterPost = static (_, _, _) => throw new HttpRequestException("the connection was reset");
        await _world.Deliver();
        _world.Sender.AfterPost = static (_, outcome, _) => Task.FromResult(outcome);
        Assert.Single(_world.Sender.Messages);
        Assert.Equal(0, _world.Scalar("SELECT count(*) FROM delivery WHERE state = 2"));
    }
}
