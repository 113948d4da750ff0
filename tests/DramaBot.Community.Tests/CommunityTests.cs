using DramaBot.Storage;
using DramaBot.Testing;

namespace DramaBot.Community.Tests;

public sealed class CommunityTests : IDisposable
{
    private const ulong Ada = 18_446_744_073_709_551_000;
    private const ulong Ben = 2;
    private const ulong ServerOne = 11;
    private const ulong ServerTwo = 12;

    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));
    private readonly SqliteDatabase _state;

    public CommunityTests() => _state = new SqliteDatabase(_folder.At("state.db"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Vote_CastTwice_CountsOnceAndCanChange()
    {
        var votes = new Votes(_state, _time);

        votes.Cast(Ada, ServerOne, "goblin", wants: true);
        VoteTally tally = votes.Cast(Ada, ServerOne, "goblin", wants: false);

        Assert.Equal(new VoteTally(new VoteCount(0, 1), new VoteCount(0, 1)), tally);
    }

    [Fact]
    public void Vote_InTwoServersAndOutside_CountsInEachAndOnceOverAll()
    {
        var votes = new Votes(_state, _time);

        votes.Cast(Ada, ServerOne, "goblin", wants: true);
        votes.Cast(Ada, ServerTwo, "goblin", wants: true);
        votes.Cast(Ben, guildId: null, "goblin", wants: false);

        Assert.Equal(new VoteTally(new VoteCount(1, 1), new VoteCount(1, 0)), votes.TallyOf("goblin", ServerTwo));
        Assert.Equal(new VoteTally(new VoteCount(1, 1), null), votes.TallyOf("goblin", null));
        Assert.Equal(default, votes.TallyOf("signal", ServerOne).Everywhere);
    }

    [Fact]
    public void Vote_ChangedElsewhere_ChangesWhereItWasCastBefore()
    {
        var votes = new Votes(_state, _time);
        votes.Cast(Ada, ServerOne, "goblin", wants: true);

        votes.Cast(Ada, ServerTwo, "goblin", wants: false);

        Assert.Equal(new VoteCount(0, 1), votes.TallyOf("goblin", ServerOne).Here);
    }

    [Fact]
    public void Votes_AfterARestart_AreThere()
    {
        new Votes(_state, _time).Cast(Ada, ServerOne, "goblin", wants: true);

        var votes = new Votes(_state, _time);

        Assert.Equal(new VoteTally(new VoteCount(1, 0), new VoteCount(1, 0)), votes.TallyOf("goblin", ServerOne));
        Assert.Equal("goblin", Assert.Single(votes.MostWanted()).Key);
        Assert.Equal(new CastVote("goblin", true, _time.GetUtcNow()), Assert.Single(votes.Of(Ada)));
    }

    [Fact]
    public void Forget_Person_LeavesNothingAndOthersAlone()
    {
        var votes = new Votes(_state, _time);
        var suggestions = new Suggestions(_state, _time);
        var people = new People(votes, suggestions);
        votes.Cast(Ada, ServerOne, "goblin", wants: true);
        votes.Cast(Ben, ServerOne, "goblin", wants: true);
        suggestions.Add(Ada, "goblin", "Goblin", "The finale was on a Saturday.", "https://example.org");

        int forgotten = people.Forget(Ada);

        Assert.Equal(2, forgotten);
        Assert.True(people.Show(Ada).IsEmpty);
        Assert.Equal(new VoteCount(1, 0), votes.TallyOf("goblin", ServerOne).Here);
        Assert.Equal(new VoteCount(1, 0), new Votes(_state, _time).TallyOf("goblin", ServerOne).Here);
        Assert.Equal("The finale was on a Saturday.", Assert.Single(suggestions.Waiting()).Correction);
    }

    [Fact]
    public void Forget_LastVoter_EmptiesTheTally()
    {
        var votes = new Votes(_state, _time);
        votes.Cast(Ada, ServerOne, "goblin", wants: true);

        votes.Forget(Ada);

        Assert.Equal(new VoteTally(default, default(VoteCount)), votes.TallyOf("goblin", ServerOne));
        Assert.Empty(votes.MostWanted());
    }

    [Fact]
    public void Suggestion_BeyondADaysMeasure_IsRefusedUntilTheNextDay()
    {
        var suggestions = new Suggestions(_state, _time);
        for (int i = 0; i < Suggestions.PerDay; i++)
            Assert.NotNull(suggestions.Add(Ada, null, "X", "y", "z"));

        Assert.Null(suggestions.Add(Ada, null, "X", "y", "z"));
        Assert.NotNull(suggestions.Add(Ben, null, "X", "y", "z"));
        _time.Advance(TimeSpan.FromHours(25));
        Assert.NotNull(suggestions.Add(Ada, null, "X", "y", "z"));
    }

    [Fact]
    public void Suggestion_Finished_WaitsNoMore()
    {
        var suggestions = new Suggestions(_state, _time);
        long id = suggestions.Add(Ada, null, "X", "'; DROP TABLE suggestion; --", "z")!.Value;

        Assert.Equal("'; DROP TABLE suggestion; --", Assert.Single(suggestions.Waiting()).Correction);
        Assert.True(suggestions.Finish(id));
        Assert.False(suggestions.Finish(id));
        Assert.Empty(suggestions.Waiting());
    }

    [Fact]
    public async Task Votes_FromManyAtOnce_AllCount()
    {
        var votes = new Votes(_state, _time);

        await Parallel.ForAsync(0, 40, (i, _) =>
        {
            votes.Cast((ulong)i, ServerOne, "goblin", wants: i % 4 != 0);
            return ValueTask.CompletedTask;
        });

        Assert.Equal(new VoteCount(30, 10), votes.TallyOf("goblin", ServerOne).Here);
    }
}
