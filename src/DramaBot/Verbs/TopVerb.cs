using System.Globalization;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Verbs;

/// <summary>The words of <c>top</c>.</summary>
internal sealed record TopOptions(string By, string Broadcast, string? Network, int? Year, DateOnly? AsOf, int Limit, bool Json);

/// <summary>Prints a ranking as it stood on a day.</summary>
internal static class TopVerb
{
    public static int Run(VerbContext context, TopOptions options, CancellationToken cancellation)
    {
        if (context.LoadKnowledge(cancellation) is not { } snapshot)
            return ExitCode.Failure;
        if (options.By == "votes")
        {
            context.Error.WriteLine("No votes have been counted yet.");
            return ExitCode.Failure;
        }

        bool byRatings = options.By == "ratings";
        var query = new RankingQuery(
            byRatings ? RankingMeasure.NationwideRating : RankingMeasure.NetflixHours,
            options.AsOf ?? context.Today,
            Broadcast(options, byRatings),
            options.Network,
            options.Year);
        List<RankedSeason> rows = [.. snapshot.Rankings.Rank(query).Take(options.Limit)];
        if (rows.Count == 0)
        {
            context.Error.WriteLine("Nothing in the knowledge base fits that.");
            return ExitCode.Failure;
        }

        if (options.Json)
            rows.ForEach(row => context.Output.WriteLine(OutputJson.Line(RowOf(snapshot, row, byRatings))));
        else
            Print(context.Output, snapshot, query, rows);
        return ExitCode.Success;
    }

    /// <summary>Ratings are compared among networks of one kind; Netflix's hours, and one network's list, are not limited unless asked.</summary>
    private static BroadcastKind? Broadcast(TopOptions options, bool byRatings) => options.Broadcast switch
    {
        "cable" => BroadcastKind.Cable,
        "terrestrial" => BroadcastKind.Terrestrial,
        "all" => null,
        _ => byRatings && options.Network is null ? BroadcastKind.Cable : null,
    };

    private static TopRow RowOf(KnowledgeSnapshot snapshot, RankedSeason row, bool byRatings) =>
        new(row.Rank, row.DramaId, snapshot.NamesOf(row.Ordinal).Title, row.Season, row.Network, row.Value, byRatings ? "percent" : "hours", row.On, row.OnAir, row.Source);

    private static void Print(TextWriter output, KnowledgeSnapshot snapshot, RankingQuery query, List<RankedSeason> rows)
    {
        bool byRatings = query.By == RankingMeasure.NationwideRating;
        output.WriteLine(byRatings
            ? $"Highest nationwide episode average per season (Nielsen Korea), as of {query.AsOf:yyyy-MM-dd}:"
            : $"Hours viewed in Netflix's worldwide Top 10 per season, as of {query.AsOf:yyyy-MM-dd}:");
        foreach (RankedSeason row in rows)
        {
            string value = byRatings ? string.Create(CultureInfo.InvariantCulture, $"{row.Value} %") : string.Create(CultureInfo.InvariantCulture, $"{row.Value:N0} hours");
            string season = row.Season > 1 ? $", season {row.Season}" : "";
            string onAir = row.OnAir ? ", on air that day" : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Rank,3}. {snapshot.NamesOf(row.Ordinal).Title}{season}: {value} ({row.Network}, {row.On:yyyy-MM-dd}{onAir})"));
        }
    }
}
