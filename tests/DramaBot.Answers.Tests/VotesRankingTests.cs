using DramaBot.Answers.Fans;
using DramaBot.Answers.Ranking;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;

namespace DramaBot.Answers.Tests;

public sealed class VotesRankingTests
{
    private static readonly KnowledgeSnapshot Snapshot = KnowledgeSnapshot.Of(
        [new Drama { Id = "a", Title = "Alpha" }, new Drama { Id = "b", Title = "Beta" }, new Drama { Id = "c", Title = "Gamma" }], new NetworkCatalogue([]));

    [Fact]
    public void Votes_RankByWhoWantsOneAndShareRanks()
    {
        var desk = new AnswerDesk { Votes = static () => [new("c", 5, 0), new("a", 2, 9), new("gone", 7, 0), new("b", 5, 1)] };

        var answer = Assert.IsType<VotesRankingAnswer>(desk.Answer("/top by:votes", Snapshot, new DateOnly(2026, 11, 20)));

        Assert.Equal([(1, "b", 5), (1, "c", 5), (3, "a", 2)], answer.Rows.Select(static row => (row.Rank, row.Drama.Id, row.Wanting)));
        Assert.Equal(Outcome.Answered, answer.Outcome);
    }

    [Fact]
    public void Votes_OfNobody_AreSaidToBeNone() =>
        Assert.IsType<NoVotesAnswer>(new AnswerDesk().Answer(new VotesRankingRequest(), Snapshot, new DateOnly(2026, 11, 20)));
}
