using DramaBot.Answers.Help;
using DramaBot.Answers.Ranking;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Answers.Advice;

internal static class AdviceHandler
{
    // Enough to choose from; whoever wants more is told of the lists.
    private const int Few = 3;

    public static Answer Answer(AnswerContext context)
    {
        if (Top(RankingMeasure.NationwideRating, context) is not { } rated || Top(RankingMeasure.NetflixHours, context) is not { } watched || rated.Shown + watched.Shown == 0)
            return HelpHandler.NotUnderstood(context);
        var citations = new Citations(spansDramas: true);
        citations.Add(rated.Rows.Concat(watched.Rows).Select(static row => row.Source));
        return new AdviceAnswer(rated, watched) { Sources = citations.All };
    }

    private static RankingAnswer? Top(RankingMeasure by, AnswerContext context)
    {
        var ranking = RankingHandler.Answer(new RankingRequest(by, Broadcast: null, Limit: RankingRequest.LimitOfAll), context) as RankingAnswer;
        // Three seasons of one drama are one drama to watch.
        return ranking is null ? null : ranking with { Rows = [.. ranking.Rows.DistinctBy(static row => row.Drama.Id, StringComparer.Ordinal).Take(Few)] };
    }
}
