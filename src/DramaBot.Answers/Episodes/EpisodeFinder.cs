using DramaBot.Answers.Ratings;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Episodes;

/// <summary>Finds what is known of the episode that a question is about.</summary>
internal sealed class EpisodeFinder(Drama drama, AskedEpisode asked, DateOnly asOf, AnswerContext context)
{
    private const int MostSeasons = 5;

    // Peaks and pay-TV households are spoken of only where they are asked for, or nothing else is known.
    private static readonly RatingBasis[][] Usual = [[RatingBasis.Nationwide, RatingBasis.Seoul], [RatingBasis.PaidPlatform], [RatingBasis.NationwidePeak, RatingBasis.SeoulPeak, RatingBasis.PaidPlatformPeak]];

    private readonly bool _isWholeDrama = drama.Seasons.Count == 1;

    /// <summary>What is known, a season at a time where the question fits several; the findings' sources are cited. Nothing where no episode is asked about.</summary>
    /// <param name="drama">The drama.</param>
    /// <param name="asked">The episode; null where none is asked about.</param>
    /// <param name="season">The season that was asked about, if one was.</param>
    /// <param name="asOf">The day up to which.</param>
    /// <param name="citations">Where the sources go.</param>
    /// <param name="context">What is known.</param>
    public static IReadOnlyList<EpisodeFinding> Find(Drama drama, AskedEpisode? asked, int? season, DateOnly asOf, Citations citations, AnswerContext context)
    {
        if (asked is null)
            return [];
        SeasonFigures[] seasons = [.. drama.Seasons
            .Where(one => (season is null || one.Number == season) && one.HasBegunBy(asOf))
            .Select(one => new SeasonFigures(one, new NielsenReader(drama, one, asOf, citations.Aside())))];
        if (seasons.Length == 0)
            return [];
        var finder = new EpisodeFinder(drama, asked, asOf, context);
        IReadOnlyList<EpisodeFinding> found = asked.Kind switch
        {
            EpisodeKind.Numbered or EpisodeKind.First or EpisodeKind.Last => finder.One(seasons),
            EpisodeKind.Highest or EpisodeKind.Lowest => [finder.Extreme(seasons)],
            _ => [finder.Change(seasons)],
        };
        citations.Add(found.SelectMany(static finding => finding.Sources));
        return found;
    }

    private IReadOnlyList<EpisodeFinding> One(SeasonFigures[] seasons)
    {
        FoundEpisode[] all = [.. seasons.Select(OneOf)];
        FoundEpisode[] told = [.. all.Where(static found => found.Exists && (found.Figures.Count > 0 || found.Known.Count > 0))];
        if (told.Length == 0)
            told = [.. all.Where(static found => found.Exists)];
        // That nothing is known is said once.
        if (told.Length == all.Length && all.Length > 1 && Array.TrueForAll(told, static found => found is { On: null, Figures: [], Known: [] }))
            return [told[0] with { IsWholeDrama = true }];
        // Of seasons that are all too short the longest says it.
        return told.Length == 0 ? [all.MaxBy(static found => found.Season.Episodes ?? 0)!] : [.. told.Take(MostSeasons)];
    }

    private FoundEpisode OneOf(SeasonFigures figures)
    {
        Season season = figures.Season;
        int? number = asked.Kind switch
        {
            EpisodeKind.First => 1,
            EpisodeKind.Last => season.Episodes,
            _ => asked.Number,
        };
        // An entry may give the day alone; the first and the last day tell which episode that is.
        DateOnly? day = asked.Kind == EpisodeKind.First || number == 1 ? season.Premiere
            : asked.Kind == EpisodeKind.Last || number == season.Episodes ? season.Finale
            : null;
        (RatingBasis Basis, RatedBroadcast Broadcast)[] known = [.. RatingBases.All
            .Select(basis => (Basis: basis, Broadcast: figures.On(basis).FirstOrDefault(broadcast => broadcast.Episode is { } episode ? episode == number : broadcast.On == day)))
            .Where(static pair => pair.Broadcast is not null)
            .Select(static pair => (pair.Basis, pair.Broadcast!))];
        (RatingBasis Basis, RatedBroadcast Broadcast)[] shown = [.. known.Where(pair => asked.Bases.Contains(pair.Basis))];
        bool lacksBasis = shown.Length == 0 && asked.Bases.Count > 0;
        foreach (RatingBasis[] bases in Usual.TakeWhile(_ => shown.Length == 0))
            shown = [.. known.Where(pair => bases.Contains(pair.Basis))];

        var found = new FoundEpisode(Info(season), _isWholeDrama, asked.Kind, number)
        {
            Exists = known.Length > 0 || number is null || season.Episodes is null || number <= season.Episodes,
            On = known.Length > 0 ? known[0].Broadcast.On : day <= asOf ? day : null,
            Figures = [.. shown.Select(static pair => new EpisodeFigure(pair.Basis, pair.Broadcast.Percent, pair.Broadcast.Source))],
            MissingBasis = lacksBasis && shown.Length > 0 ? asked.Bases[0] : null,
        };
        if (shown.Length > 0)
            return found;
        RatingBasis best = asked.Bases.Concat(RatingBases.All).FirstOrDefault(basis => figures.On(basis).Any(static broadcast => broadcast.Episode is not null));
        return found with { KnownOn = best, Known = [.. figures.On(best).Select(static broadcast => broadcast.Episode).OfType<int>().Order()] };
    }

