using DramaBot.Answers;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Ratings;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

/// <summary>What is known of the episode, or of the two, that a question is about: said before anything else.</summary>
internal static class EpisodeText
{
    /// <summary>The sentences, none where no episode was asked about.</summary>
    public static IEnumerable<string> Say(IReadOnlyList<EpisodeFinding> findings, DramaRef drama, Wording words) =>
        findings.SelectMany(finding => finding switch
        {
            FoundChange change => Say(change, NameOf(change, drama, words), words),
            FoundEpisode { Kind: EpisodeKind.Highest or EpisodeKind.Lowest } extreme => SayExtreme(extreme, NameOf(extreme, drama, words), words),
            FoundEpisode one => SayOne(one, NameOf(one, drama, words), words),
            _ => [],
        });

    private static IEnumerable<string> SayOne(FoundEpisode found, string drama, Wording words)
    {
        string episode = NameOf(found, words);
        if (!found.Exists)
        {
            yield return words.Say(Line.EpisodeBeyond, drama, SeasonWords.Episodes(found.Season.Episodes, words), episode);
            yield break;
        }

        if (found is { Figures.Count: > 0, On: { } on })
        {
            yield return found.MissingBasis is { } missing
                ? words.Say(Line.EpisodeFiguresBeside, drama, episode, Basis(missing, words), Figures(found, words), words.Day(on))
                : words.Say(Line.EpisodeFigures, drama, episode, Figures(found, words), words.Day(on));
            yield break;
        }

        yield return found.On is { } shown
            ? words.Say(Line.EpisodeShownOnly, drama, episode, words.Day(shown))
            : words.Say(Line.EpisodeUnknown, drama, episode);
        yield return found.Known.Count > 0
            ? words.Say(Line.EpisodesKnown, Basis(found.KnownOn, words), words.List([.. Ranges(found.Known)]))
            : words.Say(Line.EpisodeNoneKnown, drama);
    }

    private static IEnumerable<string> SayExtreme(FoundEpisode found, string drama, Wording words)
    {
        if (found is not { Figures.Count: > 0, On: { } on })
        {
            yield return words.Say(Line.EpisodeNoneKnown, drama);
            yield break;
        }

        if (found.MissingBasis is { } missing)
            yield return words.Say(Line.NoFigureOnBasis, drama, Basis(missing, words));
        // A broadcast without a number goes by its day, which is said in any case.
        string episode = found.Number is { } number ? words.Say(Line.EpisodeNumber, number) : words.Day(on);
        yield return words.Say(found.Kind == EpisodeKind.Highest ? Line.EpisodeHighest : Line.EpisodeLowest, drama, episode, Figures(found, words), words.Day(on));
        yield return Count(found, words);
    }

    private static IEnumerable<string> Say(FoundChange found, string drama, Wording words)
    {
        if (found.MissingBasis is { } missing)
            yield return words.Say(Line.NoFigureOnBasis, drama, Basis(missing, words));
        yield return found switch
        {
            { From: { } from, To: { } to } => words.Say(
                found.Rises ? Line.EpisodeBiggestRise : Line.EpisodeBiggestFall,
                drama,
                words.Say(Line.Points, Math.Abs(to.Percent - from.Percent).ToString(words.Figures)),
                NumberWords.Percent(from.Percent, words),
                RunChart.Name(from, words),
                NumberWords.Percent(to.Percent, words),
                RunChart.Name(to, words),
                words.Day(to.On),
                Basis(found.Basis, words)),
            { KnowsNeighbours: true } => words.Say(found.Rises ? Line.EpisodeNoRise : Line.EpisodeNoFall, drama, Basis(found.Basis, words)),
            _ => words.Say(Line.EpisodeNoNeighbours, drama),
        };
        yield return Count(found, words);
    }

    private static string Count(EpisodeFinding found, Wording words) => found.Season.Episodes is { } all
        ? words.Say(Line.EpisodesKnownOf, found.KnownCount, all)
        : words.Say(Line.EpisodesKnownCount, found.KnownCount);

    private static string NameOf(EpisodeFinding found, DramaRef drama, Wording words) => SeasonWords.Name(drama, found.Season.Number, found.IsWholeDrama, words);

    /// <summary>"episode 13", "last episode (episode 16)".</summary>
    private static string NameOf(FoundEpisode found, Wording words)
    {
        string? number = found.Number is { } known ? words.Say(Line.EpisodeNumber, known) : null;
        if (found.Kind == EpisodeKind.Numbered)
            return number!;
        string place = words[found.Kind == EpisodeKind.First ? Line.EventFirstEpisode : Line.EventLastEpisode];
        return number is null ? place : words.Say(Line.CitedBriefly, place, number);
    }

    private static string Figures(FoundEpisode found, Wording words) =>
        words.List([.. found.Figures.Select(figure => words.Say(Line.CitedBriefly, NumberWords.Percent(figure.Percent, words), Basis(figure.Basis, words)))]);

    /// <summary>"nationwide, episode average"; a peak says by its name that it is one.</summary>
    private static string Basis(RatingBasis basis, Wording words) => basis is RatingBasis.Nationwide or RatingBasis.Seoul or RatingBasis.PaidPlatform
        ? words.Say(Line.AverageBasis, KnowledgeWords.Of(basis, words))
        : KnowledgeWords.Of(basis, words);

    /// <summary>"1–6", "8", "11".</summary>
    private static IEnumerable<string> Ranges(IReadOnlyList<int> numbers)
    {
        for (int first = 0, last; first < numbers.Count; first = last + 1)
        {
            last = first;
            while (last + 1 < numbers.Count && numbers[last + 1] == numbers[last] + 1)
                last++;
            yield return last == first ? $"{numbers[first]}" : $"{numbers[first]}–{numbers[last]}";
        }
    }
}
