using System.Globalization;
using DramaBot.Answers.Comparison;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Help;
using DramaBot.Answers.Overview;
using DramaBot.Answers.Questions;
using DramaBot.Answers.Ranking;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.Upcoming;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Answers.Commands;

/// <summary>Makes a request of a command's options, the same for Discord's options, the verbs' and those of a typed line.</summary>
public static class CommandOptions
{
    private const int FirstYear = 1956;

    /// <summary>Reads the options of a command that answers questions.</summary>
    /// <param name="command">Its name, without the slash.</param>
    /// <param name="options">Its options by name, as text; what was left out is absent.</param>
    /// <param name="snapshot">What is known.</param>
    /// <param name="today">The day in Seoul.</param>
    public static CommandReading Read(string command, IReadOnlyDictionary<string, string> options, KnowledgeSnapshot snapshot, DateOnly today)
    {
        string title = options.GetValueOrDefault("title") ?? "";
        return command switch
        {
            "renewal" => WithDate(Intent.Renewal, options, today, asOf => new RenewalRequest(title, asOf)),
            "ratings" => WithDate(Intent.Ratings, options, today, asOf => new RatingsRequest(title, asOf)),
            "ending" => CommandReading.Of(new EndingRequest(title)),
            "drama" => CommandReading.Of(new OverviewRequest(title)),
            "ask" => CommandReading.Of(new AskRequest(options.GetValueOrDefault("question") ?? "")),
            "compare" => WithDate(Intent.Compare, options, today, asOf => new ComparisonRequest(options.GetValueOrDefault("first") ?? "", options.GetValueOrDefault("second") ?? "", asOf)),
            "top" => Top(options, snapshot, today),
            "upcoming" => CommandReading.Of(new UpcomingRequest()),
            "help" => CommandReading.Of(new HelpRequest()),
            _ => CommandReading.Not(CommandNames.NeedsDiscord(command) ? new NeedsDiscordAnswer(command) : new UnknownCommandAnswer(UserText.Quote(command), CommandNames.Nearest(command))),
        };
    }

    private static CommandReading WithDate(Intent intent, IReadOnlyDictionary<string, string> options, DateOnly today, Func<DateOnly?, Request> make)
    {
        if (!options.TryGetValue("as_of", out string? text) || text.Length == 0)
            return CommandReading.Of(make(null));
        if (!RequestDate.TryRead(text, today, out DateOnly asOf))
            return Off(intent, RequestProblem.BadDate, "as_of", text);
        return asOf > today ? Off(intent, RequestProblem.FutureDate, "as_of", text) : CommandReading.Of(make(asOf));
    }

    private static CommandReading Top(IReadOnlyDictionary<string, string> options, KnowledgeSnapshot snapshot, DateOnly today)
    {
        string by = (options.GetValueOrDefault("by") ?? "ratings").ToLowerInvariant();
        if (by is not ("ratings" or "netflix" or "votes"))
            return Off(Intent.Ranking, RequestProblem.NotAChoice, "by", by, "ratings", "netflix", "votes");

        string? network = options.GetValueOrDefault("network");
        string? broadcast = options.GetValueOrDefault("broadcast")?.ToLowerInvariant();
        if (broadcast is not (null or "cable" or "terrestrial" or "all"))
            return Off(Intent.Ranking, RequestProblem.NotAChoice, "broadcast", broadcast, "cable", "terrestrial", "all");

        int? year = null;
        if (options.GetValueOrDefault("year") is { } yearText)
        {
            if (!int.TryParse(yearText, NumberStyles.None, CultureInfo.InvariantCulture, out int value) || value < FirstYear || value > today.Year + 1)
                return Off(Intent.Ranking, RequestProblem.BadYear, "year", yearText);
            year = value;
        }

        if (by == "votes")
            return CommandReading.Of(new VotesRankingRequest());

        RankingMeasure measure = by == "netflix" ? RankingMeasure.NetflixHours : RankingMeasure.NationwideRating;
        BroadcastKind? kind = RankingRequest.BroadcastFor(broadcast, measure, network);
        return WithDate(Intent.Ranking, options, today, asOf => new RankingRequest(measure, kind, network, year, asOf));
    }

    private static CommandReading Off(Intent intent, RequestProblem problem, string option, string given, params string[] allowed) =>
        CommandReading.Not(new InvalidRequestAnswer(intent, problem, option) { Given = UserText.Quote(given), Allowed = allowed });
}
