using DramaBot.Answers.Comparison;
using DramaBot.Knowledge.Networks;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class ComparisonText
{
    public static void Write(TextLines lines, ComparisonAnswer answer, Audience audience)
    {
        lines.Add(DateWords.AsItStood(answer.AsOf, audience));
        lines.AddAll(Verdict(answer, audience.Words));
        WriteOne(lines, answer.First, audience);
        WriteOne(lines, answer.Second, audience);
    }

    /// <summary>Which did better, by what can be compared.</summary>
    public static IEnumerable<string?> Verdict(ComparisonAnswer answer, Wording words)
    {
        yield return RatingVerdict(answer, words);
        yield return NetflixVerdict(answer, words);
        if (answer is { First.Season.Broadcast: { } one, Second.Season.Broadcast: { } other } && one != other)
            yield return words.Say(Line.ChannelsDiffer, words.TitleOf(answer.First.Drama), Channel(one, words), words.TitleOf(answer.Second.Drama), Channel(other, words));
    }

    /// <summary>A drama's name, with the season that is compared where there are several.</summary>
    public static string Name(ComparedDrama one, Wording words) => one.SeasonCount > 1 && one.Season is { } compared
        ? words.Say(Line.DramaSeason, SeasonWords.Name(one.Drama, words), compared.Number)
        : SeasonWords.Name(one.Drama, words);

    /// <summary>What is known of one of the two.</summary>
    public static IEnumerable<string> Facts(ComparedDrama one, Audience audience)
    {
        Wording words = audience.Words;
        if (IsBare(one, audience))
            yield return words[Line.NothingToCompare];
        if (one.Season is { } season && SeasonWords.Facts(season, audience) is { Length: > 0 } facts)
            yield return facts;
        if (one.Highest is { } highest)
        {
            string percent = NumberWords.Percent(highest.Percent, words);
            yield return highest.Episode is { } episode
                ? words.Say(Line.ComparedHighestEpisode, percent, words.Say(Line.EpisodeNumber, episode), words.Day(highest.On))
                : words.Say(Line.ComparedHighest, percent, words.Day(highest.On));
        }

        if (one.WholeAverage is { } average)
            yield return words.Say(Line.ComparedAverage, NumberWords.AveragePercent(average, words));
        if (one.Place is { } place)
            yield return words.Say(Line.ComparedRank, words.Say(Line.PlaceOf, NumberWords.Ordinal(place.Rank, words), place.OutOf, KnowledgeWords.Of(place.Broadcast, words)));
        if (one.Netflix is { } netflix)
            yield return NetflixWords.Whole(netflix, words);
        if (one.Renewal is { } renewal)
            yield return words.Labelled(RenewalWords.Label(renewal.Season, words), words.Say(Line.CitedBriefly, RenewalWords.Verdict(renewal, words), DateWords.Both(renewal.On, audience)));
    }

    private static string RatingVerdict(ComparisonAnswer answer, Wording words)
    {
        (ComparedDrama first, ComparedDrama second) = (answer.First, answer.Second);
        return answer.ByHighest switch
        {
            Leader.First => Rated(first, second, words),
            Leader.Second => Rated(second, first, words),
            Leader.Equal => words.Say(Line.RatedEqually, words.TitleOf(first.Drama), words.TitleOf(second.Drama), NumberWords.Percent(first.Highest!.Percent, words)),
            _ when first.Highest is null && second.Highest is null => words.Say(Line.RatedUnknownBoth, words.TitleOf(first.Drama), words.TitleOf(second.Drama)),
            _ => words.Say(Line.RatedUnknownOne, words.TitleOf((first.Highest is null ? first : second).Drama)),
        };
    }

    private static string Rated(ComparedDrama higher, ComparedDrama lower, Wording words) =>
        words.Say(Line.RatedHigher, words.TitleOf(higher.Drama), NumberWords.Percent(higher.Highest!.Percent, words), NumberWords.Percent(lower.Highest!.Percent, words));

    private static string? NetflixVerdict(ComparisonAnswer answer, Wording words) => answer.ByNetflixHours switch
    {
        Leader.First => Watched(answer.First, answer.Second, words),
        Leader.Second => Watched(answer.Second, answer.First, words),
        Leader.Equal => words[Line.WatchedEqually],
        _ when answer.First.Netflix?.Hours is not null => HoursOfOneOnly(answer.First, answer.Second, words),
        _ when answer.Second.Netflix?.Hours is not null => HoursOfOneOnly(answer.Second, answer.First, words),
        _ => null,
    };

    // Names both: only this figure is missing, whatever else was compared.
    private static string HoursOfOneOnly(ComparedDrama known, ComparedDrama unknown, Wording words) =>
        words.Say(Line.HoursOfOneOnly, words.TitleOf(known.Drama), words.TitleOf(unknown.Drama));

    private static string Watched(ComparedDrama more, ComparedDrama less, Wording words) =>
        words.Say(Line.WatchedMore, words.TitleOf(more.Drama), NetflixWords.Hours(more.Netflix!, words), NetflixWords.Hours(less.Netflix!, words));

    private static void WriteOne(TextLines lines, ComparedDrama one, Audience audience) =>
        lines.Gap().Add(Name(one, audience.Words)).AddAll(Facts(one, audience).Select(static line => $"- {line}"));

    private static bool IsBare(ComparedDrama one, Audience audience) =>
        one is { Highest: null, Netflix: null, Renewal: null } && (one.Season is null || SeasonWords.Facts(one.Season, audience).Length == 0);

    private static string Channel(BroadcastKind kind, Wording words) => words[kind switch
    {
        BroadcastKind.Cable => Line.OnCable,
        BroadcastKind.Terrestrial => Line.OnTerrestrial,
        _ => Line.OnStreaming,
    }];
}
