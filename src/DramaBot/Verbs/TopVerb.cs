using DramaBot.Answers;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Ranking;
using DramaBot.Chat;
using DramaBot.Community;
using DramaBot.Knowledge.Rankings;
using DramaBot.Rendering;
using DramaBot.Rendering.Languages;
using DramaBot.Storage;

namespace DramaBot.Verbs;

/// <summary>The words of <c>top</c>.</summary>
internal sealed record TopOptions(string By, string? Broadcast, string? Network, int? Year, DateOnly? AsOf, int Limit, bool Json);

/// <summary>Prints a ranking as it stood on a day.</summary>
internal static class TopVerb
{
    public static int Run(VerbContext context, TopOptions options, CancellationToken cancellation)
    {
        if (context.LoadKnowledge(cancellation) is not { } snapshot)
            return ExitCode.Failure;
        Answer answer = DeskOf(context, options).Answer(RequestOf(options), snapshot, context.Today);
        if (answer is VotesRankingAnswer votes)
            return PrintVotes(context, votes, options.Json);
        if (answer is not RankingAnswer { Rows.Count: > 0 } ranking)
        {
            context.Error.WriteLine(TextRenderer.Render(answer, Audience.English(context.Today)).Text);
            return ExitCode.Failure;
        }

        if (!options.Json)
        {
            context.Output.WriteLine(TextRenderer.Render(ranking, Audience.English(context.Today)).Text);
            return ExitCode.Success;
        }

        string unit = ranking.By == RankingMeasure.NationwideRating ? "percent" : "hours";
        foreach (RankingRow row in ranking.Rows)
            context.Output.WriteLine(OutputJson.Line(new TopRow(row.Rank, row.Drama.Id, row.Drama.Title, row.Season, row.Network, row.Value, unit, row.On, row.OnAir, SourceIdOf(row))));
        return ExitCode.Success;
    }

    /// <summary>A desk that knows the votes, where they are asked for and there are any.</summary>
    private static AnswerDesk DeskOf(VerbContext context, TopOptions options)
    {
        if (options.By != "votes" || !File.Exists(context.Options.Storage.StatePath))
            return new AnswerDesk();
        var votes = new Votes(new SqliteDatabase(context.Options.Storage.StatePath), context.Time);
        return new AnswerDesk { Votes = votes.Counted };
    }

    private static int PrintVotes(VerbContext context, VotesRankingAnswer votes, bool json)
    {
        if (!json)
        {
            context.Output.WriteLine(TextRenderer.Render(votes, Audience.English(context.Today)).Text);
            return ExitCode.Success;
        }

        foreach (VotesRow row in votes.Rows)
            context.Output.WriteLine(OutputJson.Line(new TopRow(row.Rank, row.Drama.Id, row.Drama.Title, Season: null, Network: null, row.Wanting, "votes", context.Today, OnAir: false, Source: "votes")));
        return ExitCode.Success;
    }

    private static Request RequestOf(TopOptions options)
    {
        if (options.By == "votes")
            return new VotesRankingRequest();
        RankingMeasure by = options.By == "netflix" ? RankingMeasure.NetflixHours : RankingMeasure.NationwideRating;
        return new RankingRequest(by, RankingRequest.BroadcastFor(options.Broadcast, by, options.Network), options.Network, options.Year, options.AsOf, options.Limit);
    }

    // In a list over many dramas an answer leads a source's id with its drama's; here the drama stands beside it.
    private static string SourceIdOf(RankingRow row) => row.Source.Id[(row.Source.Id.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
