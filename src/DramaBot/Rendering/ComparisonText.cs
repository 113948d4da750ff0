using DramaBot.Answers.Comparison;
using DramaBot.Knowledge.Networks;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class ComparisonText
{
    public static void Write(TextLines lines, ComparisonAnswer answer, DateOnly today)
    {
        if (answer.AsOf != today)
            lines.Add($"As it stood on {DateWords.Both(answer.AsOf, today)}:");
        lines.AddAll(Verdict(answer));
        WriteOne(lines, answer.First, today);
        WriteOne(lines, answer.Second, today);
    }

    /// <summary>Which did better, by what can be compared.</summary>
    public static IEnumerable<string?> Verdict(ComparisonAnswer answer)
    {
        yield return RatingVerdict(answer);
        yield return NetflixVerdict(answer);
        if (answer is { First.Season.Broadcast: { } one, Second.Season.Broadcast: { } other } && one != other)
            yield return $"Mind that {answer.First.Drama.Title} is {Channel(one)} and {answer.Second.Drama.Title} {Channel(other)}.";
    }

    /// <summary>A drama's name, with the season that is compared where there are several.</summary>
    public static string Name(ComparedDrama one) =>
        SeasonWords.Name(one.Drama) + (one.SeasonCount > 1 && one.Season is { } compared ? $", season {compared.Number}" : "");

    /// <summary>What is known of one of the two.</summary>
    public static IEnumerable<string> Facts(ComparedDrama one, DateOnly today)
    {
        if (IsBare(one, today))
            yield return "nothing to compare is in the knowledge base";
        if (one.Season is { } season && SeasonWords.Facts(season, today) is { Length: > 0 } facts)
            yield return facts;
        if (one.Highest is { } highest)
            yield return $"Highest episode: {NumberWords.Percent(highest.Percent)} nationwide ({(highest.Episode is { } episode ? $"episode {episode}, " : "")}{DateWords.Of(highest.On)})";
        if (one.WholeAverage is { } average)
            yield return $"Average of all episodes: {NumberWords.AveragePercent(average)} nationwide";
        if (one.Place is { } place)
            yield return $"Rank: {NumberWords.Ordinal(place.Rank)} of the {place.OutOf} {KnowledgeWords.Of(place.Broadcast)} seasons known here (computed)";
        if (one.Netflix is { } netflix)
            yield return NetflixWords.Line(netflix);
        if (one.Renewal is { } renewal)
            yield return $"{RenewalWords.Label(renewal.Season)}: {RenewalWords.Verdict(renewal)} ({DateWords.Both(renewal.On, today)})";
    }

    private static string RatingVerdict(ComparisonAnswer answer)
    {
        (ComparedDrama first, ComparedDrama second) = (answer.First, answer.Second);
        return answer.ByHighest switch
        {
            Leader.First => Rated(first, second),
            Leader.Second => Rated(second, first),
            Leader.Equal => $"{first.Drama.Title} and {second.Drama.Title} reached the same rating: {NumberWords.Percent(first.Highest!.Percent)} nationwide.",
            _ => $"Which rated higher is not known: {Missing(first, second)}.",
        };
    }

    private static string Rated(ComparedDrama higher, ComparedDrama lower) =>
        $"{higher.Drama.Title} rated higher: {NumberWords.Percent(higher.Highest!.Percent)} against {NumberWords.Percent(lower.Highest!.Percent)}, each at its highest nationwide.";

    private static string Missing(ComparedDrama first, ComparedDrama second) =>
        "no nationwide rating of " + string.Join(" or ", new[] { first, second }.Where(static one => one.Highest is null).Select(static one => one.Drama.Title)) + " is in the knowledge base";

    private static string? NetflixVerdict(ComparisonAnswer answer) => answer.ByNetflixHours switch
    {
        Leader.First => Watched(answer.First, answer.Second),
        Leader.Second => Watched(answer.Second, answer.First),
        Leader.Equal => "In Netflix's Top 10 they were watched for equally many hours.",
        _ => new[] { answer.First, answer.Second }.FirstOrDefault(static one => one.Netflix?.Hours is not null) is { } only
            ? $"Netflix hours are known of {only.Drama.Title} only, so there is nothing to compare."
            : null,
    };

    private static string Watched(ComparedDrama more, ComparedDrama less) =>
        $"On Netflix {more.Drama.Title} was watched more: {NetflixWords.Hours(more.Netflix!)} against {NetflixWords.Hours(less.Netflix!)} in its Top 10 weeks.";

    private static void WriteOne(TextLines lines, ComparedDrama one, DateOnly today) =>
        lines.Gap().Add(Name(one)).AddAll(Facts(one, today).Select(static line => $"- {line}"));

    private static bool IsBare(ComparedDrama one, DateOnly today) =>
        one is { Highest: null, Netflix: null, Renewal: null } && (one.Season is null || SeasonWords.Facts(one.Season, today).Length == 0);

    private static string Channel(BroadcastKind kind) => kind switch
    {
        BroadcastKind.Cable => "on cable",
        BroadcastKind.Terrestrial => "on terrestrial television",
        _ => "on a streaming platform",
    };
}