    private FoundEpisode Extreme(SeasonFigures[] seasons)
    {
        // The first basis of which anything is known: figures on different bases are never compared.
        RatingBasis? basis = Wanted().Cast<RatingBasis?>().FirstOrDefault(one => seasons.Any(season => season.On(one!.Value).Count > 0));
        if (basis is not { } on)
            return new FoundEpisode(Info(MostKnown(seasons, RatingBasis.Nationwide).Season), _isWholeDrama, asked.Kind, null);
        int sign = asked.Kind == EpisodeKind.Highest ? 1 : -1;
        (SeasonFigures figures, RatedBroadcast best) = seasons
            .SelectMany(season => season.On(on).Select(broadcast => (season, broadcast)))
            .MaxBy(pair => pair.broadcast.Percent * sign);
        return new FoundEpisode(Info(figures.Season), _isWholeDrama, asked.Kind, best.Episode)
        {
            On = best.On,
            Figures = [new EpisodeFigure(on, best.Percent, best.Source)],
            KnownCount = figures.On(on).Count,
            MissingBasis = Missing(on),
        };
    }

    private FoundChange Change(SeasonFigures[] seasons)
    {
        bool rises = asked.Kind == EpisodeKind.Rise;
        RatingBasis? basis = Wanted().Cast<RatingBasis?>().FirstOrDefault(one => seasons.Any(season => season.Neighbours(one!.Value).Any()));
        if (basis is not { } on)
        {
            RatingBasis most = RatingBases.All.MaxBy(one => seasons.Max(season => season.On(one).Count));
            SeasonFigures known = MostKnown(seasons, most);
            return new FoundChange(Info(known.Season), _isWholeDrama, rises, most) { KnownCount = known.On(most).Count };
        }

        int sign = rises ? 1 : -1;
        (SeasonFigures figures, (RatedBroadcast From, RatedBroadcast To) best) = seasons
            .SelectMany(season => season.Neighbours(on).Select(pair => (season, pair)))
            .MaxBy(one => (one.pair.To.Percent - one.pair.From.Percent) * sign);
        bool happened = (best.To.Percent - best.From.Percent) * sign > 0;
        return new FoundChange(Info(figures.Season), _isWholeDrama, rises, on)
        {
            From = happened ? best.From : null,
            To = happened ? best.To : null,
            KnowsNeighbours = true,
            KnownCount = figures.On(on).Count,
            MissingBasis = Missing(on),
        };
    }

    private IEnumerable<RatingBasis> Wanted() => asked.Bases.Concat(Usual.SelectMany(static bases => bases)).Distinct();

    private RatingBasis? Missing(RatingBasis shown) => asked.Bases.Count == 0 || asked.Bases.Contains(shown) ? null : asked.Bases[0];

    private SeasonInfo Info(Season season) => SeasonInfo.Of(drama, season, context, asOf);

    private static SeasonFigures MostKnown(SeasonFigures[] seasons, RatingBasis basis) => seasons.MaxBy(season => season.On(basis).Count)!;

    /// <summary>A season with its broadcasts by basis.</summary>
    private sealed class SeasonFigures(Season season, NielsenReader nielsen)
    {
        private readonly Dictionary<RatingBasis, IReadOnlyList<RatedBroadcast>> _broadcasts = [];

        public Season Season => season;

        public IReadOnlyList<RatedBroadcast> On(RatingBasis basis)
        {
            if (!_broadcasts.TryGetValue(basis, out IReadOnlyList<RatedBroadcast>? known))
                _broadcasts.Add(basis, known = nielsen.Believed(basis));
            return known;
        }

        /// <summary>Every two episodes that follow each other by their numbers, both known.</summary>
        public IEnumerable<(RatedBroadcast From, RatedBroadcast To)> Neighbours(RatingBasis basis)
        {
            RatedBroadcast[] numbered = [.. On(basis).Where(static broadcast => broadcast.Episode is not null).OrderBy(static broadcast => broadcast.Episode)];
            return numbered.Zip(numbered.Skip(1)).Where(static pair => pair.First.Episode + 1 == pair.Second.Episode);
        }
    }
}
