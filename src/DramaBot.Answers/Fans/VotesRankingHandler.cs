using DramaBot.Answers.Ranking;

namespace DramaBot.Answers.Fans;

internal static class VotesRankingHandler
{
    public static Answer Answer(IReadOnlyList<CountedVotes> votes, AnswerContext context)
    {
        var rows = new List<VotesRow>();
        foreach (CountedVotes counted in votes.Where(static counted => counted.Wanting > 0).OrderByDescending(static counted => counted.Wanting).ThenBy(static counted => counted.DramaId, StringComparer.Ordinal))
        {
            // A drama that has left the knowledge base keeps its votes, and its place if it comes back.
            if (rows.Count == RankingRequest.DefaultLimit || context.Snapshot.OrdinalOf(counted.DramaId) is not { } ordinal)
                continue;
            int rank = rows.Count > 0 && rows[^1].Wanting == counted.Wanting ? rows[^1].Rank : rows.Count + 1;
            rows.Add(new VotesRow(rank, DramaRef.Of(context.Snapshot.NamesOf(ordinal)), counted.Wanting, counted.Content));
        }

        return rows.Count > 0 ? new VotesRankingAnswer(rows) : new NoVotesAnswer();
    }
}
