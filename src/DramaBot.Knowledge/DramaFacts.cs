using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Rankings;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge;

/// <summary>A drama's record with what is searched and ranked taken out of it: what the store keeps in columns, and a snapshot in memory.</summary>
internal sealed record DramaFacts(TitleEntry Names, PackedRecord Record, IReadOnlyList<SeasonFigures> Seasons, IReadOnlyList<DateOnly> Days)
{
    /// <summary>Netflix hours that weigh as much as one percent of nationwide households when the popular come first.</summary>
    private const double HoursPerPercent = 20_000_000;

    public static DramaFacts Of(Drama drama)
    {
        Season? first = drama.Seasons.Count > 0 ? drama.Seasons[0] : null;
        IReadOnlyList<SeasonFigures> seasons = [.. drama.Seasons.Select(season => FiguresOf(drama, season))];
        var names = new TitleEntry(drama.Id, drama.Title, drama.NativeTitle, drama.RomanizedTitle, [.. OtherNames(drama)], first?.Year ?? first?.Premiere?.Year, Popularity(seasons));
        return new DramaFacts(names, PackedRecord.Of(DramaJson.ToUtf8(drama)), seasons, [.. DaysOf(drama).Distinct().Order()]);
    }

    private static IEnumerable<string> OtherNames(Drama drama) =>
        drama.Aliases
            .Concat(drama.Seasons.SelectMany(static season => (IEnumerable<string?>)[season.Title, season.NativeTitle]).OfType<string>())
            .Distinct(StringComparer.Ordinal);

    private static SeasonFigures FiguresOf(Drama drama, Season season)
    {
        // The first entry for an episode is the one the maintainers believe; later ones are kept in the record as disagreeing.
        IEnumerable<RatingPoint> ratings = season.Nielsen
            .Where(static entry => entry.Nationwide is not null)
            .DistinctBy(static entry => entry.Episode is { } episode ? (episode, default) : (0, entry.On))
            .Select(static entry => new RatingPoint(entry.On, entry.Nationwide!.Value, entry.Source));
        IEnumerable<NetflixPoint> netflix = season.Netflix
            .Where(static week => week.Hours is not null)
            .DistinctBy(static week => week.WeekEnding)
            .Select(static week => new NetflixPoint(week.WeekEnding, week.Hours!.Value, week.Source));
        return new SeasonFigures(season.Number, season.Network ?? drama.Network, season.Year ?? season.Premiere?.Year, season.Premiere, season.Finale, [.. ratings], [.. netflix]);
    }

    private static double Popularity(IReadOnlyList<SeasonFigures> seasons)
    {
        decimal highest = seasons.SelectMany(static season => season.Ratings).Select(static point => point.Nationwide).DefaultIfEmpty().Max();
        long hours = seasons.SelectMany(static season => season.Netflix).Sum(static point => point.Hours);
        return Math.Round((double)highest + (hours / HoursPerPercent), 3);
    }

    private static IEnumerable<DateOnly> DaysOf(Drama drama) =>
        drama.Events.Select(static happening => happening.On)
            .Concat(drama.Seasons.SelectMany(static season => (IEnumerable<DateOnly?>)[season.Premiere, season.Finale]).OfType<DateOnly>());
}

/// <summary>The figures of one season that rankings are computed from, without the drama they belong to.</summary>
internal sealed record SeasonFigures(
    int Number,
    string? Network,
    int? Year,
    DateOnly? Premiere,
    DateOnly? Finale,
    IReadOnlyList<RatingPoint> Ratings,
    IReadOnlyList<NetflixPoint> Netflix);
